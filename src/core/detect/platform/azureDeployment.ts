import type { Detector } from "../../model/fact.ts";
import { at } from "../../parse/config.ts";
import type { ParsedFile } from "../../parse/parsedFile.ts";
import { configView, detection, type Schema } from "../config/configView.ts";
import { counted, named } from "../readers.ts";

/** Keys of Azure Machine Learning's deployments (CLI v2), online and in batches. */
const SCHEMA: Schema = [
  [["model.name", "model"], named("model")],
  ["instance_type", named("instanceType")],
  [["instance_count", "resources.instance_count"], counted("nodes")],
  ["mini_batch_size", counted("perDeviceBatchSize")],
];

/** A model that Azure Machine Learning serves. */
export const azureDeployment: Detector<ParsedFile> = {
  id: "azure-deployment",
  languages: ["yaml"],
  appliesTo: ({ text }) => /azureml\S{0,80}(?:OnlineDeployment|[bB]atchDeployment)\.schema/.test(text),
  detect(file) {
    const [root] = file.config().documents;
    if (root?.kind !== "map" || at(root, "endpoint_name") === undefined) return [];
    return [
      detection(configView(file, root), {
        id: "azure-deployment",
        framework: "azureml",
        role: "run",
        kind: "inference",
        anchor: ["model", "instance_type", "endpoint_name"],
        schemas: [SCHEMA],
        more: (list) =>
          list.add("task", /[bB]atchDeployment/.test(file.source.text) ? "inference" : "serving", root.span),
      }),
    ];
  },
};
