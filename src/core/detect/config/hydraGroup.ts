import { type ConfigTool, detection } from "./configView.ts";
import { readGeneric } from "./genericKeys.ts";
import { groupsAsLinks } from "./hydraGroups.ts";

/** A file of a config group: `configs/trainer/ddp.yaml`, `conf/experiment/data/c4.yaml`. */
const GROUP_FILE =
  /(?:^|\/)[\w-]*(?:conf(?:ig)?|cfg)s?\/(?:[\w-]+\/)*(?:trainer|train|training|data|dataset|datamodule|data_module|model|net|backbone|optimizer|optim|algo|task|strategy|resources|hardware)s?\/[\w.-]+\.ya?ml$/i;

/** One choice of a Hydra group: a part of whatever run chooses it, never a run alone. */
export const hydraGroup: ConfigTool = {
  id: "hydra-group",
  hint: /^[ \t]*(?:_target_|defaults|max_epochs|max_steps|batch_size|precision|devices|num_nodes|(?:pretrained_)?model_name(?:_or_path)?)[ \t]*:/m,
  detect(view) {
    if (!GROUP_FILE.test(view.path)) return undefined;
    const found = detection(view, {
      id: "hydra-group",
      framework: "hydra",
      role: "fragment",
      kind: "train",
      anchor: ["max_epochs", "max_steps", "batch_size", "_target_"],
      schemas: [],
      rank: 10,
      more(list, root) {
        readGeneric(view, list, ["hydra"]);
        groupsAsLinks(root, list);
      },
    });
    return found.facts.length + found.links.length > 1 ? found : undefined;
  },
};
