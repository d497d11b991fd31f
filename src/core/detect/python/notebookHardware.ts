import type { Detector } from "../../model/fact.ts";
import type { ParsedFile } from "../../parse/parsedFile.ts";
import { lineAt } from "../../parse/position.ts";

/** The accelerator that a notebook's own metadata asks Colab or Kaggle for. */
export const notebookHardware: Detector<ParsedFile> = {
  id: "notebook-hardware",
  languages: ["notebook"],
  adds: true,
  appliesTo: ({ text }) =>
    text.includes('"gpuType"') || text.includes('"kaggle"') || text.includes('"colab"'),
  detect(file) {
    const { accelerator, provider } = file.notebook();
    if (provider === undefined) return [];
    const span = { start: accelerator?.rawOffset ?? 0, end: (accelerator?.rawOffset ?? 0) + 1 };
    const evidence = {
      path: file.source.path,
      span,
      line: lineAt(file.source.text, span.start),
      detector: "notebook-hardware",
    };
    return [
      {
        detector: "notebook-hardware",
        role: "modifier",
        kind: "launcher",
        anchor: span,
        line: evidence.line,
        rank: 5,
        links: [],
        facts: [
          { about: "provider", value: provider, evidence },
          ...(accelerator === undefined
            ? []
            : ([
                { about: "accelerator", value: accelerator.name, evidence },
                { about: "acceleratorCount", value: accelerator.count, evidence },
              ] as const)),
        ],
      },
    ];
  },
};
