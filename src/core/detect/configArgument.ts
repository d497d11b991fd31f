import type { Detector } from "../model/fact.ts";
import type { ParsedFile } from "../parse/parsedFile.ts";
import { mentions } from "../parse/version.ts";
import { factList } from "./facts.ts";
import { optionPairs } from "./pythonPairs.ts";
import { keyOf } from "./vocabulary.ts";

const CONFIG =
  /^(?:config|cfg|conf|configs?_?(?:file|path)|(?:yaml|hparams?|params|exp|experiment|train)_(?:config|file|cfg)|yaml|hparams|recipe|opt)$/;

/** The config that a script reads where its command line names none: `--config`, default `configs/base.yaml`. */
export const configArgument: Detector<ParsedFile> = {
  id: "config-argument",
  languages: ["python"],
  adds: true,
  appliesTo: (file) =>
    mentions(file, /default|:\s*str\s*=|type=str/) &&
    mentions(file, /["'][\w./-]+\.(?:ya?ml|json|toml)["']/) &&
    file.text.length < 400_000,
  detect(file) {
    const list = factList(file, "config-argument");
    for (const { key, value, span } of optionPairs(file.python())) {
      if (
        !CONFIG.test(keyOf(key)) ||
        typeof value !== "string" ||
        !/^[\w./-]+\.(?:ya?ml|json|toml)$/.test(value)
      )
        continue;
      list.link("config", value, span);
      return [list.done({ role: "modifier", kind: "train", anchor: span, rank: 0 })];
    }
    return [];
  },
};
