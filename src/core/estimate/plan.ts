import type { Step } from "../model/estimate.ts";
import type { RunEvidence } from "../model/evidence.ts";
import type { Task, Workload } from "../model/workload.ts";
import { agentPace } from "./agent.ts";
import { type Amount, amountOf } from "./amount.ts";
import { hostedValues } from "./api.ts";
import { chain } from "./chain.ts";
import { CITE } from "./citations.ts";
import { step } from "./explain.ts";
import { createFactors, type FactorList, mediansOf, middle } from "./factor.ts";
import { branchesOf } from "./hardware.ts";
import { onProcessor, withIdleCards } from "./idleCards.ts";
import { checkInputs } from "./inputs.ts";
import { doesNotFit, fitsLean, isTight, memoryFit } from "./memory.ts";
import { narrowed, withKeptFeatures } from "./narrowed.ts";
import { contradict, inform } from "./notes.ts";
import { OTHER_TASKS } from "./otherTasks.ts";
import { placeOf } from "./place.ts";
import { cardWatts } from "./power.ts";
import { isRated } from "./priors.ts";
import { repeatsInWords, repeatsOf, trainingsOf } from "./repeats.ts";
import { rlPace } from "./rl.ts";
import { isAgent, withAnswerLimit } from "./rlMethod.ts";
import { withWhatIsSaid } from "./saidInName.ts";
import type { Branch, Notes, Scenario } from "./scenario.ts";
import { isRecognition } from "./settings.ts";
import { shapeOf } from "./shape.ts";
import { slowdownOf } from "./slowdown.ts";
import { throughputPace } from "./throughput.ts";
import { type Pace, transformerPace } from "./transformer.ts";
import { usualTime } from "./usualTime.ts";
import { visionPace } from "./vision.ts";
import { withEvidence } from "./withEvidence.ts";
import type { Plan, Values, Work } from "./work.ts";

/** A workload with every input checked, looked up or replaced by a range. */
export function scenarioOf(
  workload: Workload,
  evidence: readonly RunEvidence[] = workload.evidence ?? [],
): { readonly scenario: Scenario; readonly notes: Notes } {
  const checked = checkInputs(workload);
  const notes: Notes = { problems: [...workload.problems, ...checked.problems], filled: {} };
  const told = workload.inputs.task?.value;
  const written = told === "api" ? hostedValues(checked.values, notes) : checked.values;
  const { values: read, task: named } = withWhatIsSaid(written, told, notes);
  const said = named === "rl" && isAgent(read) ? "agent" : named;
  const values = withKeptFeatures(said === "rl" ? withAnswerLimit(read) : read);
  const shape = narrowed(
    shapeOf(values, said ?? "llm-finetune", isOfAnySize(said) ? QUIET() : notes),
    values,
  );
  const task = taskOf(said, shape.kind, notes);
  if (task === "network")
    inform(notes, "missing-input", "model", "The network is unknown. A wide range of speeds was used.");
  const branches = branchesOf(onProcessor(values), task, shape.paramsB, notes);
  const place = placeOf(values, (branches[0] as Branch).hardware, notes);
  const scenario = {
    task,
    values,
    shape,
    place,
    branches,
    evidence,
    byAmount: workload.byAmount,
    filled: notes.filled,
    problems: notes.problems,
  };
  return { scenario, notes };
}

/** Tasks whose networks are small, whatever they are: nothing is reckoned from their size. */
function isOfAnySize(task: Task | undefined): boolean {
  return task === "agent" || task === "network";
}

/** The task as told, or as the kind of model suggests. */
function taskOf(told: Task | undefined, kind: string, notes: Notes): Task {
  if (told !== undefined) return told;
  const guessed = (
    isRecognition(kind) || /^(?:diffusion|speech|tabular|gnn)$/.test(kind)
      ? kind
      : kind === "encoder"
        ? "encoder-finetune"
        : "llm-finetune"
  ) as Task;
  inform(notes, "missing-input", undefined, `The task is not told. It was taken to be ${guessed}.`);
  return guessed;
}

/** The ways a run may be, each as one pure function of its factors. */
export function plansOf(scenario: Scenario, notes: Notes): readonly Plan[] {
  return scenario.branches.map((branch, i) => planOf(scenario, branch, i === 0 ? notes : QUIET()));
}

/** Notes of the later branches repeat those of the first. */
function QUIET(): Notes {
  return { problems: [], filled: {} };
}

function planOf(scenario: Scenario, branch: Branch, notes: Notes): Plan {
  const factors = createFactors();
  const workOf = OTHER_TASKS[scenario.task] ?? trainingWork;
  const used = usualTime(scenario, workOf(scenario, branch, factors, notes), factors);
  // A measurement of the node holds the idle cards already.
  const work = scenario.evidence.length > 0 ? used : withIdleCards(used, scenario.values, branch, factors);
  const evaluate = chain(factors, work, branch.hardware, scenario.place);
  return {
    weight: branch.weight,
    label: branch.hardware.name,
    factors: factors.list,
    evaluate,
    explain: work.explain,
    functionalUnit: work.functionalUnit,
  };
}

/** Inputs for which nothing stands in where the hours are told: neither time nor load is reckoned from them. */
const OF_AMOUNT = ["tokensB", "examples", "epochs", "tokensPerExample", "globalBatchSize"] as const;

function trainingWork(scenario: Scenario, branch: Branch, factors: FactorList, notes: Notes): Work {
  const { values, task, shape } = scenario;
  const amount = amountOf(values, task, shape, middle(branch.hardware.count), notes);
  if (values.hours !== undefined && !amount.known) for (const name of OF_AMOUNT) delete notes.filled[name];
  const pace = paceOf(scenario, branch, factors, amount);
  const fit = isImage(task, shape.kind)
    ? undefined
    : memoryFit(values, task, shape, branch, amount.sequenceLength);
  const tight = fit !== undefined && isTight(fit) && values.hours === undefined;
  const fitting = fit && (isTight(fit) ? doesNotFit(fit, branch, values.hours) : fitsLean(fit, branch));
  if (fitting) notes.problems.push(fitting);
  const slowdown = slowdownOf(
    factors,
    values,
    !tight ? undefined : fit?.holdsWeights === true ? "squeezed" : "offloaded",
    branch.hardware.accelerator.tdpWatts,
  );
  const repeats = repeatsOf(factors, values, task === "nas");
  const repeated = values.hours === undefined ? repeatsInWords(values) : undefined;
  if (repeated) inform(notes, "repeated", undefined, repeated);
  const isUntold = !amount.known && values.hours === undefined && values.secondsPerStep === undefined;
  const forecast = forecastSeconds(scenario, pace, slowdown, repeats, notes, isUntold);
  const watts = cardWatts(
    factors,
    branch,
    shape.paramsB,
    amount.known ? (x, time) => loadOf(pace, x, time) : pace.load,
    amount.known || values.hours === undefined,
  );
  contradiction(scenario, pace, factors, notes);
  const plain: Work = {
    seconds: forecast,
    accelerators: pace.accelerators,
    acceleratorKWh: (x, time) => (time / 3.6e6) * pace.accelerators(x) * watts(x, time / repeats(x)),
    functionalUnit: { unit: pace.unit, count: (x) => pace.tokens(x) * trainingsOf(values) },
    isUntold,
    explain: (x) => explain(scenario, branch, pace, forecast, x),
  };
  return scenario.evidence.length === 0 ? plain : withEvidence(scenario, branch, plain, factors, notes);
}

/** How much of a time that nothing explains goes into work done badly, which draws power, rather than into waiting. */
const DONE_BADLY = 0.35;

/** Share of the time that the cards compute; of a run that took longer than forecast, less than in proportion. */
function loadOf(pace: Pace, x: Values, time: number): number {
  const expected = pace.seconds(x);
  return expected < time ? pace.load(x, expected) * (expected / time) ** DONE_BADLY : pace.load(x, time);
}

function paceOf(scenario: Scenario, branch: Branch, factors: FactorList, amount: Amount): Pace {
  const { values, task, shape } = scenario;
  if (task === "agent") return agentPace(factors, values, amount, branch);
  if (isRated(task)) return throughputPace(factors, values, task, amount, branch);
  if (task === "rl") return rlPace(factors, values, shape, amount, branch);
  if (isImage(task, shape.kind)) return visionPace(factors, values, task, shape, amount, branch);
  return transformerPace(factors, values, task, shape, amount, branch);
}

function isImage(task: Task, kind: string): boolean {
  return [task, kind].some((one) => isRecognition(one) || one === "diffusion");
}

/** Told hours win; a declared limit is a ceiling; else the pace with its slow-downs and repeats. */
function forecastSeconds(
  scenario: Scenario,
  pace: Pace,
  slowdown: (x: Values) => number,
  repeats: (x: Values) => number,
  notes: Notes,
  isUntold: boolean,
): (x: Values) => number {
  const { hours, secondsPerStep, steps, wallClockLimitHours, jobs = 1 } = scenario.values;
  if (hours !== undefined) return () => hours * 3600;
  if (secondsPerStep !== undefined && steps !== undefined) return (x) => secondsPerStep * steps * repeats(x);
  const whole = (x: Values) => pace.seconds(x) * slowdown(x) * repeats(x);
  if (wallClockLimitHours === undefined) return whole;
  const ceiling = wallClockLimitHours * 3600 * jobs;
  inform(
    notes,
    "missing-input",
    "wallClockLimitHours",
    `The job is cut at ${Number(wallClockLimitHours.toPrecision(3))} h. Longer forecasts were cut there too.`,
  );
  return isUntold ? whole : (x) => Math.min(ceiling, whole(x));
}

function contradiction(scenario: Scenario, pace: Pace, factors: FactorList, notes: Notes): void {
  const { hours } = scenario.values;
  if (hours === undefined) return;
  const x = mediansOf(factors.list);
  const needed = pace.utilisation(x, hours * 3600);
  if (!(needed > 1)) return;
  contradict(
    notes,
    "hours",
    `${hours} h is too short: this work would need ${needed.toPrecision(2)} times the hardware's peak. The hours were used as given.`,
  );
}

function explain(
  scenario: Scenario,
  branch: Branch,
  pace: Pace,
  seconds: (x: Values) => number,
  x: Values,
): readonly Step[] {
  const time = seconds(x);
  const flops = pace.flops(x);
  return [
    step(
      "amount",
      pace.unit === "token" ? "tokens over the whole run" : "examples over the whole run",
      pace.tokens(x),
      pace.unit,
      [],
    ),
    step(
      "arithmetic",
      pace.formula,
      flops,
      "FLOP",
      [
        { name: "N", value: scenario.shape.matmulParamsB * 1e9, unit: "parameters" },
        { name: "model", value: scenario.shape.name, unit: "" },
      ],
      CITE.kaplan,
    ),
    step(
      "time",
      scenario.values.hours === undefined ? "arithmetic ÷ delivered rate, with floors" : "given",
      time / 3600,
      "h",
      [
        { name: "hardware", value: branch.hardware.name, unit: "" },
        { name: "number format", value: branch.precision, unit: "" },
        { name: "delivered share of the peak", value: pace.utilisation(x, time), unit: "1" },
      ],
      CITE.calibration,
    ),
  ];
}
