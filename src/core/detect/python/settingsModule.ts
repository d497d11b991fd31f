import type { Detector } from "../../model/fact.ts";
import type { ParsedFile } from "../../parse/parsedFile.ts";
import { factList, isNeverRun } from "../facts.ts";
import { isKnown, read } from "../pairs.ts";
import { COMMON } from "../vocabulary.ts";
import { SETTINGS_WORDS } from "./localImports.ts";
import { constantPairs, optionPairs } from "./pythonPairs.ts";

/** The id of the detector below; what it finds is no run and no fragment that stands for itself. */
export const SETTINGS = "settings-module";

/** Names that modules of settings and of options go by, or the folders that hold them. */
const NAMED = new RegExp(`(?:^|/)\\w*${SETTINGS_WORDS}\\w*(?:\\.py|/[^/]+\\.py)$`, "i");
const TELLS =
  /\b(?:num_|n_|max_|train_)*(?:epochs?|batch_?size|max_steps|train_steps|iterations|model_name\w*|seq_len\w*|block_size|gradient_accumulation_steps)\b/i;

/** Constants, options and fields of a module that a script imports its settings from: `config.py`, `args.py`. */
export const settingsModule: Detector<ParsedFile> = {
  id: SETTINGS,
  languages: ["python"],
  appliesTo: ({ path, text }) => text.length < 100_000 && NAMED.test(path) && TELLS.test(text),
  detect(file) {
    if (isNeverRun(file.source)) return [];
    const python = file.python();
    const list = factList(file, SETTINGS);
    read(optionPairs(python), COMMON, list);
    read(
      constantPairs(python, false, (key) => isKnown(COMMON, key)),
      COMMON,
      list,
    );
    const [first] = list.facts;
    if (first === undefined) return [];
    const { span } = first.evidence;
    return [list.done({ role: "fragment", kind: "train", anchor: span, rank: 1 })];
  },
};
