import type { Detector } from "../../model/fact.ts";
import type { ParsedFile } from "../../parse/parsedFile.ts";
import type { Call } from "../../parse/python.ts";
import type { ValueMap } from "../../parse/value.ts";
import { mentions } from "../../parse/version.ts";
import { count, factList, isNeverRun, name, positive } from "../facts.ts";
import { isScript, runs } from "../python/entry.ts";
import { argument, keywordPairs } from "../python/pythonPairs.ts";
import { datasetFacts } from "../python/pythonSubject.ts";

/** The call that starts a fine-tuning at each provider, with its arguments in the provider's words. */
const STARTS: readonly { readonly provider: string; readonly call: RegExp }[] = [
  { provider: "together", call: /(?:^|\.)fine_tuning\.create$/ },
  {
    provider: "openai",
    call: /fine_tuning\.jobs\.create(?:_async)?$|FineTuningJob\.create$|FineTune\.create$/,
  },
  { provider: "google", call: /tunings\.tune$|create_tuned_model$/ },
  { provider: "cohere", call: /finetuning\.create_finetuned_model$/ },
  { provider: "bedrock", call: /create_model_customization_job$/ },
];

/** Fine-tuning that a hosted model's provider carries out. */
export const hostedTuning: Detector<ParsedFile> = {
  id: "hosted-tuning",
  languages: ["python", "notebook"],
  appliesTo: (file) =>
    mentions(file, /fine_tuning|FineTun|tunings|create_tuned_model|finetuning|model_customization/),
  detect(file) {
    if (isNeverRun(file.source)) return [];
    const python = file.python();
    for (const { provider, call: pattern } of STARTS) {
      const start = python.callsLike("name", pattern).find((call) => runs(python, call));
      if (start === undefined || !isScript(python)) continue;
      const list = factList(file, "hosted-tuning");
      const who = python.modules.has("mistralai") ? "mistral" : provider;
      list.add("framework", who, start.span);
      list.add("apiProvider", who, start.span);
      const text = (call: Call, ...keys: readonly string[]) =>
        keys.map((key) => name(argument(python, call, key)?.value)).find((one) => one !== undefined);
      list.add(
        "model",
        text(start, "model", "base_model", "source_model", "baseModelIdentifier"),
        start.span,
      );
      for (const { key, value, span } of [
        ...keywordPairs(python, start),
        ...nested(keywordPairs(python, start)),
      ]) {
        if (/^(?:n_epochs|epochs|epoch_count|epochCount|train_epochs)$/.test(key))
          list.add("epochs", positive(value), span);
        // Together's.
        if (key === "lora" && value === true) list.add("adapter", "lora", span);
        if (/^(?:training_steps|n_steps)$/.test(key)) list.add("steps", count(value), span);
        if (/^(?:batch_size|batchSize|train_batch_size)$/.test(key))
          list.add("perDeviceBatchSize", count(value), span);
      }
      datasetFacts(python, list);
      return [list.done({ role: "run", kind: "finetune", anchor: start.span, rank: 65 })];
    }
    return [];
  },
};

type Pairs = ReturnType<typeof keywordPairs>;

/** `hyperparameters={"n_epochs": 3}`, also within `method={"supervised": {"hyperparameters": …}}`. */
function nested(pairs: Pairs): Pairs {
  return pairs.flatMap(({ key, value, span }) =>
    /^(?:hyperparameters|hyperParameters|method|supervised|reinforcement|dpo|config|suffix)$/.test(key) &&
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value)
      ? [...entries(value as ValueMap, span), ...nested(entries(value as ValueMap, span))]
      : [],
  );
}

function entries(map: ValueMap, span: Pairs[number]["span"]): Pairs {
  return Object.entries(map).map(([key, value]) => ({ key, value, span }));
}
