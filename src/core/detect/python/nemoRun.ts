import type { PythonFile } from "../../parse/python.ts";
import { type FactList, name } from "../facts.ts";
import { read } from "../pairs.ts";
import { counted, named, type Vocabulary } from "../readers.ts";
import { runs } from "./entry.ts";
import { LIGHTNING } from "./lightning.ts";
import { argumentValue, keywordPairs } from "./pythonPairs.ts";

const RECIPE: Vocabulary = {
  num_nodes: counted("nodes"),
  num_gpus_per_node: counted("acceleratorsPerNode"),
  peft_scheme: named("adapter"),
};

const EXECUTOR: Vocabulary = {
  nodes: counted("nodes"),
  num_nodes: counted("nodes"),
  gpus_per_node: counted("acceleratorsPerNode"),
  ntasks_per_node: counted("acceleratorsPerNode"),
  gpus: named("accelerator"),
};

/** NeMo-Run: a recipe of NeMo's (`llm.gemma2_2b.finetune_recipe(…)`), what is changed of its trainer, and where it is sent. */
export function nemoRecipe(python: PythonFile, list: FactList): void {
  if (!python.modules.has("nemo_run")) return;
  const recipes = python
    .callsLike("last", /^(?:pretrain|finetune)_recipe$/)
    .filter((call) => runs(python, call));
  for (const call of recipes) {
    const model = call.name.split(".").at(-2);
    if (model !== "llm") list.add("model", name(model), call.span);
    read(keywordPairs(python, call), RECIPE, list);
  }
  // `partial(llm.llama31_8b.pretrain_recipe, num_nodes=2)(name=…)`
  for (const call of python.callsNamed("partial")) {
    const [first] = call.args;
    const whole =
      first && python.text.slice(first.value.from, Math.min(first.value.to, first.value.from + 80));
    const model = /(\w+)\.(?:pretrain|finetune)_recipe$/.exec(whole ?? "")?.[1];
    if (model === undefined) continue;
    list.add("model", name(model), call.span);
    read(keywordPairs(python, call), RECIPE, list);
  }
  // `recipe.trainer.devices = 8`
  for (const { target, value, scope, span } of python.assignmentsLike(/\.trainer\.\w+$/)) {
    const key = /\.trainer\.(\w+)$/.exec(target)?.[1];
    const told = key && argumentValue(python, { scope }, { value, unpacked: false, span });
    if (key && told) read([{ key, value: told.value, span }], LIGHTNING, list);
  }
  for (const call of python.callsLike(
    "last",
    /^(?:Slurm|Skypilot|Local|Docker|DGXCloud|Lepton|KubeRay)Executor$/,
  ))
    if (runs(python, call)) read(keywordPairs(python, call), EXECUTOR, list);
}
