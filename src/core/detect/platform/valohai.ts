import type { Detection, Detector } from "../../model/fact.ts";
import { at, type ConfigNode, scalarAt } from "../../parse/config.ts";
import type { ParsedFile } from "../../parse/parsedFile.ts";
import { factList } from "../facts.ts";
import { embedded, mainCommand, numberAt } from "./embedded.ts";

const MOST_STEPS = 40;

/** Valohai: a list of steps, each a command whose parameters have their defaults beside it. */
export const valohai: Detector<ParsedFile> = {
  id: "valohai",
  languages: ["yaml"],
  appliesTo: ({ text }) => /^-[ \t]+step:/m.test(text) && /\bcommand:/.test(text),
  detect: (file) =>
    file
      .config()
      .documents.flatMap((root) =>
        root.kind === "list"
          ? root.items.slice(0, MOST_STEPS).flatMap((item) => fromStep(file, at(item, "step")) ?? [])
          : [],
      ),
};

function fromStep(file: ParsedFile, step: ConfigNode | undefined): Detection | undefined {
  const command = at(step, "command");
  if (step === undefined || command === undefined) return undefined;
  const lines = (command.kind === "list" ? command.items : [command]).flatMap((one) =>
    one.kind === "scalar" ? [String(one.value ?? "")] : [],
  );
  const script: ConfigNode = {
    kind: "scalar",
    value: filled(lines.join("\n"), at(step, "parameters")),
    span: step.span,
  };
  const text = embedded(file, [script]);
  const main = text && mainCommand([text]);
  if (main === undefined) return undefined;
  const list = factList(file, "valohai");
  main.from.read(main.command, list);
  const devices = numberAt(step, "resources.devices.nvidia.com/gpu");
  if (devices) list.add("acceleratorsPerNode", devices.number, devices.span);
  list.add("framework", "valohai", command.span);
  return list.done({ role: "run", kind: main.command.kind, anchor: command.span, rank: 55 });
}

/** `{parameters}` becomes all of them with their defaults, `{parameter-value:NAME}` the default of one. */
function filled(command: string, parameters: ConfigNode | undefined): string {
  const given = (parameters?.kind === "list" ? parameters.items : []).map((one) => {
    const name = String(scalarAt(one, "name") ?? "");
    const value = scalarAt(one, "default");
    const form = String(scalarAt(one, "pass-as") ?? `--${name}={v}`);
    return { name, value, form };
  });
  const all = given.flatMap(({ form, value }) =>
    value === undefined || value === null ? [] : [form.replace("{v}", String(value))],
  );
  return command
    .replace(/\{parameters?\}/g, () => all.join(" "))
    .replace(/\{parameter-value:([\w-]+)\}/g, (whole, wanted: string) =>
      String(given.find((one) => one.name === wanted)?.value ?? whole),
    );
}
