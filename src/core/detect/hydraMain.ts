import type { Detector } from "../model/fact.ts";
import type { ParsedFile } from "../parse/parsedFile.ts";
import { importedText, mentions } from "../parse/version.ts";
import { factList } from "./facts.ts";

/** The config that `@hydra.main(config_path="../configs", config_name="train")` names: a part of the script's run. */
export const hydraMain: Detector<ParsedFile> = {
  id: "hydra-main",
  languages: ["python"],
  adds: true,
  appliesTo: (file) =>
    /\bhydra\b/.test(importedText(file)) && mentions(file, /hydra\.main|hydra_main|hydra_runner/),
  detect(file) {
    const list = factList(file, "hydra-main");
    for (const { decorators, span } of file.python().definitions) {
      for (const decorator of decorators) {
        if (!/^(?:hydra\.main|hydra_main|hydra_runner|main)\s*\(/.test(decorator)) continue;
        const text = (name: string) => new RegExp(`\\b${name}\\s*=\\s*["']([^"']+)["']`).exec(decorator)?.[1];
        const name = text("config_name");
        if (name === undefined) continue;
        const folder = text("config_path");
        list.link("config", folder === undefined ? name : `${folder.replace(/\/$/, "")}/${name}`, span);
        return [list.done({ role: "modifier", kind: "train", anchor: span, rank: 0 })];
      }
    }
    return [];
  },
};
