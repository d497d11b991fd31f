import * as vscode from "vscode";
import type { LiveSource } from "../../live/source.ts";
import { chooseSources } from "./chooseSources.ts";

/** Whether programs and files of a machine are in reach: not in a browser. */
export function hasNode(): boolean {
  return typeof process === "object" && typeof process.versions?.node === "string";
}

/** Whether this workspace may start programs and read outside of its folder. */
export function mayReach(): boolean {
  return hasNode() && vscode.workspace.isTrusted;
}

/**
 * The sensors of this machine that answer now, the most trusted first; of two that see the same part only the first.
 * Nothing is started in an untrusted workspace or in a browser. Why one cannot be had is a line for the log.
 */
export async function machineSources(note: (line: string) => void): Promise<readonly LiveSource[]> {
  if (!mayReach()) return [];
  const { sensors } = await import("../../live/sensors.ts");
  return chooseSources(sensors(), note);
}
