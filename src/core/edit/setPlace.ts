import { findRegion } from "../data/regions.ts";
import type { SourceFile, Span } from "../model/source.ts";
import { parsePython } from "../parse/pythonFile.ts";
import { configRoot, replaceScalar, scalarIn } from "./configEdit.ts";
import { literalAt, replaceString } from "./pythonLiteral.ts";
import type { Editor } from "./suggested.ts";
import type { TextEdit } from "./textEdit.ts";

const REGION = /^(?:(?:aws_|vertex_|gcp_|default_)?(?:region|location)(?:_name)?|regions?|infra)$/i;
const INSTANCE =
  /^(?:instance_?types?|machine_?type|vm_?size|node_?type(?:_id)?|size|InstanceType|machineType)$/i;
/** Cards that are named beside the machine would have to change with it. */
const CARDS = /accelerator_?type|accelerator_?count|guest_accelerator|\baccelerators\b/i;
const INSTANCE_NAME = /^(?:ml\.)?[a-z]\w*\.\w+$|^[a-z]\d\w*-\w+-\d+g?$|^Standard_\w+$/i;

/** Puts another region in place of the one written at the anchor. */
export const setRegion: Editor = ({ patch, anchor }, file) =>
  patch.region === undefined || anchor === undefined || anchor.path !== file.path
    ? undefined
    : setText(file, anchor.span, REGION, regionLike(patch.region), (old) => old);

/** Puts another instance type in place of the one written at the anchor, with SageMaker's `ml.` where the old one has it. */
export const setInstance: Editor = ({ patch, anchor }, file) => {
  const type = patch.instanceType;
  if (type === undefined || anchor === undefined || anchor.path !== file.path || !INSTANCE_NAME.test(type))
    return undefined;
  if (CARDS.test(file.text)) return undefined;
  const bare = type.replace(/^ml\./, "");
  return setText(
    file,
    anchor.span,
    INSTANCE,
    (old) =>
      !INSTANCE_NAME.test(old) || cloudOf(old) !== cloudOf(type)
        ? undefined
        : old.startsWith("ml.")
          ? `ml.${bare}`
          : bare,
    (old) => old,
  );
};

function cloudOf(type: string): string {
  return type.includes(".") ? "aws" : /^Standard_/i.test(type) ? "azure" : "gcp";
}

/** A zone's letter or number goes with its region: there is no telling which zones the other region has. */
function regionLike(region: string): (old: string) => string | undefined {
  return (old) => {
    if (!/^[a-z][a-z0-9/-]+$/.test(old) || !/^[a-z][a-z0-9-]+$/.test(region)) return undefined;
    // A text that names no region of any provider says something else.
    if (findRegion(old.replace(/^(?:aws|gcp|azure)\//, "")) === undefined) return undefined;
    // SkyPilot writes the cloud before it.
    const infra = /^((?:aws|gcp|azure)\/)([a-z][a-z0-9-]+)$/.exec(old);
    if (infra) return `${infra[1]}${region}`;
    const isZone = /\/|-\d[a-z]$|\d-[a-z]$/.test(old);
    return isZone ? undefined : region;
  };
}

function setText(
  file: SourceFile,
  place: Span,
  keys: RegExp,
  to: (old: string) => string | undefined,
  trimmed: (old: string) => string,
): readonly TextEdit[] | undefined {
  if (file.language === "python") {
    const python = parsePython(file.text);
    const literal = literalAt(python, place, keys, "string");
    if (literal === undefined || typeof literal.value !== "string") return undefined;
    const next = to(trimmed(literal.value));
    return next === undefined || next === literal.value ? undefined : [replaceString(python, literal, next)];
  }
  if (file.language === "terraform") return inTerraform(file.text, place, to);
  if (file.language !== "yaml" && file.language !== "json" && file.language !== "toml") return undefined;
  const root = configRoot(file);
  const scalar = root && scalarIn(file, root, place, keys);
  const next = scalar && typeof scalar.value === "string" ? to(scalar.value) : undefined;
  return scalar && next !== undefined ? replaceScalar(file, scalar, next) : undefined;
}

/** The only string of the assignment, or of the default of the variable that it names. */
function inTerraform(
  text: string,
  place: Span,
  to: (old: string) => string | undefined,
): readonly TextEdit[] | undefined {
  const written = text.slice(place.start, place.end);
  const variable = /[=:][ \t]*var\.([\w-]{1,80})[ \t]*$/.exec(written)?.[1];
  const span = variable === undefined ? place : defaultOf(text, variable);
  if (span === undefined) return undefined;
  const found = [...text.slice(span.start, span.end).matchAll(/"([^"$\n]{1,200})"/g)].filter(
    (one) => to(one[1] ?? "") !== undefined,
  );
  const [only] = found;
  const old = only?.[1] ?? "";
  const next = to(old);
  if (only === undefined || found.length !== 1 || next === undefined || next === old) return undefined;
  const start = span.start + only.index + 1;
  return [{ start, end: start + old.length, newText: next }];
}

/** The line `default = "…"` of a variable's block. */
function defaultOf(text: string, variable: string): Span | undefined {
  const head = text.indexOf(`variable "${variable}"`);
  if (head < 0) return undefined;
  const end = text.indexOf("\n}", head);
  const block = text.slice(head, end < 0 ? text.length : end);
  const line = /^[ \t]*default[ \t]*=[^\n]*/m.exec(block);
  return line ? { start: head + line.index, end: head + line.index + line[0].length } : undefined;
}
