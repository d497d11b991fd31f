import { findInstance } from "../../data/instances.ts";
import type { Detection, Detector } from "../../model/fact.ts";
import type { Span } from "../../model/source.ts";
import { at, type ConfigNode, scalarAt } from "../../parse/config.ts";
import { runsPerYear } from "../../parse/cron.ts";
import type { ParsedFile } from "../../parse/parsedFile.ts";
import { parseShell } from "../../parse/shell.ts";
import { argumentsOf } from "../command/commandLine.ts";
import { count, type FactList, factList, name } from "../facts.ts";
import { embedded, mainCommand } from "./embedded.ts";

const GPU_LABEL =
  /gpu|cuda|nvidia|rocm|(?:^|[-_.=])(?:[abh]\d{2,3}g?s?|l40?s?|t4g?|v100|p100|mi\d{3}x?|rtx\w*)(?:$|[-_.])|\b[gp]\d\w*\.\d*x?large/i;
const CARD = /(?:^|[-_.= ])([abh]\d{3}|a10g?|a40|l40s?|l4|t4g?|v100|p100|mi\d{3}x?|rtx[-_]?\w+)(?=$|[-_.])/i;
const INSTANCE = /\b[a-z]\d\w*\.(?:\d*x?large|metal)\b/;
const MOST_JOBS = 40;
/** A runner that is none of GitHub's plain ones, or a container with GPUs. */
const OWN_RUNNER = /runs-on:(?![ \t]*["']?(?:ubuntu|windows|macos)-(?:latest|[\d.]+)["']?[ \t\r]*$)|--gpus/m;

/**
 * Workflows whose jobs train on runners with GPUs: they say where a run goes, and with which options. A workflow is no
 * run itself; workload/ joins what it says to the run that it starts.
 */
export const githubActions: Detector<ParsedFile> = {
  id: "github-actions",
  languages: ["yaml"],
  appliesTo: ({ path, text }) =>
    /(?:^|\/)\.github\/workflows\/[^/]+$/.test(path) &&
    OWN_RUNNER.test(text) &&
    /python|torchrun|accelerate|deepspeed/.test(text),
  detect(file) {
    return file
      .config()
      .documents.slice(0, 1)
      .flatMap((root) => {
        const jobs = at(root, "jobs");
        if (jobs?.kind !== "map") return [];
        const rented = rentedRunner(jobs);
        const schedule = at(root, "on.schedule");
        return jobs.entries
          .slice(0, MOST_JOBS)
          .flatMap((job) => jobOf(file, job.value, job.span, rented, schedule) ?? []);
      });
  },
};

function jobOf(
  file: ParsedFile,
  job: ConfigNode,
  span: Span,
  rented: Rented | undefined,
  schedule: ConfigNode | undefined,
): Detection | undefined {
  const labels = labelsOf(job);
  const options = String(scalarAt(job, "container.options") ?? "");
  const onOwn = labels.some(({ text }) => text === "self-hosted") && rented !== undefined;
  if (!onOwn && !labels.some(({ text }) => GPU_LABEL.test(text)) && !options.includes("--gpus"))
    return undefined;
  const main = mainCommand(stepsOf(file, job));
  if (main === undefined || main.command.kind === "inference") return undefined;
  const list = factList(file, "github-actions");
  main.from.read(main.command, list);
  for (const label of labels) machine(label, list);
  if (onOwn) {
    list.add("provider", rented.provider, rented.span);
    list.add("region", rented.region, rented.span);
    list.add("instanceType", rented.instance, rented.span);
  }
  // A workflow with several schedules starts at each of them.
  const times = (schedule?.kind === "list" ? schedule.items : []).map((one) =>
    runsPerYear(String(scalarAt(one, "cron"))),
  );
  if (schedule && times.length > 0 && times.every((one) => one !== undefined))
    list.add("runsPerYear", Math.round(times.reduce((sum, one) => sum + one, 0)), schedule.span);
  const limit = count(scalarAt(job, "timeout-minutes"));
  list.add(
    "wallClockLimitHours",
    limit === undefined ? undefined : limit / 60,
    at(job, "timeout-minutes")?.span ?? span,
  );
  return list.done({ role: "fragment", kind: main.command.kind, anchor: main.from.span, rank: 10 });
}

interface Label {
  readonly text: string;
  readonly span: Span;
}

/** `runs-on` as one label, a list, a group's labels, or a key of the matrix, whose first value counts. */
function labelsOf(job: ConfigNode): readonly Label[] {
  const written = at(job, "runs-on");
  const node = written?.kind === "map" ? at(written, "labels") : written;
  return (node?.kind === "list" ? node.items : [node]).flatMap((one) => {
    if (one?.kind !== "scalar") return [];
    const key = /^\$\{\{\s*(matrix\.[\w.-]+)\s*\}\}$/.exec(String(one.value))?.[1];
    const values = key === undefined ? undefined : at(job, `strategy.${key}`);
    const first = values?.kind === "list" ? values.items[0] : one;
    return first?.kind === "scalar" && first.value !== null
      ? [{ text: String(first.value), span: first.span }]
      : [];
  });
}

function machine({ text, span }: Label, list: FactList): void {
  const instance = INSTANCE.exec(text)?.[0];
  if (instance !== undefined && findInstance(instance)) list.add("instanceType", instance, span);
  list.add("accelerator", CARD.exec(text)?.[1], span);
  list.add("acceleratorsPerNode", count(/(?:^|[-_.])(\d)[-_]?x?gpus?(?:$|[-_.])/i.exec(text)?.[1]), span);
}

function stepsOf(file: ParsedFile, job: ConfigNode) {
  const steps = at(job, "steps");
  return (steps?.kind === "list" ? steps.items : []).flatMap((step) => {
    const run = at(step, "run");
    if (run?.kind !== "scalar") return [];
    const folder = scalarAt(step, "working-directory") ?? scalarAt(job, "defaults.run.working-directory");
    const script =
      typeof folder === "string" && /^[\w./-]+$/.test(folder) ? `cd ${folder}\n${run.value}` : run.value;
    return embedded(file, [{ kind: "scalar", value: script, span: run.span }]) ?? [];
  });
}

interface Rented {
  readonly provider: string | undefined;
  readonly region: string | undefined;
  readonly instance: string | undefined;
  readonly span: Span;
}

/** `cml runner launch --cloud=aws --cloud-region=… --cloud-type=…`: a job that rents the machine of the next. */
function rentedRunner(jobs: ConfigNode & { kind: "map" }): Rented | undefined {
  for (const { value: job } of jobs.entries.slice(0, MOST_JOBS)) {
    const steps = at(job, "steps");
    for (const step of steps?.kind === "list" ? steps.items : []) {
      const run = at(step, "run");
      if (run?.kind !== "scalar" || !/\bcml[- ]runner\b/.test(String(run.value))) continue;
      for (const { words } of parseShell(String(run.value)).commands) {
        if (!/^cml/.test(words[0]?.text ?? "")) continue;
        const { options } = argumentsOf(words);
        const told = (key: string) => name(options.find((pair) => pair.key === key)?.value);
        return {
          provider: told("cloud"),
          region: told("cloud-region"),
          instance: told("cloud-type"),
          span: run.span,
        };
      }
    }
  }
  return undefined;
}
