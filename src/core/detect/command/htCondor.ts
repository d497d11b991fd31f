import type { Detector } from "../../model/fact.ts";
import type { Span } from "../../model/source.ts";
import type { ParsedFile } from "../../parse/parsedFile.ts";
import { parseShell } from "../../parse/shell.ts";
import { count, type FactList, factList } from "../facts.ts";
import { commandFacts } from "./commandFacts.ts";
import { trainingCommands } from "./trainingCommand.ts";

const LONGEST = 50_000;

/** HTCondor's submit descriptions: an executable with arguments, the devices that it asks for, and how often it is queued. */
export const htCondor: Detector<ParsedFile> = {
  id: "htcondor",
  languages: ["shell", "ini"],
  appliesTo: ({ text }) =>
    text.length < LONGEST && /^[ \t]*executable[ \t]*=/im.test(text) && /^[ \t]*queue\b/im.test(text),
  detect(file) {
    const told = assignments(file.source.text);
    const program = told.get("executable");
    if (program === undefined) return [];
    const words = [program.value, told.get("arguments")?.value.replace(/^"|"$/g, "") ?? ""].join(" ");
    const [one] = trainingCommands(parseShell(words));
    const script = /\.(?:sh|bash)$/.test(program.value);
    if (one === undefined && !script) return [];
    const list = factList(file, "htcondor");
    const at = told.get("arguments")?.span ?? program.span;
    if (one)
      commandFacts(one, {
        ...list,
        add: (about, value) => list.add(about, value, at),
        link: (kind, target) => list.link(kind, target, at),
      });
    else list.link("script", program.value, program.span);
    deviceFacts(told, list);
    const devices = list.has("acceleratorsPerNode");
    return [
      list.done({
        role: one && devices ? "run" : "fragment",
        kind: one?.kind ?? "launcher",
        anchor: program.span,
        rank: 55,
      }),
    ];
  },
};

type Told = ReadonlyMap<string, { readonly value: string; readonly span: Span }>;

function deviceFacts(told: Told, list: FactList): void {
  const devices = told.get("request_gpus");
  if (devices) list.add("acceleratorsPerNode", count(devices.value), devices.span);
  const card = told.get("require_gpus") ?? told.get("requirements");
  const named = card && /DeviceName\s*==\s*"([^"]{2,60})"/.exec(card.value)?.[1];
  if (card) list.add("accelerator", named, card.span);
  const queued = told.get("queue");
  const times = count(queued?.value);
  if (queued && times !== undefined && times > 1) list.add("jobs", times, queued.span);
}

/** `key = value` lines, keys in lower case, `$(NAME)` filled in by what the file sets. */
function assignments(text: string): Told {
  const out = new Map<string, { readonly value: string; readonly span: Span }>();
  let start = 0;
  for (const line of text.split("\n")) {
    const [, key, value = ""] = /^[ \t]{0,20}\+?([A-Za-z_]\w{0,60})[ \t]{0,20}=(.{1,4000})$/.exec(line) ?? [];
    const [, times] = /^[ \t]{0,20}queue[ \t]{1,20}(\d{1,6})\s{0,20}$/i.exec(line) ?? [];
    const span = { start, end: start + line.trimEnd().length };
    if (key)
      out.set(key.toLowerCase(), {
        value: value
          .trim()
          .replace(/\$\((\w{1,60})\)/g, (whole, name: string) => out.get(name.toLowerCase())?.value ?? whole),
        span,
      });
    if (times) out.set("queue", { value: times, span });
    start += line.length + 1;
  }
  return out;
}
