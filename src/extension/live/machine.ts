import * as vscode from "vscode";
import type { LiveSource } from "../../live/source.ts";

/** Whether programs and files of a machine are in reach: not in a browser. */
export function hasNode(): boolean {
  return typeof process === "object" && typeof process.versions?.node === "string";
}

/** Whether this workspace may start programs and read outside of its folder. */
export function mayReach(): boolean {
  return hasNode() && vscode.workspace.isTrusted;
}

/**
 * The sensors of this machine that answer now: one `nvidia-smi` for GPUs, RAPL for processors and memory. Nothing is
 * started in an untrusted workspace or in a browser. Why one cannot be had is a line for the log.
 */
export async function machineSources(note: (line: string) => void): Promise<readonly LiveSource[]> {
  if (!mayReach()) return [];
  const [{ nvidiaSmi }, { rapl }] = await Promise.all([
    import("../../live/nvidiaSmi.ts"),
    import("../../live/rapl.ts"),
  ]);
  const found = await Promise.all(
    [nvidiaSmi(), rapl()].map(async (source) => {
      const capability = await source.probe(AbortSignal.timeout(10_000));
      note(`${source.id}: ${capability.says}`);
      return capability.available ? [source] : [];
    }),
  );
  return found.flat();
}
