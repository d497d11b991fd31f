import type { SourceFile, Span } from "../model/source.ts";
import { setInstance } from "./setPlace.ts";
import type { Editor } from "./suggested.ts";
import type { TextEdit } from "./textEdit.ts";

/** Devices of one machine in a scheduler's header; what counts devices of all machines is another number. */
const HEADER = /((?:--gres|--gpus-per-node)[=\s]+(?:[A-Za-z][\w-]*:)*|\bngpus=)(\d+)(?![\w:])/g;
/** A device of Kubernetes, as limit or as request. */
const DEVICE = /(["']?)((?:nvidia|amd)\.com\/gpu)\1[ \t]*:[ \t]*(["']?)(\d+)\3(?=[ \t\r\n,}#]|$)/g;

/** Asks for as many accelerators as the run starts on: in the header, in the manifest, or by a smaller machine. */
export const fewerReserved: Editor = (suggested, file) => {
  const { patch, anchor } = suggested;
  if (patch.instanceType !== undefined) return setInstance(suggested, file);
  const count = patch.acceleratorsPerNode;
  if (count === undefined || !Number.isInteger(count) || count < 1 || anchor?.path !== file.path)
    return undefined;
  if (file.language === "shell") return inHeader(file.text, anchor.span, count);
  return file.language === "yaml" || file.language === "json"
    ? inManifest(file, anchor.span, count)
    : undefined;
};

function inHeader(text: string, place: Span, count: number): readonly TextEdit[] | undefined {
  const found = [...text.slice(place.start, place.end).matchAll(HEADER)];
  const [only] = found;
  if (only === undefined || found.length !== 1 || Number(only[2]) <= count) return undefined;
  const start = place.start + only.index + (only[1] ?? "").length;
  return [{ start, end: start + (only[2] ?? "").length, newText: String(count) }];
}

/** Limits and requests of devices have to be the same: both are changed, where one container has them. */
function inManifest({ text }: SourceFile, place: Span, count: number): readonly TextEdit[] | undefined {
  const found = [...text.matchAll(DEVICE)];
  const [first] = found;
  const isThere = found.some(({ index }) => place.start <= index + 1 && index < place.end);
  if (first === undefined || !isThere || found.length > 2) return undefined;
  if (found.some((one) => one[4] !== first[4] || one[2] !== first[2]) || Number(first[4]) <= count)
    return undefined;
  if ((text.match(/^[ \t-]*["']?containers["']?[ \t]*:/gm) ?? []).length !== 1) return undefined;
  return found.map((one) => {
    const end = one.index + one[0].length - (one[3] ?? "").length;
    return { start: end - (one[4] ?? "").length, end, newText: String(count) };
  });
}
