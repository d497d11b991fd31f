/** A labelled file, as the corpus has it. */
export interface Label {
  readonly repo: string;
  readonly path: string;
  readonly role: string;
  readonly kind: string;
  readonly task: string;
  readonly fields: Fields;
  readonly also_ok?: Fields;
}
export type Fields = { readonly [field: string]: unknown };

/** What was found in one file. */
export interface Prediction {
  readonly detected: boolean;
  readonly task?: string;
  readonly fields: Fields;
}

/** Right, missing and wrong values of one field. */
export interface Tally {
  right: number;
  missing: number;
  wrong: number;
}

export interface Score {
  readonly found: { tp: number; fp: number; fn: number; tn: number };
  readonly task: { right: number; all: number };
  readonly fields: ReadonlyMap<string, Tally>;
  readonly remarks: readonly string[];
}

/** Fields whose value counts as an error where the label has none. */
const COUNTED = new Set([
  "epochs",
  "max_steps",
  "per_device_batch_size",
  "grad_accum",
  "global_batch",
  "global_batch_tokens",
  "max_tokens",
  "seq_len",
  "trials",
  "nodes",
  "accelerators_per_node",
  "walltime_h",
  "instance_type",
  "region",
  "early_stopping",
]);
const CANON: { readonly [spelling: string]: string } = {
  bfloat16: "bf16",
  float16: "fp16",
  half: "fp16",
  float32: "fp32",
  bf16auto: "bf16",
  "bf16-auto": "bf16",
  none: "none",
  full: "none",
};
const CONTAINED = new Set(["model", "dataset", "framework", "accelerator"]);
const bare = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, "");
/** Python's `str`. */
const written = (value: unknown) =>
  value === true ? "True" : value === false ? "False" : value === null ? "None" : String(value);

/** Python's `float`: numbers, booleans, and text that is a number. */
function asNumber(value: unknown): number | undefined {
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  return typeof value === "string" && /^\s*[-+]?(?:\d[\d_]*\.?\d*|\.\d+)(?:e[-+]?\d+)?\s*$/i.test(value)
    ? Number(value.replaceAll("_", ""))
    : undefined;
}

/** Python's truth of a value. */
const truth = (value: unknown) => (Array.isArray(value) ? value.length > 0 : Boolean(value));

/** Whether a value is the labelled one, by the rules of the corpus. */
export function same(field: string, a: unknown, b: unknown): boolean {
  if (Array.isArray(a) || Array.isArray(b)) {
    const left = Array.isArray(a) ? a : [a];
    const right = Array.isArray(b) ? b : [b];
    return left.length === right.length && left.every((x) => right.some((y) => same(field, x, y)));
  }
  if (typeof a === "boolean" || typeof b === "boolean") return truth(a) === truth(b);
  const x = asNumber(a);
  const y = asNumber(b);
  if (x !== undefined && y !== undefined)
    return (
      Math.abs(x - y) <=
      (field === "walltime_h" || field === "params_b" ? 0.02 : 1e-9) * Math.max(1, Math.abs(y))
    );
  const left = bare(CANON[written(a).toLowerCase()] ?? written(a));
  const right = bare(CANON[written(b).toLowerCase()] ?? written(b));
  if (left === right) return true;
  return (
    CONTAINED.has(field) &&
    Math.min(left.length, right.length) >= 2 &&
    (left.includes(right) || right.includes(left))
  );
}

/** Scores predictions against labels: detection over workloads and negatives, fields over every detected file that is no negative. */
export function score(
  labels: readonly Label[],
  predictionOf: (label: Label) => Prediction | undefined,
): Score {
  const found = { tp: 0, fp: 0, fn: 0, tn: 0 };
  const task = { right: 0, all: 0 };
  const fields = new Map<string, Tally>();
  const remarks: string[] = [];
  const tally = (field: string) => {
    const known = fields.get(field) ?? { right: 0, missing: 0, wrong: 0 };
    fields.set(field, known);
    return known;
  };
  for (const label of labels) {
    const place = `${label.repo} ${label.path}`;
    const prediction = predictionOf(label);
    const detected = prediction?.detected ?? false;
    if (label.role === "workload") {
      if (detected) found.tp++;
      else found.fn++;
      if (!detected) remarks.push(`MISSED ${place}`);
    } else if (label.role === "negative") {
      if (detected) found.fp++;
      else found.tn++;
      if (detected) remarks.push(`FALSE ${place}`);
    }
    if (!detected || prediction === undefined || label.role === "negative") continue;
    if (prediction.task) {
      task.all++;
      const coarse = (one: string) => (one === "train" || one === "finetune" ? "t" : one);
      if (coarse(prediction.task) === coarse(label.task)) task.right++;
      else remarks.push(`TASK ${place} got ${prediction.task} label ${label.task}`);
    }
    const also = label.also_ok ?? {};
    const allowed = (field: string, got: unknown) => field in also && same(field, got, also[field]);
    for (const [field, value] of Object.entries(label.fields)) {
      const got = prediction.fields[field];
      if (got === undefined || got === null) {
        tally(field).missing++;
        remarks.push(`MISSING ${place} ${field} label ${JSON.stringify(value)}`);
      } else if (same(field, got, value) || allowed(field, got)) tally(field).right++;
      else {
        tally(field).wrong++;
        remarks.push(`WRONG ${place} ${field} got ${JSON.stringify(got)} label ${JSON.stringify(value)}`);
      }
    }
    for (const [field, got] of Object.entries(prediction.fields)) {
      if (got === null || !COUNTED.has(field) || field in label.fields || allowed(field, got)) continue;
      tally(field).wrong++;
      remarks.push(`EXTRA ${place} ${field} got ${JSON.stringify(got)}`);
    }
  }
  return { found, task, fields, remarks };
}
