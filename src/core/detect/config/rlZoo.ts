import { at } from "../../parse/config.ts";
import { counted } from "../readers.ts";
import { type ConfigTool, detection } from "./configView.ts";

/** RL Baselines3 Zoo: hyperparameters by environment, of which a training takes those of the one that it is started for. */
export const rlZoo: ConfigTool = {
  id: "rl-zoo",
  hint: /\bn_timesteps[ \t]*:/,
  detect(view) {
    const { root } = view;
    const [first] = root.kind === "map" ? root.entries.filter((one) => at(one.value, "n_timesteps")) : [];
    if (first === undefined || at(first.value, "policy") === undefined) return undefined;
    return detection(view, {
      id: "rl-zoo",
      framework: "stable-baselines3",
      role: "fragment",
      kind: "train",
      anchor: ["n_timesteps"],
      root: first.value,
      schemas: [
        [
          ["n_timesteps", counted("steps")],
          ["batch_size", counted("perDeviceBatchSize")],
        ],
      ],
      rank: 20,
    });
  },
};
