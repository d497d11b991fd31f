import type { RunKind } from "../../model/fact.ts";
import { count, type FactList } from "../facts.ts";
import type { Invocation } from "./commandLine.ts";

/** Shell scripts by which OpenMMLab's projects and timm start one process for each device of a node or of a Slurm job. */
const STARTS = /(?:^|\/)(?:dist|slurm|distributed)_(train|test)\w*\.sh$/;
const CONFIG = /\.(?:py|ya?ml|json|toml)$/;

/** What such a script runs: a training, or a test, of the config that it is handed or as its flags say. */
export function launchScriptKind({ target, operands, named }: Invocation): RunKind | undefined {
  const starts = STARTS.exec(target)?.[1];
  const told = operands.some(({ text }) => CONFIG.test(text)) || named.some((key) => /model/.test(key));
  return starts === undefined || !told ? undefined : starts === "train" ? "train" : "inference";
}

/** `dist_train.sh CONFIG 8`, `distributed_train.sh 8 DATA`; of Slurm's the number stands in `GPUS` and `GPUS_PER_NODE`. */
export function launchScriptFacts({ target, operands, command }: Invocation, list: FactList): void {
  if (!STARTS.test(target)) return;
  const devices = target.includes("slurm_") ? undefined : operands.find(({ text }) => /^\d{1,3}$/.test(text));
  list.add("acceleratorsPerNode", count(Number(devices?.text)), devices?.span ?? command.span);
  for (const [name, about] of [
    ["GPUS", "acceleratorCount"],
    ["GPUS_PER_NODE", "acceleratorsPerNode"],
    ["NNODES", "nodes"],
  ] as const)
    list.add(about, count(Number(command.environment.get(name))), command.span);
}
