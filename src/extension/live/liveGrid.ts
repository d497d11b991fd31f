import * as vscode from "vscode";
import { findZone } from "../../core/data/grid.ts";
import { findRegion } from "../../core/data/regions.ts";
import type { Estimate } from "../../core/model/estimate.ts";
import type { GridService } from "../../live/gridClient.ts";
import type { GridFeed } from "../../live/gridFeed.ts";
import type { LiveGridView } from "../../present/liveGrid.ts";
import type { Keys } from "../keys.ts";
import { type GridSettings, readSettings } from "../settings.ts";
import { mayReach } from "./machine.ts";

/** What a live service tells for a run. */
export interface RunGrid {
  readonly liveAt?: (seconds: number) => number | undefined;
  readonly marginalAt?: (seconds: number) => number | undefined;
  readonly view: LiveGridView;
}

/** Only a zone's name leaves the machine; what does not look like one does not. */
const ZONE = /^[A-Za-z0-9][A-Za-z0-9_-]{0,39}$/;

/** The live grid service that the user turned on. Asks it only while a run is shown, in a trusted workspace. */
export class LiveGrid implements vscode.Disposable {
  readonly #keys: Keys;
  readonly #note: (line: string) => void;
  readonly #changed: () => void;
  readonly #disposables: vscode.Disposable[];
  #feed: GridFeed | undefined;
  #opening = false;
  #trouble: string | undefined;

  constructor(keys: Keys, note: (line: string) => void, changed: () => void) {
    this.#keys = keys;
    this.#note = note;
    this.#changed = changed;
    this.#disposables = [
      keys.onDidChange(() => this.#reset()),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration("wattlens.grid")) this.#reset();
      }),
    ];
  }

  /** A refused key is not tried again until the settings or the key change. */
  #reset(): void {
    this.#feed = undefined;
    this.#trouble = undefined;
  }

  /** The zone that the settings name, for the annual figure of a run whose place is not known otherwise. */
  zoneOfSettings(): string | undefined {
    const { source, zone } = readSettings().grid;
    if (source === "bundled" || !mayReach()) return undefined;
    return source === "uk-neso" ? "GBR" : zone || undefined;
  }

  /** Undefined where no service is on, the run is elsewhere, or its intensity was given by hand. */
  of(estimate: Estimate | undefined, nowSeconds = Date.now() / 1000): RunGrid | undefined {
    const { grid, analysis } = readSettings();
    if (grid.source === "bundled" || !mayReach()) return undefined;
    if (analysis.gCO2ePerKWh !== undefined || !isThere(estimate, grid)) return undefined;
    if (this.#feed === undefined) void this.#open(grid);
    else void this.#look(this.#feed, nowSeconds);
    return runGrid(this.#feed, this.#trouble, nowSeconds);
  }

  async #look(feed: GridFeed, nowSeconds: number): Promise<void> {
    const before = feed.line.at(nowSeconds);
    await feed.look(nowSeconds);
    if (feed.line.at(nowSeconds) !== before) this.#changed();
  }

  async #open(settings: GridSettings): Promise<void> {
    if (this.#opening || this.#trouble !== undefined) return;
    this.#opening = true;
    try {
      const service = await serviceOf(settings, this.#keys);
      if ("trouble" in service) {
        this.#trouble = service.trouble;
        return this.#note(`${settings.source}: ${service.trouble}`);
      }
      const [{ gridClient }, { createGridFeed }] = await Promise.all([
        import("../../live/gridClient.ts"),
        import("../../live/gridFeed.ts"),
      ]);
      const feed = createGridFeed(gridClient(service), settings.source, this.#note);
      this.#feed = feed;
      await this.#look(feed, Date.now() / 1000);
    } catch (error) {
      this.#trouble = String(error);
      this.#note(`${settings.source}: ${this.#trouble}`);
    } finally {
      this.#opening = false;
    }
  }

  dispose(): void {
    for (const each of this.#disposables) each.dispose();
  }
}

/** The address that a service's key goes to. */
export function keyAddress({ source, endpoint }: GridSettings): string {
  return endpoint === "" ? source : endpoint;
}

/** The service that the settings name, with its key; else why there is none. */
export async function serviceOf(
  settings: GridSettings,
  keys: Keys,
): Promise<GridService | { readonly trouble: string }> {
  const { t } = vscode.l10n;
  const { source, zone, endpoint } = settings;
  const baseUrl = endpoint === "" ? {} : { baseUrl: endpoint };
  if (source === "uk-neso") return { kind: "neso", ...baseUrl };
  if (!ZONE.test(zone)) return { trouble: t("no zone is set (wattlens.grid.zone)") };
  if (source === "carbon-aware-sdk") {
    if (endpoint === "") return { trouble: t("no address is set (wattlens.grid.endpoint)") };
    return { kind: source, location: zone, baseUrl: endpoint };
  }
  const key = await keys.read(`grid.${source}`, keyAddress(settings));
  if (key === undefined) return { trouble: t("no key is set; Set Grid Key… asks for it") };
  if (source === "electricity-maps") return { kind: source, zone, key: key.key ?? "", ...baseUrl };
  return {
    kind: "watttime",
    region: zone,
    username: key.username ?? "",
    password: key.password ?? "",
    ...baseUrl,
  };
}

/** Whether the service's zone can be the run's: of a run in another country it tells nothing. */
function isThere(estimate: Estimate | undefined, { source, zone }: GridSettings): boolean {
  const inputs = estimate?.workload.inputs;
  if (inputs?.gCO2ePerKWh !== undefined) return false;
  const runs = countryOf(inputs?.region?.value, inputs?.provider?.value) ?? countryOf(inputs?.country?.value);
  const told = countryOfZone({ source, zone });
  return runs === undefined || told === undefined || runs === told;
}

/** The country of a service's zone, ISO 3166 alpha-3, where its name tells it. */
export function countryOfZone({ source, zone }: Pick<GridSettings, "source" | "zone">): string | undefined {
  return source === "uk-neso" ? "GBR" : (countryOf(zone) ?? countryOf(/^[A-Z]{2}(?=-)/.exec(zone)?.[0]));
}

function countryOf(place: string | undefined, provider?: string): string | undefined {
  if (place === undefined || place === "") return undefined;
  const region = findRegion(place, provider);
  return (region?.row.zone ?? findZone(place)?.row.zone)?.slice(0, 3);
}

function runGrid(feed: GridFeed | undefined, trouble: string | undefined, nowSeconds: number): RunGrid {
  const basis = feed?.line.basis();
  const said = trouble ?? feed?.trouble();
  if (feed === undefined || basis === undefined) return { view: said === undefined ? {} : { trouble: said } };
  const point = feed.line.at(nowSeconds);
  const at = (seconds: number) => feed.line.at(seconds)?.gCO2ePerKWh;
  const view = {
    basis,
    ...(point === undefined
      ? {}
      : {
          now: {
            gCO2ePerKWh: point.gCO2ePerKWh,
            ageSeconds: Math.max(0, nowSeconds - point.fromSeconds),
            isForecast: point.isForecast,
          },
        }),
    ...(said === undefined ? {} : { trouble: said }),
  };
  return basis.signal === "marginal" ? { marginalAt: at, view } : { liveAt: at, view };
}
