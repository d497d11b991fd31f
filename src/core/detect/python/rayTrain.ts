import type { Detector } from "../../model/fact.ts";
import type { ParsedFile } from "../../parse/parsedFile.ts";
import { importedText, mentions } from "../../parse/version.ts";
import { count, factList, isNeverRun, name } from "../facts.ts";
import { read } from "../pairs.ts";
import { COMMON } from "../vocabulary.ts";
import { isScript, runs } from "./entry.ts";
import { argument, optionPairs, readConstants } from "./pythonPairs.ts";
import { subjectFacts } from "./pythonSubject.ts";

/** Ray Train: `TorchTrainer(train_loop_per_worker, scaling_config=…).fit()`. */
export const rayTrain: Detector<ParsedFile> = {
  id: "ray-train",
  languages: ["python", "notebook"],
  appliesTo: (file) => /\bray\b/.test(importedText(file)) && mentions(file, /Trainer\(/),
  detect(file) {
    if (isNeverRun(file.source)) return [];
    const python = file.python();
    const [trainer] = python
      .callsLike("qualified", /^ray\.(?:train|air)\b.*Trainer$/)
      .filter((call) => runs(python, call));
    if (trainer === undefined || !isScript(python)) return [];
    const fit = python
      .callsNamed("fit")
      .find((call) => runs(python, call) && /trainer|Trainer\(\)/.test(call.name));
    const list = factList(file, "ray-train");
    for (const call of python.callsNamed("ScalingConfig")) {
      const onDevices = ["use_gpu", "use_tpu"].some((key) => argument(python, call, key)?.value === true);
      if (onDevices && argument(python, call, "topology") === undefined)
        list.add("acceleratorCount", count(argument(python, call, "num_workers")?.value), call.span);
      list.add("accelerator", name(argument(python, call, "accelerator_type")?.value), call.span);
    }
    const config = argument(python, trainer, "train_loop_config");
    if (config && typeof config.value === "object" && config.value !== null && !Array.isArray(config.value))
      read(
        Object.entries(config.value).map(([key, value]) => ({ key, value, span: config.span })),
        COMMON,
        list,
      );
    read(optionPairs(python), COMMON, list);
    readConstants(python, COMMON, list);
    subjectFacts(python, list);
    list.add("framework", "ray", trainer.span);
    const tuned = python.callsNamed("from_pretrained").some((call) => /Model|For[A-Z]/.test(call.name));
    const anchor = fit ?? trainer;
    return [list.done({ role: "run", kind: tuned ? "finetune" : "train", anchor: anchor.span, rank: 35 })];
  },
};
