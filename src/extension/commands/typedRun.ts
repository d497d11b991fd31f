import { findAccelerator } from "../../core/data/accelerators.ts";
import { findDataset } from "../../core/data/datasets.ts";
import { findModel } from "../../core/data/models.ts";
import type { FactName, FactValues } from "../../core/model/fact.ts";
import type { Sourced } from "../../core/model/source.ts";
import type { Task, Workload, WorkloadInputs } from "../../core/model/workload.ts";

/** What a person said of a run, in the words of the vocabulary. */
export type Told = { readonly [K in Exclude<FactName, "task">]?: FactValues[K] } & { readonly task?: Task };

/** A workload of what a person said; `because` names where they said it. */
export function workloadOf(told: Told, label: string, id: string, because: string): Workload {
  const inputs = Object.fromEntries(
    Object.entries(told).map(([name, value]): [string, Sourced<unknown>] => [
      name,
      { value, provenance: { kind: "configured", setting: because } },
    ]),
  ) as WorkloadInputs;
  return { id, label, paths: [], inputs, problems: [] };
}

/** A model by what was typed: a name that the table knows, or a size such as `7B`. */
export function toldModel(text: string): { readonly told: Told; readonly label: string } | undefined {
  const match = findModel(text);
  if (match === undefined) return undefined;
  return { told: { model: text }, label: match.row.id };
}

const SIZES: { readonly [letter: string]: number } = { k: 1e3, m: 1e6, b: 1e9, t: 1e12 };

/** Data by what was typed: `2B tokens`, `50k examples`, `1000 steps`, or the name of a data set. */
export function toldData(text: string): { readonly told: Told; readonly label: string } | undefined {
  const amount =
    /^([\d.,]+)\s*([kmbt])?\s*(tokens?|examples?|rows?|images?|samples?|requests?|steps?)?$/i.exec(
      text.trim(),
    );
  if (amount) {
    const [, digits = "", letter = "", noun = "examples"] = amount;
    const value = Number(digits.replaceAll(",", "")) * (SIZES[letter.toLowerCase()] ?? 1);
    if (!(value > 0) || !Number.isFinite(value)) return undefined;
    if (/^token/i.test(noun)) return { told: { tokensB: value / 1e9 }, label: text.trim() };
    if (/^step/i.test(noun)) return { told: { steps: Math.round(value) }, label: text.trim() };
    if (/^request/i.test(noun)) return { told: { requests: Math.round(value) }, label: text.trim() };
    return { told: { examples: Math.round(value) }, label: text.trim() };
  }
  const match = findDataset(text);
  return match && { told: { dataset: [text.trim()] }, label: match.row.id };
}

/** Hardware by what was typed: `8x H100`, `A100`, `4 x RTX 4090`. */
export function toldHardware(text: string): { readonly told: Told; readonly label: string } | undefined {
  const [, digits, rest] = /^(?:(\d{1,5})\s*[x×*]?\s+|(?=))?(.*)$/i.exec(text.trim()) ?? [];
  const match = findAccelerator(rest ?? text) ?? findAccelerator(text);
  if (match === undefined) return undefined;
  const count = digits === undefined ? (match.count ?? 1) : Number(digits);
  return {
    told: { accelerator: match.row.id, acceleratorCount: count },
    label: `${count} × ${match.row.name}`,
  };
}
