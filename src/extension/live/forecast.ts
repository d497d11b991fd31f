import * as vscode from "vscode";
import { gridForecast } from "../../core/live/gridForecast.ts";
import type { GridClient } from "../../live/gridClient.ts";
import type { Analyses } from "../analyses.ts";
import type { Guard } from "../guard.ts";
import type { Keys } from "../keys.ts";
import { type GridSettings, readSettings } from "../settings.ts";
import { countryOfZone, serviceOf } from "./liveGrid.ts";
import { mayReach } from "./machine.ts";

/** A forecast is asked for anew after this long, where there are runs that could wait; an older one is dropped. */
const HOUR_MS = 3_600_000;

/**
 * The grid's next hours, for the idea of a later start: asked of the service that the user turned on, once an hour,
 * while there are runs to say it of. No service, no question.
 */
export function registerForecast(
  analyses: Analyses,
  keys: Keys,
  guard: Guard,
  note: (line: string) => void,
): vscode.Disposable {
  let client: GridClient | undefined;
  let askedAt = 0;
  let asking = false;

  const reset = () => {
    client = undefined;
    askedAt = 0;
    analyses.setForecast(undefined);
    look();
  };
  const look = () => guard.quietly("grid forecast", () => ask(), undefined);

  async function ask(): Promise<void> {
    const { grid } = readSettings();
    const wanted = grid.source !== "bundled" && mayReach() && analyses.current.estimates.length > 0;
    if (!wanted || asking || Date.now() - askedAt < HOUR_MS) return;
    asking = true;
    askedAt = Date.now();
    try {
      client ??= await open(grid);
      const now = Date.now() / 1000;
      const answer = await client?.forecast(now);
      if (answer !== undefined && "says" in answer) note(`${grid.source}: no forecast: ${answer.says}`);
      const series = answer === undefined || "says" in answer ? undefined : answer;
      analyses.setForecast(series && gridForecast(series, now, countryOfZone(grid)));
    } finally {
      asking = false;
    }
  }

  async function open(settings: GridSettings): Promise<GridClient | undefined> {
    const service = await serviceOf(settings, keys);
    if ("trouble" in service) return undefined;
    const { gridClient } = await import("../../live/gridClient.ts");
    return gridClient(service);
  }

  const timer = setInterval(look, HOUR_MS / 4);
  return vscode.Disposable.from(
    { dispose: () => clearInterval(timer) },
    analyses.onDidChange(look),
    keys.onDidChange(reset),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration("wattlens.grid")) reset();
    }),
  );
}
