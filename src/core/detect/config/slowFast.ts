import { at, scalarAt } from "../../parse/config.ts";
import { count } from "../facts.ts";
import { counted, dataset, measured, named } from "../readers.ts";
import { type ConfigTool, detection, plain, type Schema, textAt, when } from "./configView.ts";

/** PySlowFast and pycls: batches are counted over all devices of all shards. */
const SCHEMA = (section: "TRAIN" | "TEST"): Schema => [
  [["MODEL.MODEL_NAME", "MODEL.ARCH", "MODEL.TYPE"], named("model")],
  [["SOLVER.MAX_EPOCH", "OPTIM.MAX_EPOCH"], measured("epochs")],
  [`${section}.BATCH_SIZE`, counted("globalBatchSize")],
  [`${section}.DATASET`, dataset],
  ["NUM_GPUS", counted("acceleratorsPerNode")],
  ["NUM_SHARDS", counted("nodes")],
  ["TRAIN.MIXED_PRECISION", when((value) => value === true, "precision", "fp16")],
];

/** Configs of Facebook's yacs family that say on how many devices they run. */
export const slowFast: ConfigTool = {
  id: "slowfast",
  hint: /^ *NUM_GPUS[ \t]*:/m,
  detect(view) {
    // A sweep of pycls draws its runs around one of them.
    const setup = at(view.root, "SETUP.NUM_CONFIGS");
    const root = (setup && at(view.root, "SETUP.BASE_CFG")) ?? view.root;
    if (at(root, "TRAIN") === undefined || at(root, "MODEL") === undefined) return undefined;
    const horizon = at(root, "SOLVER.MAX_EPOCH") ?? at(root, "OPTIM.MAX_EPOCH");
    const tests = scalarAt(root, "TRAIN.ENABLE") === false && textAt(root, "TEST.DATASET") !== undefined;
    if (horizon === undefined && !tests) return undefined;
    return detection(view, {
      id: "slowfast",
      framework: at(root, "OPTIM") ? "pycls" : "slowfast",
      root,
      role: "run",
      kind: setup ? "sweep" : tests ? "inference" : "train",
      anchor: ["SOLVER.MAX_EPOCH", "OPTIM.MAX_EPOCH", "TEST"],
      schemas: [
        tests ? SCHEMA("TEST").filter(([path]) => !String(path).includes("MAX_EPOCH")) : SCHEMA("TRAIN"),
      ],
      more: (list) => {
        if (setup) list.add("trials", count(plain(setup)), setup.span);
      },
    });
  },
};
