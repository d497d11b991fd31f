import { count, type FactList, name } from "../facts.ts";
import type { Invocation } from "./commandLine.ts";
import { argumentsOf, readOptions } from "./commandLine.ts";

/** Whether a `gcloud` command starts a custom job of Vertex AI. */
export function startsCustomJob({ operands }: Invocation): boolean {
  const words = operands.map((word) => word.text);
  return words.includes("custom-jobs") && words.includes("create");
}

/** `--worker-pool-spec=machine-type=…,replica-count=…,script=train.py --args=--epochs=3,--lr=0.1 --region=…` */
export function customJobFacts({ options, command }: Invocation, list: FactList): void {
  for (const { key, value, span } of options) {
    if (typeof value !== "string") continue;
    if (key === "region") list.add("region", name(value), span);
    if (key === "args")
      readOptions(argumentsOf(value.split(",").map((text) => ({ text, span, known: true }))).options, list);
    if (key !== "worker-pool-spec") continue;
    const told = new Map(
      value.split(",").map((one) => [one.split("=", 1)[0], one.slice(one.indexOf("=") + 1)]),
    );
    list.add("instanceType", name(told.get("machine-type")), span);
    list.add("accelerator", name(told.get("accelerator-type")), span);
    list.add("acceleratorsPerNode", count(told.get("accelerator-count")), span);
    list.add("nodes", count(told.get("replica-count")), span);
    const script = told.get("script");
    if (script !== undefined) list.link("script", script, span);
    const module = told.get("python-module");
    if (module !== undefined) list.link("module", module, span);
  }
  list.add("provider", "gcp", command.span);
  list.add("framework", "vertex", command.span);
}
