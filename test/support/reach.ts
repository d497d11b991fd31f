import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import * as vscode from "vscode";

/** What the extension may start and reach from a workspace, inside a real extension host. */
export interface Reach {
  /** Lets a training's checkpoints grow in the open folder, as another program would write them. */
  readonly train: () => Promise<void>;
  /** Whether a sensor's program was started. */
  readonly started: () => boolean;
  /** How often the grid service was asked. */
  readonly asked: () => number;
  readonly remove: () => Promise<void>;
}

const SETTINGS = ["grid.source", "grid.zone", "grid.endpoint"] as const;

/** A sensor on the PATH that leaves a mark, and a grid service on loopback that counts. */
export async function reach(): Promise<Reach> {
  const place = mkdtempSync(path.join(tmpdir(), "wattlens-reach-"));
  const mark = path.join(place, "started");
  const line = "2026/01/01 10:00:00.000, 0, GPU-5f3d, NVIDIA A100, 412.30, 400.00, 98, 30000";
  writeFileSync(path.join(place, "nvidia-smi"), `#!/bin/sh\ntouch ${mark}\necho '${line}'\n`, {
    mode: 0o755,
  });
  const { PATH } = process.env;
  process.env.PATH = `${place}:${PATH}`;
  let asked = 0;
  const server: Server = createServer((_, response) => {
    asked++;
    response.writeHead(500).end();
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const settings = vscode.workspace.getConfiguration("wattlens");
  const { port } = server.address() as AddressInfo;
  const values = ["carbon-aware-sdk", "eastus", `http://127.0.0.1:${port}`];
  for (const [index, name] of SETTINGS.entries())
    await settings.update(name, values[index], vscode.ConfigurationTarget.Global);
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri.fsPath ?? "";
  return {
    async train() {
      for (let step = 10; step <= 60; step += 10) {
        const checkpoint = path.join(folder, "out", `checkpoint-${step}`);
        mkdirSync(checkpoint, { recursive: true });
        const state = JSON.stringify({ global_step: step, max_steps: 600 });
        writeFileSync(path.join(checkpoint, "trainer_state.json"), state);
        await new Promise((resolve) => setTimeout(resolve, 1_500));
      }
    },
    started: () => existsSync(mark),
    asked: () => asked,
    async remove() {
      process.env.PATH = PATH;
      for (const name of SETTINGS) await settings.update(name, undefined, vscode.ConfigurationTarget.Global);
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      rmSync(path.join(folder, "out"), { recursive: true, force: true });
      rmSync(place, { recursive: true, force: true });
    },
  };
}
