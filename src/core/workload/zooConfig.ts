import { findDataset } from "../data/datasets.ts";
import { findModel } from "../data/models.ts";
import type { Detection, Fact, FactName, FactValues, Link } from "../model/fact.ts";

const EXTENSION = /\.(?:py|ya?ml|json|toml)$/;
/** Folders that say where configs lie, and not of what. */
const PLACE =
  /^(?:\.{0,2}|configs?|conf|cfgs?|recipes?|examples?|scripts?|tools|experiments?|projects?|train\w*|[\w-]*zoo)$/i;
/** Shorter parts of a name are names of too much. */
const LEAST_NAME = 4;

/** What OpenMMLab's names tell of the training after the model: `_8xb32_in1k`, `_b16x8`. */
const TRAINING = /_(?:\d+xb?\d+|b\d+x\d+).*$/;

/**
 * What the name of a config says that a run is handed and that does not lie among the files, as those of OpenMMLab's,
 * Detectron2's and torchtune's collections: `COCO-Detection/faster_rcnn_R_50_FPN_1x.yaml`, `segformer_mit-b0_8xb2-160k_ade20k.py`,
 * `llama3_1/8B_lora`. These name the model, the batch of a device, the schedule and the data set (OpenMMLab's naming
 * convention; one `x` of a detector are 12 epochs of COCO). A config of OpenMMLab's that lies there is named by the same
 * convention, and mostly builds its model of a part that has no name. Nothing where the name is of nothing known.
 */
export function zooFacts(
  run: Detection,
  facts: ReadonlyMap<FactName, Fact>,
  isMissing: (link: Link) => boolean,
): readonly Fact[] {
  if (facts.has("model")) return [];
  const framework = facts.get("framework");
  const own = framework?.value === "mmengine" ? framework.evidence : undefined;
  const link = run.links.find((one) => one.kind === "config" && isMissing(one));
  const evidence = link?.evidence ?? own;
  if (evidence === undefined) return [];
  const [name = "", folder = ""] = (link?.target ?? evidence.path)
    .replace(EXTENSION, "")
    .split("/")
    .reverse();
  const whole = [folder, name].filter((part) => !PLACE.test(part)).join(" ");
  const model = link ? whole : name.replace(TRAINING, "");
  const parts = whole.split(/[_\s-]+/);
  const data = parts
    .map((part) => (part.length < LEAST_NAME ? undefined : findDataset(part)?.row.id))
    .find(Boolean);
  const known = findModel(model)?.row ?? findModel(name)?.row;
  const schedule = scheduleOf(name);
  if (known === undefined && (data === undefined || Object.keys(schedule).length === 0)) return [];
  const told: Partial<FactValues> = { model, ...(data ? { dataset: [data] } : {}), ...schedule };
  const hasLength = facts.has("epochs") || facts.has("steps");
  return Object.entries(told).flatMap(([about, value]) =>
    facts.has(about as FactName) || (hasLength && /^(?:epochs|steps)$/.test(about))
      ? []
      : [{ about, value, evidence } as Fact],
  );
}

const EPOCHS_OF_A_SCHEDULE = 12;

function scheduleOf(name: string): Partial<FactValues> {
  const epochs = /(?:^|[_-])(\d{1,3})e(?:$|[_-])/.exec(name)?.[1];
  const times = /(?:^|[_-])([1-9])x(?:$|[_-])/.exec(name)?.[1];
  const thousands = /(?:^|[_-])(\d{1,4})k(?:$|[_-])/.exec(name)?.[1];
  const batch = /(?:^|[_-])\d{1,3}xb(\d{1,4})(?:$|[_-])/.exec(name)?.[1];
  return {
    ...(epochs ? { epochs: Number(epochs) } : {}),
    ...(times && !epochs ? { epochs: Number(times) * EPOCHS_OF_A_SCHEDULE } : {}),
    ...(thousands && !epochs && !times ? { steps: Number(thousands) * 1000 } : {}),
    ...(batch ? { perDeviceBatchSize: Number(batch) } : {}),
  };
}
