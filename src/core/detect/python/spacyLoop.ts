import type { Detector } from "../../model/fact.ts";
import type { ParsedFile } from "../../parse/parsedFile.ts";
import { importedText } from "../../parse/version.ts";
import { count, factList, isNeverRun, name } from "../facts.ts";
import { read } from "../pairs.ts";
import { COMMON } from "../vocabulary.ts";
import { isScript, runs } from "./entry.ts";
import { argument, optionPairs, readConstants } from "./pythonPairs.ts";
import { startedMentions } from "./startedText.ts";

/** spaCy's own loop: `for i in range(30): nlp.update(examples, sgd=optimizer)`. */
export const spacyLoop: Detector<ParsedFile> = {
  id: "spacy-loop",
  languages: ["python", "notebook"],
  appliesTo: (file) => /spacy/.test(importedText(file)) && startedMentions(file, /nlp\w*\.update\(/),
  detect(file) {
    if (isNeverRun(file.source)) return [];
    const python = file.python();
    const update = python
      .callsNamed("update")
      .find((call) => /(?:^|\.)nlp\w*\.update$/.test(call.name) && runs(python, call));
    if (update === undefined || !isScript(python) || !python.modules.has("spacy")) return [];
    const list = factList(file, "spacy-loop");
    const range = python
      .callsNamed("range")
      .find((call) =>
        python.loops.some(
          ({ iterable, body }) =>
            iterable.from <= call.span.start &&
            call.span.end <= iterable.to &&
            body.start <= update.span.start &&
            update.span.end <= body.end,
        ),
      );
    const epochs = range && argument(python, range, "stop", 0);
    if (epochs) list.add("epochs", count(epochs.value), epochs.span);
    for (const call of python.callsNamed("load"))
      if (call.qualified === "spacy.load")
        list.add("model", name(argument(python, call, "name", 0)?.value), call.span);
    list.add("framework", "spacy", update.span);
    read(optionPairs(python), COMMON, list);
    readConstants(python, COMMON, list);
    return [list.done({ role: "run", kind: "train", anchor: update.span, rank: 50 })];
  },
};
