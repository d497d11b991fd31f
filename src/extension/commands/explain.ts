import * as vscode from "vscode";
import * as z from "zod/mini";
import { place } from "../../present/sidebarMessages.ts";
import { reveal, uriOf } from "../places.ts";
import type { Command } from "./parts.ts";

/** Shows the reckoning of the run at a place: the hover, without a mouse. */
export const explain: Command =
  ({ analyses }) =>
  async (target: unknown) => {
    const parsed = z.safeParse(place, target);
    if (!parsed.success || uriOf(parsed.data.path) === undefined) return;
    const { path, start = 0 } = parsed.data;
    await reveal({ path, start: analyses.locate(path, start) });
    await vscode.commands.executeCommand("editor.action.showHover");
  };
