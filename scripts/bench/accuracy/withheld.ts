import { type Score, score } from "./metrics.ts";
import { estimateSpec } from "./questions.ts";
import { acceleratorHours, type Row, specOf } from "./rows.ts";

/** Fields of a spec that people leave out together, and the inputs that a question may then name. */
const WITHHELD: readonly {
  readonly name: string;
  readonly fields: readonly string[];
  readonly asks: readonly string[];
}[] = [
  { name: "model's name", fields: ["model"], asks: ["model", "paramsB"] },
  {
    name: "model's size",
    fields: ["paramsB", "activeParamsB", "layers", "hiddenSize"],
    asks: ["model", "paramsB"],
  },
  {
    name: "name and size",
    fields: ["model", "paramsB", "activeParamsB", "layers", "hiddenSize"],
    asks: ["model", "paramsB"],
  },
  { name: "amount", fields: ["tokensB", "examples", "epochs"], asks: ["tokensB", "examples", "dataset"] },
  { name: "epochs", fields: ["epochs"], asks: ["epochs"] },
  { name: "sequence length", fields: ["sequenceLength"], asks: ["tokensPerExample", "maxOutputTokens"] },
  { name: "batch", fields: ["globalBatchSize"], asks: ["perDeviceBatchSize"] },
  { name: "accelerator", fields: ["accelerator"], asks: ["accelerator"] },
  { name: "count", fields: ["acceleratorCount"], asks: ["acceleratorCount"] },
  { name: "number format", fields: ["precision"], asks: ["precision"] },
  { name: "year", fields: ["year"], asks: [] },
];

/** How good the time is with one thing withheld, by class of run. */
export interface Withheld {
  readonly name: string;
  readonly group: string;
  readonly score: Score;
  /** Share of the runs where a question or a value put in names what is missing. */
  readonly said: number;
}

/** The time before the run, with one thing after the other withheld from the rows that state it. */
export function withheld(rows: readonly Row[]): readonly Withheld[] {
  const timed = rows.filter((row) => row.text("use_time") === "yes");
  return WITHHELD.flatMap(({ name, fields, asks }) => {
    const answers = timed.flatMap((row) => {
      const spec = specOf(row);
      const actual = acceleratorHours(row);
      if (actual === undefined || !fields.some((field) => spec[field] !== undefined)) return [];
      const rest = Object.fromEntries(Object.entries(spec).filter(([field]) => !fields.includes(field)));
      const outcome = estimateSpec(rest);
      if (typeof outcome === "string") throw new Error(`${row.id} without ${name}: ${outcome}`);
      const { p10, p50, p90 } = outcome.acceleratorHours;
      const said =
        asks.some((input) => Object.hasOwn(outcome.filled, input)) ||
        outcome.shares.some(({ ask }) => ask !== undefined && asks.includes(ask.input));
      return [{ id: row.id, group: row.class, source: row.source, actual, p10, p50, p90, said }];
    });
    const groups = [...new Set(answers.map(({ group }) => group))];
    return groups.map((group) => {
      const some = answers.filter((one) => one.group === group);
      return { name, group, score: score(some), said: some.filter(({ said }) => said).length / some.length };
    });
  });
}
