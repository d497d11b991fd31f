import type { Detector } from "../../model/fact.ts";
import type { ParsedFile } from "../../parse/parsedFile.ts";
import { mentions } from "../../parse/version.ts";
import { factList } from "../facts.ts";

/** Words of the names that modules of settings and of options go by, in a pattern. */
export const SETTINGS_WORDS =
  "(?:conf|cfg|setting|const|param|option|opts|args|argument|argparse|flags|hyper|default|global|(?<!s)pars(?:er|ing|e_arg))";
/** What a script asks its own modules for when it wants settings: a config, options, or a constant. */
const MODULE = new RegExp(SETTINGS_WORDS, "i");
const IMPORTED = new RegExp(
  `^[ \\t"]*(?:from|import)[ \\t].*(?:${SETTINGS_WORDS}|\\*|[A-Z][A-Z0-9_]{2})`,
  "im",
);
const CONSTANT = /^[A-Z][A-Z0-9_]+$/;
const MOST_LINKS = 12;

/** Modules of settings that a Python file imports; whether they are the project's own, the workspace tells. */
export const localImports: Detector<ParsedFile> = {
  id: "local-imports",
  languages: ["python", "notebook"],
  adds: true,
  appliesTo: (file) => mentions(file, IMPORTED),
  detect(file) {
    const { imports, text } = file.python();
    const list = factList(file, "local-imports");
    let links = 0;
    for (const qualified of imports.values()) {
      const parts = /^(\.*)(.*)$/.exec(qualified);
      const names = (parts?.[2] ?? "").split(".");
      const dots = parts?.[1] ?? "";
      const last = names.at(-1) ?? "";
      if (links >= MOST_LINKS || !(MODULE.test(qualified) || CONSTANT.test(last) || last === "*")) continue;
      const module = names.slice(0, -1).join(".");
      // `from . import config` has a dot more than the module that it means.
      const targets =
        names.length === 1 && dots !== ""
          ? [`${dots.slice(1)}${last}`]
          : [dots + module, last === "*" ? "" : qualified];
      const at = Math.max(0, text.indexOf(module === "" ? last : module));
      for (const target of targets) {
        if (/^\.*$/.test(target) || STANDARD.test(target)) continue;
        list.link("import", target, { start: at, end: at + 1 });
        links++;
      }
    }
    return links === 0
      ? []
      : [list.done({ role: "modifier", kind: "train", anchor: { start: 0, end: 1 }, rank: 0 })];
  },
};

/** Packages whose parts bear such names and are no one's own. */
const STANDARD =
  /^(?:argparse|configparser|dataclasses|typing|transformers|torch|tensorflow|keras|jax|flax|lightning|pytorch_lightning|peft|trl|accelerate|datasets|omegaconf|hydra|absl|numpy|sklearn|vllm|openai|google|azure|sagemaker)(?:\.|$)/;
