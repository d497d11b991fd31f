import * as vscode from "vscode";
import * as z from "zod/mini";
import type { AnalysisSettings } from "../core/model/analysis.ts";

const text = z.catch(z.string(), "");
/** Null is "not told": an empty number field of the settings editor. */
const amount = (least: number, most: number) =>
  z.catch(z.nullable(z.number().check(z.gte(least), z.lte(most))), null);

/** `"5 kg"`, `"10 kWh"` or an amount for each. */
const budget = z.catch(
  z.union([z.string(), z.object({ kgCO2e: z.optional(z.number()), kWh: z.optional(z.number()) })]),
  "",
);

/** Every setting of the extension, by its name after `wattlens.`; an invalid value counts as not given. */
export const settingsSchema = z.object({
  "codeLens.enabled": z.catch(z.boolean(), true),
  "codeLens.style": z.catch(z.enum(["lens", "off"]), "lens"),
  statusBar: z.catch(z.enum(["always", "auto", "never"]), "auto"),
  diagnostics: z.catch(z.enum(["off", "hint", "information"]), "off"),
  accelerator: text,
  acceleratorCount: amount(1, 1_000_000),
  provider: text,
  region: text,
  country: text,
  gCO2ePerKWh: amount(0, 5000),
  pue: amount(1, 5),
  exclude: z.catch(z.array(z.string()), []),
  maxFileSizeKB: z.catch(z.number().check(z.gte(1), z.lte(100_000)), 1024),
  maxFiles: z.catch(z.number().check(z.gte(1), z.lte(100_000)), 2000),
  "live.enabled": z.catch(z.enum(["auto", "off"]), "auto"),
  "live.readTerminal": z.catch(z.boolean(), false),
  "budget.run": budget,
  "budget.month": budget,
  "prometheus.url": text,
  "prometheus.tenant": text,
  "prometheus.caFile": text,
  "grid.source": z.catch(
    z.enum(["bundled", "uk-neso", "electricity-maps", "watttime", "carbon-aware-sdk"]),
    "bundled",
  ),
  "grid.zone": text,
  "grid.endpoint": text,
  "slurm.enabled": z.catch(z.boolean(), true),
});

export type SettingName = keyof z.infer<typeof settingsSchema>;
type Values = z.infer<typeof settingsSchema>;

/** The settings as they are now. */
export interface Settings {
  readonly lenses: boolean;
  readonly statusBar: Values["statusBar"];
  readonly diagnostics: Values["diagnostics"];
  readonly exclude: readonly string[];
  readonly maxFileBytes: number;
  readonly maxFiles: number;
  readonly analysis: AnalysisSettings;
  readonly live: LiveSettings;
  readonly grid: GridSettings;
}

/** Settings of the live grid intensity. */
export interface GridSettings {
  readonly source: Values["grid.source"];
  readonly zone: string;
  /** Empty for the service's own address. */
  readonly endpoint: string;
}

/** Settings of the tracker of running trainings. */
export interface LiveSettings {
  readonly enabled: boolean;
  readonly readTerminal: boolean;
  readonly budgetRun: Values["budget.run"];
  readonly budgetMonth: Values["budget.month"];
  readonly prometheusUrl: string;
  readonly prometheusTenant: string;
  readonly prometheusCaFile: string;
  readonly slurm: boolean;
}

let known: Settings | undefined;
let watched = false;

/** Keeps what was read until a setting changes or the workspace is trusted. Comes before all who ask on a change. */
export function keepSettings(): vscode.Disposable {
  const forget = () => {
    known = undefined;
  };
  watched = true;
  return vscode.Disposable.from(
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration("wattlens")) forget();
    }),
    vscode.workspace.onDidGrantWorkspaceTrust(forget),
    {
      dispose() {
        watched = false;
        forget();
      },
    },
  );
}

/** The settings as they are now; asked for at every look at a running training. */
export function readSettings(): Settings {
  if (known !== undefined) return known;
  const settings = parsedSettings();
  if (watched) known = settings;
  return settings;
}

function parsedSettings(): Settings {
  const configuration = vscode.workspace.getConfiguration("wattlens");
  const names = Object.keys(settingsSchema.shape);
  const values = settingsSchema.parse(
    Object.fromEntries(names.map((name) => [name, configuration.get(name)])),
  );
  return {
    lenses: values["codeLens.enabled"] && values["codeLens.style"] === "lens",
    statusBar: values.statusBar,
    diagnostics: values.diagnostics,
    exclude: values.exclude,
    maxFileBytes: values.maxFileSizeKB * 1024,
    maxFiles: values.maxFiles,
    analysis: told(values),
    grid: {
      source: values["grid.source"],
      zone: values["grid.zone"].trim(),
      endpoint: values["grid.endpoint"].trim(),
    },
    live: {
      enabled: values["live.enabled"] === "auto",
      readTerminal: values["live.readTerminal"],
      budgetRun: values["budget.run"],
      budgetMonth: values["budget.month"],
      prometheusUrl: values["prometheus.url"].trim(),
      prometheusTenant: values["prometheus.tenant"].trim(),
      prometheusCaFile: values["prometheus.caFile"].trim(),
      slurm: values["slurm.enabled"],
    },
  };
}

function told(values: Values): AnalysisSettings {
  const { accelerator, acceleratorCount, provider, region, country, gCO2ePerKWh, pue } = values;
  return {
    ...(accelerator.trim() === "" ? {} : { accelerator: accelerator.trim() }),
    ...(acceleratorCount === null ? {} : { acceleratorCount }),
    ...(provider.trim() === "" ? {} : { provider: provider.trim() }),
    ...(region.trim() === "" ? {} : { region: region.trim() }),
    ...(country.trim() === "" ? {} : { country: country.trim() }),
    ...(gCO2ePerKWh === null ? {} : { gCO2ePerKWh }),
    ...(pue === null ? {} : { pue }),
  };
}

/** Writes settings where they belong: to the folder that is open, else to the user. */
export async function writeSettings(
  changes: { readonly [K in SettingName]?: Values[K] | undefined },
): Promise<void> {
  const target = vscode.workspace.workspaceFolders
    ? vscode.ConfigurationTarget.Workspace
    : vscode.ConfigurationTarget.Global;
  const configuration = vscode.workspace.getConfiguration("wattlens");
  for (const [name, value] of Object.entries(changes)) await configuration.update(name, value, target);
}
