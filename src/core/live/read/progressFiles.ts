import { type CsvTable, csvAmount } from "./csvTable.ts";

/** How far a run has come by a file that its framework writes. */
export interface FileProgress {
  readonly framework:
    | "Lightning"
    | "Keras"
    | "Ultralytics"
    | "W&B"
    | "MLflow"
    | "TensorBoard"
    | "carbontracker";
  readonly unit: "step" | "epoch";
  readonly done: number;
  readonly total?: number;
}

/**
 * Lightning's `metrics.csv`, Ultralytics' `results.csv` or the file of Keras' CSVLogger, told apart by their columns.
 *
 * @param args text of Ultralytics' `args.yaml` beside it, which alone knows the number of epochs.
 */
export function readProgressTable({ columns, rows }: CsvTable, args?: string): FileProgress | undefined {
  const most = (name: string) => {
    const values = rows.flatMap((row) => csvAmount(row[name]) ?? []);
    return values.length === 0 ? undefined : values.reduce((a, b) => Math.max(a, b));
  };
  if (columns.includes("step") && columns.includes("epoch")) {
    // Steps are counted from zero.
    const step = most("step");
    return step === undefined ? undefined : { framework: "Lightning", unit: "step", done: step + 1 };
  }
  const epoch = columns[0] === "epoch" ? most("epoch") : undefined;
  if (epoch === undefined) return undefined;
  if (columns.some((name) => /^(?:train|val|metrics)\//.test(name))) {
    const total = Number(/^epochs:\s*(\d{1,7})\s*$/m.exec(args ?? "")?.[1] ?? Number.NaN);
    // Older versions count epochs from zero.
    const done = csvAmount(rows[0]?.epoch) === 0 ? epoch + 1 : epoch;
    return {
      framework: "Ultralytics",
      unit: "epoch",
      done,
      ...(total >= done ? { total } : {}),
    };
  }
  return columns.includes("loss") ? { framework: "Keras", unit: "epoch", done: epoch + 1 } : undefined;
}

/** W&B's `wandb-summary.json`. */
export function readWandbSummary(json: unknown): FileProgress | undefined {
  const step = (json as { readonly _step?: unknown } | null)?._step;
  if (typeof step !== "number" || !(step >= 0)) return undefined;
  return { framework: "W&B", unit: "step", done: step + 1 };
}

/** The step of the last complete line of one of MLflow's metric files: `milliseconds value step`. */
export function readMlflowMetric(text: string): FileProgress | undefined {
  const end = text.lastIndexOf("\n");
  const line = text.slice(text.lastIndexOf("\n", end - 1) + 1, Math.max(0, end));
  const match = /^\d{10,16} \S{1,40} (\d{1,15})$/.exec(line.trim());
  return match ? { framework: "MLflow", unit: "step", done: Number(match[1]) } : undefined;
}
