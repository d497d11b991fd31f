import * as z from "zod/mini";
import { type LiveAction, type LivePage, liveActions, livePage } from "./livePage.ts";
import type { PanelChange } from "./panelChange.ts";
import { precisions, type Told, tellable } from "./panelInput.ts";
import { type PanelState, panelReport, panelRow } from "./panelReport.ts";
import { type PanelView, panelSort } from "./panelRows.ts";
import { type RunHistory, runHistory } from "./runHistory.ts";
import { place } from "./sidebarMessages.ts";

const optional = z.exactOptional;
const name = z.string().check(z.minLength(1), z.maxLength(200));
const schemas = {
  text: name,
  names: z.array(name).check(z.maxLength(100)),
  precision: z.enum(precisions),
  number: z.number().check(z.gte(0)),
  count: z.number().check(z.gte(1)),
} as const;

/** What a person may tell of one run; a name that is not an input is refused. */
export const told = z.strictObject(
  Object.fromEntries(Object.entries(tellable).map(([input, kind]) => [input, optional(schemas[kind])])),
) as unknown as z.ZodMiniType<Told>;

/** From the host to the page. `saved` answers a save, `gitHistory` the wish for one; `live` comes while the page watches. */
export type PanelHostMessage =
  | { readonly type: "state"; readonly revision: number; readonly state: PanelState }
  /** For a page that has the state of `from`; another asks for the whole. */
  | {
      readonly type: "change";
      readonly from: number;
      readonly revision: number;
      readonly change: PanelChange;
    }
  | { readonly type: "gitHistory"; readonly history: RunHistory }
  | { readonly type: "live"; readonly live: LivePage }
  /** Only a page can make a picture of a drawing. */
  | { readonly type: "paint"; readonly svg: string }
  | { readonly type: "open"; readonly tab: "live" }
  /** The texts of the core's tables, by their names. */
  | { readonly type: "tables"; readonly tables: { readonly [name: string]: string } }
  | { readonly type: "saved"; readonly run: string; readonly ok: boolean; readonly message: string };

export const exportFormats = ["markdown", "csv", "json", "html", "svg", "png"] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** Charts that can be saved by themselves. */
export const pictureNames = [
  "range",
  "parts",
  "causes",
  "what-if",
  "regions",
  "accepted",
  "history",
  "power",
  "energy",
] as const;
export type PictureName = (typeof pictureNames)[number];

/** From the page to the host. */
export type PanelPageMessage =
  | { readonly type: "ready"; readonly view: PanelView }
  | { readonly type: "view"; readonly view: PanelView }
  | { readonly type: "reveal"; readonly place: z.infer<typeof place> }
  | { readonly type: "save"; readonly run: string; readonly values: Told }
  | { readonly type: "export"; readonly format: ExportFormat; readonly to: "clipboard" | "file" }
  /** The picture that `paint` asked for. */
  | { readonly type: "painted"; readonly pngBase64: string }
  /** One chart as it looks, in both forms: the person's choice of a file says which is written. */
  | { readonly type: "picture"; readonly name: PictureName; readonly svg: string; readonly pngBase64: string }
  | { readonly type: "idea"; readonly key: string; readonly action: "apply" | "dismiss" }
  | { readonly type: "gitHistory"; readonly run: string }
  | { readonly type: "watchLive"; readonly on: boolean }
  | { readonly type: "live"; readonly action: LiveAction }
  /** The page is about to read the core, which has no tables of its own. */
  | { readonly type: "tables" }
  | { readonly type: "estimateRun" }
  | { readonly type: "openExample" };

const change = z.object({
  // Optional the strict way: a field that is there has a value.
  set: z.object(
    Object.fromEntries(
      Object.entries(panelReport.shape).flatMap(([field, schema]) =>
        field === "runs" ? [] : [[field, optional(schema as z.ZodMiniType)]],
      ),
    ),
  ),
  gone: z.array(z.string()),
  runs: z.array(z.union([z.number(), panelRow])),
}) as unknown as z.ZodMiniType<PanelChange>;

/** Checks a message of the host, in the page. */
export const panelHostMessage: z.ZodMiniType<PanelHostMessage> = z.discriminatedUnion("type", [
  z.object({ type: z.literal("state"), revision: z.number(), state: panelReport }),
  z.object({ type: z.literal("change"), from: z.number(), revision: z.number(), change }),
  z.object({ type: z.literal("gitHistory"), history: runHistory }),
  z.object({ type: z.literal("live"), live: livePage }),
  z.object({ type: z.literal("paint"), svg: z.string() }),
  z.object({ type: z.literal("open"), tab: z.literal("live") }),
  z.object({ type: z.literal("tables"), tables: z.record(z.string(), z.string()) }),
  z.object({ type: z.literal("saved"), run: z.string(), ok: z.boolean(), message: z.string() }),
]);

/** Characters of a picture: a chart of sixty rows takes a hundredth of that. */
const MOST_PICTURE = 20_000_000;

const pngBase64 = z.string().check(z.maxLength(MOST_PICTURE), z.regex(/^[A-Za-z0-9+/]+=*$/));

const view = z.object({
  run: z.string().check(z.maxLength(2000)),
  search: z.string().check(z.maxLength(200)),
  sort: panelSort,
}) satisfies z.ZodMiniType<PanelView>;

/** Checks a message of the page, in the host. */
export const panelPageMessage: z.ZodMiniType<PanelPageMessage> = z.discriminatedUnion("type", [
  z.object({ type: z.literal("ready"), view }),
  z.object({ type: z.literal("tables") }),
  z.object({ type: z.literal("view"), view }),
  z.object({ type: z.literal("reveal"), place }),
  z.object({ type: z.literal("save"), run: z.string().check(z.maxLength(2000)), values: told }),
  z.object({ type: z.literal("export"), format: z.enum(exportFormats), to: z.enum(["clipboard", "file"]) }),
  z.object({ type: z.literal("painted"), pngBase64 }),
  z.object({
    type: z.literal("picture"),
    name: z.enum(pictureNames),
    svg: z.string().check(z.maxLength(MOST_PICTURE), z.regex(/^<svg\s/)),
    pngBase64,
  }),
  z.object({
    type: z.literal("idea"),
    key: z.string().check(z.maxLength(3000)),
    action: z.enum(["apply", "dismiss"]),
  }),
  z.object({ type: z.literal("watchLive"), on: z.boolean() }),
  z.object({ type: z.literal("live"), action: z.enum(liveActions) }),
  z.object({ type: z.literal("gitHistory"), run: z.string().check(z.maxLength(2000)) }),
  z.object({ type: z.literal("estimateRun") }),
  z.object({ type: z.literal("openExample") }),
]);
