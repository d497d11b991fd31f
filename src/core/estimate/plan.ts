import { amountOf } from "./amount.ts";
import { chain } from "./chain.ts";
import { createFactors, middle } from "./factor.ts";
import { branchesOf } from "./hardware.ts";
import { checkInputs } from "./inputs.ts";
import { placeOf } from "./place.ts";
import { cardWatts } from "./power.ts";
import type { Branch, Notes, Scenario } from "./scenario.ts";
import { shapeOf } from "./shape.ts";
import { type Pace, transformerPace } from "./transformer.ts";
import { visionPace } from "./vision.ts";
import type { Plan, Values, Work } from "./work.ts";
import type { Task, Workload } from "../model/workload.ts";

/** A workload with every input checked, looked up or replaced by a range. */
export function scenarioOf(workload: Workload): Scenario {
  const checked = checkInputs(workload);
  const notes: Notes = { problems: [...workload.problems, ...checked.problems], filled: {} };
  const { values } = checked;
  const task: Task = workload.inputs.task?.value ?? "llm-finetune";
  const shape = shapeOf(values, task, notes);
  const branches = branchesOf(values, task, shape.paramsB, notes);
  const place = placeOf(values, (branches[0] as Branch).hardware, notes);
  return { task, values, shape, place, branches, filled: notes.filled, problems: notes.problems };
}

/** The ways a run may be, each as one pure function of its factors. */
export function plansOf(scenario: Scenario, notes: Notes): readonly Plan[] {
  return scenario.branches.map((branch) => planOf(scenario, branch, notes));
}

function planOf(scenario: Scenario, branch: Branch, notes: Notes): Plan {
  const factors = createFactors();
  const work = workOf(scenario, branch, factors, notes);
  const evaluate = chain(factors, work, branch.hardware, scenario.place);
  return { weight: branch.weight, label: branch.hardware.name, factors: factors.list, evaluate, explain: work.explain };
}

function workOf(scenario: Scenario, branch: Branch, factors: ReturnType<typeof createFactors>, notes: Notes): Work {
  const { values, task, shape } = scenario;
  const { hardware } = branch;
  const amount = amountOf(values, task, shape, middle(hardware.count), notes);
  const pace: Pace = isImage(task, shape.kind)
    ? visionPace(factors, values, task, shape, amount, branch)
    : transformerPace(factors, values, task, shape, amount, branch);
  const watts = cardWatts(factors, branch, pace.load);
  const given = values.hours;
  return {
    seconds: given === undefined ? pace.seconds : () => given * 3600,
    accelerators: pace.accelerators,
    acceleratorKWh: (x: Values, seconds) => (seconds / 3.6e6) * pace.accelerators(x) * watts(x, seconds),
    explain: () => [],
  };
}

function isImage(task: Task, kind: string): boolean {
  if (task === "vision" || task === "detection" || task === "segmentation" || task === "diffusion") return true;
  return kind === "diffusion" || kind === "detection" || kind === "segmentation" || kind === "vision";
}
