import type { Detector } from "../../model/fact.ts";
import type { ParsedFile } from "../../parse/parsedFile.ts";
import type { PythonFile } from "../../parse/python.ts";
import { constantOf } from "../../parse/pythonValue.ts";
import { count, factList, name } from "../facts.ts";

/** What a config of the tool's trainer is made of; a run has most of it, a part under `common/` has one. */
const PARTS = ["model", "dataloader", "optimizer", "lr_multiplier", "train"];

/** Detectron2's configs in Python (`LazyConfig`): module-level objects that the training script loads by path. */
export const lazyConfig: Detector<ParsedFile> = {
  id: "lazy-config",
  languages: ["python"],
  appliesTo: ({ text, path }) =>
    /configs?\//.test(path) &&
    ((/LazyCall|get_config\(|LazyConfig/.test(text) && /detectron2|LazyCall|detrex/.test(text)) ||
      (/\blr_multiplier\b/.test(text) && /\bdataloader\b/.test(text))),
  detect(file) {
    const python = file.python();
    if (python.mainGuard !== undefined) return [];
    const heads = new Set([
      ...python.assignments.filter((one) => one.scope === "").map((one) => one.target.split(".")[0] ?? ""),
      ...python.imports.keys(),
    ]);
    const parts = PARTS.filter((part) => heads.has(part));
    const [first] = python.assignments;
    if (first === undefined || parts.every((part) => part === "model")) return [];
    const list = factList(file, "lazy-config");
    const read = (target: string) => {
      const one = python.assignmentsTo(target).at(-1);
      return one ? { value: constantOf(python, one.value, "")?.value, span: one.span } : undefined;
    };
    const steps = read("train.max_iter");
    if (steps) list.add("steps", count(steps.value), steps.span);
    const batch = read("dataloader.train.total_batch_size");
    if (batch) list.add("globalBatchSize", count(batch.value), batch.span);
    for (const base of siblingsOf(python)) list.link("base", base, first.span);
    const start = read("train.init_checkpoint");
    list.add("framework", "detectron2", first.span);
    return [
      list.done({
        role: parts.length >= 3 ? "run" : "fragment",
        kind: name(start?.value) === undefined ? "train" : "finetune",
        anchor: first.span,
        rank: 58,
      }),
    ];
  },
};

/** `from .retina import dataloader, train`: the config beside this one that it changes. */
function siblingsOf({ imports }: PythonFile): ReadonlySet<string> {
  const out = new Set<string>();
  for (const part of ["train", "dataloader", "optimizer"]) {
    const [, dots, module] = /^(\.{1,5})(\w[\w.]{0,200})\.\w+$/.exec(imports.get(part) ?? "") ?? [];
    if (dots && module) out.add(`./${"../".repeat(dots.length - 1)}${module.replaceAll(".", "/")}.py`);
  }
  return out;
}
