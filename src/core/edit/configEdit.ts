import type { SourceFile, Span } from "../model/source.ts";
import { at, type ConfigNode, parseConfig } from "../parse/config.ts";
import { indentAt, lineEnd, lineStart, newlineOf, type TextEdit } from "./textEdit.ts";

/** A plain value that a config can be set to. */
export type ConfigValue = string | number | boolean;

/** A value in a config file that can be replaced where it stands. */
interface Scalar {
  readonly key: string;
  readonly value: string | number | boolean | null;
  /** Of the value as written, quotes included. */
  readonly span: Span;
}

/** The only document of a YAML or JSON file that parses without a problem. */
export function configRoot(file: SourceFile): ConfigNode | undefined {
  if (/\{\{|\{%/.test(file.text)) return undefined;
  const { documents, problems } = parseConfig(file.text, file.language);
  const [root] = documents;
  return documents.length === 1 && problems.length === 0 && root?.kind === "map" ? root : undefined;
}

/** The scalar at a dotted path; undefined where there is none or it is not written there (an alias, a merge). */
export function scalarOf(file: SourceFile, root: ConfigNode, path: string): Scalar | undefined {
  const node = at(root, path);
  if (node?.kind !== "scalar") return undefined;
  const span = writtenSpan(file, node.span);
  return span && { key: path.split(".").at(-1) ?? path, value: node.value, span };
}

/** The scalar of a config at an evidence's place: the leaf there, else the only leaf inside whose key is one of these. */
export function scalarIn(file: SourceFile, root: ConfigNode, place: Span, keys: RegExp): Scalar | undefined {
  const found: Scalar[] = [];
  const visit = (node: ConfigNode, key: string, around: Span) => {
    if (node.kind === "map") for (const one of node.entries) visit(one.value, one.key, one.span);
    else if (node.kind === "list") for (const one of node.items) visit(one, key, one.span);
    else if (around.start < place.end && place.start < around.end) {
      const span = writtenSpan(file, node.span);
      if (span) found.push({ key, value: node.value, span });
    }
  };
  visit(root, "", root.span);
  const named = found.filter((one) => keys.test(one.key));
  return named.length === 1 ? named[0] : named.length === 0 && found.length === 1 ? found[0] : undefined;
}

function writtenSpan({ text, language }: SourceFile, span: Span): Span | undefined {
  let { start, end } = span;
  if (language === "toml" || language === "ini") {
    const line = text.slice(start, end);
    const lead = /^[^=\n]*=[ \t]*/.exec(line);
    if (!lead) return undefined;
    start += lead[0].length;
    const value = /^(?:"[^"\n]*"|'[^'\n]*'|[^#\n\r]*)/.exec(text.slice(start, end))?.[0] ?? "";
    end = start + value.length;
  }
  while (end > start && /\s/.test(text[end - 1] ?? "")) end--;
  const written = text.slice(start, end);
  return start === end || /^[|>&*!]|\n|\$\{/.test(written) ? undefined : { start, end };
}

/** Replaces a scalar, in the quotes that it has. */
export function replaceScalar(
  file: SourceFile,
  scalar: Scalar,
  value: ConfigValue,
): readonly TextEdit[] | undefined {
  if (scalar.value === value) return undefined;
  const written = file.text.slice(scalar.span.start, scalar.span.end);
  const quote = /^["']/.exec(written)?.[0];
  const plain = typeof value !== "string" ? String(value) : quote ? quote + value + quote : bare(file, value);
  return [{ ...scalar.span, newText: plain }];
}

function bare(file: SourceFile, value: string): string {
  return file.language === "yaml" &&
    /^[A-Za-z][\w./:-]*(?<!:)$/.test(value) &&
    !/^(?:true|false|yes|no|on|off|null)$/i.test(value)
    ? value
    : JSON.stringify(value);
}

/** Adds keys to the root behind the last entry of these, or at its end; undefined where one is there, or the style is not plain. */
export function addKeys(
  file: SourceFile,
  root: ConfigNode,
  values: { readonly [key: string]: ConfigValue | { readonly [key: string]: ConfigValue } },
  behind: RegExp,
): readonly TextEdit[] | undefined {
  if (root.kind !== "map") return undefined;
  const { text, language } = file;
  if (root.entries.some((one) => Object.hasOwn(values, one.key))) return undefined;
  // An entry that a merge or an alias brought stands elsewhere.
  const own = root.entries.filter((one) => one.span.start >= root.span.start);
  const entry = own.filter((one) => behind.test(one.key)).at(-1) ?? own.at(-1);
  if (entry === undefined) return undefined;
  const lead = newlineOf(text) + indentAt(text, entry.span.start);
  if (language === "json") {
    if (text.slice(lineStart(text, entry.span.start), entry.span.start).trim() !== "") return undefined;
    const isLast = own.at(-1) === entry;
    if (!isLast && text[entry.span.end] !== ",") return undefined;
    const pairs = Object.entries(values).map(
      ([key, value]) => `${lead}${JSON.stringify(key)}: ${JSON.stringify(value)}`,
    );
    const end = isLast ? entry.span.end : entry.span.end + 1;
    return [{ start: end, end, newText: isLast ? `,${pairs.join(",")}` : `${pairs.join(",")},` }];
  }
  if (language !== "yaml" || text[root.span.start] === "{") return undefined;
  if (text.slice(lineStart(text, entry.span.start), entry.span.start).trim() !== "") return undefined;
  let last = entry.span.end;
  while (last > entry.span.start && /\s/.test(text[last - 1] ?? "")) last--;
  const end = lineEnd(text, last);
  const plain = (value: ConfigValue) => (typeof value === "string" ? bare(file, value) : String(value));
  const lines = Object.entries(values).map(([key, value]) =>
    typeof value === "object"
      ? `${lead}${key}:${Object.entries(value)
          .map(([name, one]) => `${lead}  ${name}: ${plain(one)}`)
          .join("")}`
      : `${lead}${key}: ${plain(value)}`,
  );
  return [{ start: end, end, newText: lines.join("") }];
}
