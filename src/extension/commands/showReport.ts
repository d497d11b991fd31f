import * as vscode from "vscode";
import type { Command } from "./parts.ts";

/** Opens the report in the side bar. */
export const showReport: Command = () => () => vscode.commands.executeCommand("wattlens.report.focus");
