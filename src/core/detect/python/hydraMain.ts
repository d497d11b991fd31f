import type { Detector } from "../../model/fact.ts";
import type { ParsedFile } from "../../parse/parsedFile.ts";
import { importedText, mentions } from "../../parse/version.ts";
import { factList } from "../facts.ts";

/** The config that `@hydra.main(config_path="../configs", config_name="train")` names: a part of the script's run. */
export const hydraMain: Detector<ParsedFile> = {
  id: "hydra-main",
  languages: ["python"],
  adds: true,
  appliesTo: (file) =>
    /\bhydra\b/.test(importedText(file)) && mentions(file, /hydra\.main|hydra_main|hydra_runner/),
  detect(file) {
    const list = factList(file, "hydra-main");
    const python = file.python();
    for (const { decorators, span } of python.definitions) {
      for (const decorator of decorators) {
        if (!/^(?:hydra\.main|hydra_main|hydra_runner|main)\s*\(/.test(decorator)) continue;
        // `@hydra.main(**PARAMS)`: a dictionary of the module.
        const [, spread] = /\*\*(\w+)/.exec(decorator) ?? [];
        const value = spread === undefined ? undefined : python.assignmentsTo(spread)[0]?.value;
        const told = value === undefined ? decorator : python.text.slice(value.from, value.to);
        const text = (name: string) =>
          new RegExp(`\\b${name}["']?\\s*[=:]\\s*(?:[\\w.(]+\\s*/\\s*)?["']([^"']+)["']`).exec(told)?.[1];
        const folder = text("config_path");
        // Hydra 1.0 took the file itself as the path.
        const name = text("config_name") ?? (folder && /\.ya?ml$/.test(folder) ? "" : undefined);
        if (name === undefined) continue;
        list.link("config", [folder?.replace(/\/$/, ""), name].filter(Boolean).join("/"), span);
        return [list.done({ role: "modifier", kind: "train", anchor: span, rank: 0 })];
      }
    }
    return [];
  },
};
