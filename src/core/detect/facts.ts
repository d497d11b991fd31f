import type { Detection, Fact, FactName, FactValues, Link, Precision, RunKind } from "../model/fact.ts";
import type { SourceFile, Span } from "../model/source.ts";
import { ownText } from "../parse/ownText.ts";
import type { ParsedFile } from "../parse/parsedFile.ts";
import { lineAt } from "../parse/position.ts";
import type { Value } from "../parse/value.ts";

/** Collects the facts of one detection, the first one of a name first; turns offsets of joined notebook code into raw ones. */
export interface FactList {
  readonly add: <K extends FactName>(about: K, value: FactValues[K] | undefined, span: Span) => void;
  readonly link: (kind: Link["kind"], target: string, span: Span) => void;
  readonly has: (about: FactName) => boolean;
  readonly get: <K extends FactName>(about: K) => FactValues[K] | undefined;
  readonly facts: readonly Fact[];
  readonly done: (what: { role: Detection["role"]; kind: RunKind; anchor: Span; rank: number }) => Detection;
}

const LONGEST_TEXT = 300;
/** `range(999999999)`, `--max-steps 99999`: until something else ends it. */
const UNTIL_STOPPED = /^9{5,}$/;

/** @param detector the id that every fact's evidence names. */
export function factList(file: ParsedFile, detector: string): FactList {
  const facts: Fact[] = [];
  const links: Link[] = [];
  const place = placer(file);
  const evidence = (span: Span) => {
    const raw = place(span);
    return { path: file.source.path, span: raw, line: lineAt(file.source.text, raw.start), detector };
  };
  return {
    facts,
    add(about, value, span) {
      if (value === undefined || facts.some((one) => one.about === about)) return;
      if ((about === "steps" || about === "epochs") && UNTIL_STOPPED.test(String(value))) return;
      if (typeof value === "string" && (value === "" || value.length > LONGEST_TEXT)) return;
      facts.push({ about, value: own(value), evidence: evidence(span) } as Fact);
    },
    link(kind, target, span) {
      if (
        target === "" ||
        target.length > LONGEST_TEXT ||
        links.some((one) => one.kind === kind && one.target === target)
      )
        return;
      links.push({ kind, target: own(target), evidence: evidence(span) });
    },
    has: (about) => facts.some((one) => one.about === about),
    get: <K extends FactName>(about: K) =>
      facts.find((one) => one.about === about)?.value as FactValues[K] | undefined,
    done: ({ role, kind, anchor, rank }) => ({
      detector,
      role,
      kind,
      rank,
      facts,
      links,
      anchor: place(anchor),
      line: lineAt(file.source.text, place(anchor).start),
    }),
  };
}

/** A value without a hold on the file's text. */
function own<T>(value: T): T {
  if (typeof value === "string") return ownText(value) as T;
  return Array.isArray(value) ? (value.map(own) as T) : value;
}

/** Where a stretch of what is read lies in the file: a notebook is read as its code alone. */
export function placer(file: ParsedFile): (span: Span) => Span {
  if (file.source.language !== "notebook") return (span) => span;
  const notebook = file.notebook();
  return (span) => {
    const start = notebook.rawAt(span.start);
    const end = notebook.rawAt(Math.max(span.start, span.end - 1));
    return { start: start.offset, end: Math.max(start.offset, end.offset + 1), cell: start.cell };
  };
}

/** Path parts and names that say: not a run, whatever is inside. */
const NEVER =
  /(?:^|\/)(?:tests?|testing|unittests?|__tests__|(?:test_?)?fixtures?|test_?data|docs?|\.github|\.circleci|ci|cicd|node_modules|site-packages)\/|(?:^|\/)(?:test_(?!time)[^/]*|[^/]*_test|conftest|setup|conf|__init__|noxfile|tasks|versioneer)\.py$/;

/** Files that documentation gives to be run. */
const EXAMPLE =
  /(?:^|\/)docs?\/(?:[\w.-]+\/){0,4}(?:examples?|tutorials?)\/(?!(?:.*\/)?(?:conf|__init__|conftest)\.py$).*\.(?:ya?ml|json|toml|py)$/;

/** A name that tests have, and experiments that are tests to their authors: `copymem_test.py`. */
const NAMED_TEST = /_test\.py$/;
const IS_TESTED = /\b(?:unittest|pytest|TestCase|absltest|testing)\b|^[ \t]*(?:async[ \t]+)?def test_/m;

/**
 * Whether the path says that this is a test, documentation or packaging; a notebook in the documentation is a tutorial.
 * Without the text, only where the text cannot say otherwise.
 */
export function isNeverRun({
  language,
  path,
  text,
}: Pick<SourceFile, "language" | "path"> & Partial<SourceFile>): boolean {
  const place = language === "notebook" ? path.replace(/(^|\/)(?:docs?\/)+/g, "$1") : path;
  const name =
    NAMED_TEST.test(place) && (text === undefined || trainsByOptions(text))
      ? place.replace(NAMED_TEST, ".py")
      : place;
  return NEVER.test(name) && !EXAMPLE.test(name);
}

/** A script with options of its own that trains for epochs, and that no tester starts. */
function trainsByOptions(text: string): boolean {
  return /argparse/.test(text) && /optim/i.test(text) && /\bepochs?\b/.test(text) && !IS_TESTED.test(text);
}

/** A positive number, written as a number or as its text (`1e6`, `1_000`). */
export function positive(value: Value | undefined): number | undefined {
  const number =
    typeof value === "string" && /^[\d_]+(?:\.\d+)?(?:e\d+)?$/i.test(value.trim())
      ? Number(value.replaceAll("_", ""))
      : value;
  return typeof number === "number" && Number.isFinite(number) && number > 0 ? number : undefined;
}

/** A positive whole number. */
export function count(value: Value | undefined): number | undefined {
  const number = positive(value);
  return number !== undefined && Number.isSafeInteger(number) ? number : undefined;
}

/** True or false, also as text. */
export function flag(value: Value | undefined): boolean | undefined {
  if (typeof value === "boolean") return value;
  if (typeof value === "string" && /^(?:true|yes|y|on)$/i.test(value)) return true;
  return typeof value === "string" && /^(?:false|no|off|none)$/i.test(value) ? false : undefined;
}

/** A name: text that is not a placeholder, a variable or a web address of nothing. */
export function name(value: Value | undefined): string | undefined {
  if (typeof value !== "string") return undefined;
  const text = value.trim();
  return text === "" ||
    /^(?:none|null|auto|(?:from[-_ ])?scratch|resume|\?\?\?|todo|x{2,}|<.*>|your[-_ ].*|path[/_-]to.*|\/opt\/ml\/[^.]*|.*placeholder.*|\.{1,2})$/i.test(
      text,
    ) ||
    /[\n{}]/.test(text.replace(/\{\d{1,20}\.\.\d{1,20}\}/g, ""))
    ? undefined
    : text;
}

/** One or several names of data sets. */
export function names(value: Value | undefined): readonly string[] | undefined {
  // Hydra's `[a,b]` on a command line.
  const bare =
    typeof value === "string" ? (/^\[([^[\]]*)\]$/.exec(value)?.[1]?.replace(/["']/g, "") ?? value) : value;
  const list = Array.isArray(bare)
    ? bare
    : typeof bare === "string" && bare.includes(",")
      ? bare.split(",")
      : [bare];
  const out = (list as Value[])
    .map((one) => name(typeof one === "string" ? one.trim() : one))
    // A folder of the project's own.
    .filter((one) => one !== undefined && !/^(?:\.\/)?(?:data|datasets?)\/?$/i.test(one)) as string[];
  return out.length > 0 ? out : undefined;
}

const PRECISIONS: { readonly [spelling: string]: Precision } = {
  bf16: "bf16",
  bfloat16: "bf16",
  "bf16-mixed": "bf16",
  "bf16-true": "bf16",
  "bf16-auto": "bf16",
  amp_bf16: "bf16",
  amp_bfloat16: "bf16",
  pure_bf16: "bf16",
  pure_fp16: "fp16",
  bfp16: "bf16",
  fp16: "fp16",
  float16: "fp16",
  half: "fp16",
  "16": "fp16",
  "16-mixed": "fp16",
  "16-true": "fp16",
  amp_fp16: "fp16",
  mixed_float16: "fp16",
  mixed_bfloat16: "bf16",
  f16: "fp16",
  fp32: "fp32",
  float32: "fp32",
  float: "fp32",
  "32": "fp32",
  "32-true": "fp32",
  full: "fp32",
  no: "fp32",
  tf32: "tf32",
  fp8: "fp8",
  amp_fp8: "fp8",
  int8: "int8",
  int4: "int4",
};

/** A precision from any spelling: `torch.bfloat16`, `bf16-mixed`, `16`, `amp_bf16`. */
export function precision(value: Value | undefined): Precision | undefined {
  if (typeof value !== "string" && typeof value !== "number") return undefined;
  return PRECISIONS[
    String(value)
      .toLowerCase()
      .replace(/^(?:torch|jnp|np|numpy|tf|mx|paddle|ms|jax\.numpy)\./, "")
  ];
}
