import type { Detector } from "../../model/fact.ts";
import type { ParsedFile } from "../../parse/parsedFile.ts";
import { importedText, mentions } from "../../parse/version.ts";
import { factList, isNeverRun } from "../facts.ts";
import { read } from "../pairs.ts";
import { isScript, runs } from "../python/entry.ts";
import { keywordPairs } from "../python/pythonPairs.ts";
import { counted, measured, type Vocabulary } from "../readers.ts";

const MINUTES_PER_HOUR = 60;

/** `executor.update_parameters(…)`: submitit's own names, and Slurm's with its prefix. */
const PARAMETERS: Vocabulary = {
  gpus_per_node: counted("acceleratorsPerNode"),
  slurm_gpus_per_node: counted("acceleratorsPerNode"),
  nodes: counted("nodes"),
  slurm_nodes: counted("nodes"),
  timeout_min: measured("wallClockLimitHours", 1 / MINUTES_PER_HOUR),
  slurm_time: measured("wallClockLimitHours", 1 / MINUTES_PER_HOUR),
};

/** submitit: a training that a Python file hands to Slurm. */
export const submitit: Detector<ParsedFile> = {
  id: "submitit",
  languages: ["python", "notebook"],
  appliesTo: (file) => /submitit/.test(importedText(file)) && mentions(file, /\.(?:submit|map_array)\(/),
  detect(file) {
    if (isNeverRun(file.source)) return [];
    const python = file.python();
    const [start] = [...python.callsNamed("submit"), ...python.callsNamed("map_array")].filter((call) =>
      runs(python, call),
    );
    if (start === undefined || !isScript(python) || !python.modules.has("submitit")) return [];
    const list = factList(file, "submitit");
    for (const call of python.callsNamed("update_parameters"))
      read(keywordPairs(python, call), PARAMETERS, list);
    // Work on processors is data work, mostly.
    if (!list.has("acceleratorsPerNode")) return [];
    const script = [...python.imports.values()].find((one) =>
      /^\.{0,2}(?:main|train|run)\w*(?:\.\w+)?$/.test(one),
    );
    if (script) list.link("script", `${script.replace(/^\.+/, "").split(".")[0]}.py`, start.span);
    return [list.done({ role: "run", kind: "train", anchor: start.span, rank: 30 })];
  },
};
