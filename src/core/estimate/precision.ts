import type { FactValues, Precision } from "../model/fact.ts";
import type { Task } from "../model/workload.ts";
import { MLPERF } from "./efficiency.ts";
import { peakOf } from "./generation.ts";
import { contradict, fill } from "./notes.ts";
import type { Hardware, Notes } from "./scenario.ts";
import { isRecognition } from "./settings.ts";

interface Option {
  readonly precision: Precision;
  readonly weight: number;
}

/** The number format of the arithmetic: as given, or a mixture of what this hardware and task usually run. */
export function precisionsOf(
  values: Partial<FactValues>,
  hardware: Hardware,
  task: Task,
  paramsB: number,
  notes: Notes,
): readonly Option[] {
  const { precision } = values;
  if (precision !== undefined) {
    warnIfForeign(precision, hardware, notes);
    const used = precision === "int8" || precision === "int4" ? sixteenBit(hardware) : precision;
    return [{ precision: used === "fp32" && values.tf32 === true ? "tf32" : used, weight: 1 }];
  }
  const options =
    task === "agent" || task === "network" ? only("fp32") : usual(hardware, task, paramsB, values);
  if (options.length > 1) {
    fill(notes, "precision", options.map((one) => one.precision).join(" or "), "no number format is given");
  }
  return options;
}

function usual(
  hardware: Hardware,
  task: Task,
  paramsB: number,
  values: Partial<FactValues>,
): readonly Option[] {
  const { generation } = hardware;
  if (generation === "tpu" || generation === "asic") return only("bf16");
  if (generation === "cpu" || generation === "apple" || generation === "kepler-pascal") return only("fp32");
  const half = sixteenBit(hardware);
  const large =
    task === "llm-pretrain" || task === "lora" || task === "qlora" || task === "rl" || task === "preference";
  const serving = task === "inference" || task === "serving";
  if (large || serving || (task === "llm-finetune" && paramsB > SMALL_MODEL) || paramsB > LARGE_OF_ANY_KIND)
    return only(half);
  const isModern = generation !== "volta" && generation !== "turing";
  // cuDNN convolutions run in TF32 by default on Ampere and later.
  const plain: Precision = values.tf32 === true || (isRecognition(task) && isModern) ? "tf32" : "fp32";
  const share =
    values.tf32 === true
      ? 0.3
      : MLPERF.test(values.model ?? "")
        ? 0.95
        : halfShare(values.framework, values.year);
  return [
    { precision: half, weight: share },
    { precision: plain, weight: 1 - share },
  ].sort((a, b) => b.weight - a.weight) as readonly Option[];
}

/**
 * How likely 16 bits are where nothing says so. Of a run that is only described little is known; in code whose library
 * has a flag for them, the flag is missing; a hand-written loop may set them elsewhere.
 */
function halfShare(framework: string | undefined, year = NOW): number {
  if (framework === undefined) return year <= BEFORE_AUTOCAST ? 0.3 : 0.6;
  if (/^(?:transformers|lightning|keras|tensorflow|accelerate|fastai)$/i.test(framework)) return 0.15;
  return /^pytorch$/i.test(framework) ? 0.35 : 0.6;
}

/** Automatic mixed precision came with PyTorch 1.6 in July 2020; before it few took the trouble. */
const BEFORE_AUTOCAST = 2020;
const NOW = 2024;

/** Below this size, in billions, training scripts often leave FP32, the frameworks' default, as it is. */
const SMALL_MODEL = 0.8;

/** Nobody trains so large a model in 32 bits, whatever it makes. */
const LARGE_OF_ANY_KIND = 2;

function only(precision: Precision): readonly Option[] {
  return [{ precision, weight: 1 }];
}

/** The 16-bit format that this hardware trains in. */
export function sixteenBit(hardware: Hardware): Precision {
  return hardware.generation === "volta" || hardware.generation === "turing" ? "fp16" : "bf16";
}

function warnIfForeign(precision: Precision, hardware: Hardware, notes: Notes): void {
  const peak = peakOf(hardware.accelerator, precision, hardware.generation);
  if (!peak || peak.native) return;
  contradict(
    notes,
    "precision",
    `${hardware.accelerator.name} has no fast ${precision}. The fastest rate that it can do instead was used.`,
  );
}
