import type { Detector } from "../../model/fact.ts";
import type { ParsedFile } from "../../parse/parsedFile.ts";
import { importedText } from "../../parse/version.ts";
import { count, factList, isNeverRun } from "../facts.ts";
import { read } from "../pairs.ts";
import { COMMON } from "../vocabulary.ts";
import { isScript, runs } from "./entry.ts";
import { argument, optionPairs, readConstantPairs } from "./pythonPairs.ts";

/** Settings of a rollout or of an update, which other trainings use for their horizon. */
const OF_AN_UPDATE =
  /^(?:num_steps|n_steps|n_epochs|num_epochs|epochs|max_steps|num_iterations|update_epochs|n_iters)$/;

/** Classes of the algorithms, by which the time of a step differs. */
const ALGORITHM = /^(?:A2C|ARS|CrossQ|DDPG|DQN|MaskablePPO|PPO|QRDQN|RecurrentPPO|SAC|TD3|TQC|TRPO)$/;

/** Reinforcement learning libraries whose agents train themselves: Stable-Baselines3 and its contributions. */
export const reinforcement: Detector<ParsedFile> = {
  id: "reinforcement",
  languages: ["python", "notebook"],
  appliesTo: (file) =>
    /stable_baselines|sb3_contrib|sbx/.test(importedText(file)) && file.text.includes(".learn("),
  detect(file) {
    if (isNeverRun(file.source)) return [];
    const python = file.python();
    const [start] = python
      .callsNamed("learn")
      .filter((call) => runs(python, call) && !call.name.startsWith("self."));
    if (start === undefined || !isScript(python)) return [];
    const list = factList(file, "reinforcement");
    const steps = argument(python, start, "total_timesteps", 0);
    if (steps) list.add("steps", count(steps.value), steps.span);
    for (const call of python.callsLike("qualified", /^(?:stable_baselines3|sb3_contrib|sbx)\b/)) {
      const algorithm = /\.([A-Z]\w*)$/.exec(call.qualified)?.[1];
      if (algorithm && ALGORITHM.test(algorithm)) list.add("model", algorithm, call.span);
      const batch = argument(python, call, "batch_size");
      if (batch) list.add("perDeviceBatchSize", count(batch.value), batch.span);
    }
    list.add("framework", "stable-baselines3", start.span);
    list.add("task", "rl", start.span);
    const pairs = [...optionPairs(python), ...readConstantPairs(python)];
    read(
      pairs.filter(({ key }) => !OF_AN_UPDATE.test(key)),
      { ...COMMON, total_timesteps: (value, into, span) => into.add("steps", count(value), span) },
      list,
    );
    return [list.done({ role: "run", kind: "train", anchor: start.span, rank: 60 })];
  },
};
