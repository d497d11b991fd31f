import type { FactName, FactValues } from "../../model/fact.ts";
import type { Span } from "../../model/source.ts";
import type { ParsedFile } from "../../parse/parsedFile.ts";
import type { ShellFile } from "../../parse/shell.ts";
import { type FactList, factList } from "../facts.ts";
import { readLaunchers } from "./commandLine.ts";
import { headerFacts } from "./slurmHeader.ts";

/** A scheduler's header asks for more devices a node than the launcher starts processes on: both are told. */
export function reservedFacts(
  file: ParsedFile,
  shell: ShellFile,
  launchers: Parameters<typeof readLaunchers>[0],
  list: FactList,
): void {
  // Several tasks a node start a launcher each.
  if (shell.headers.some((line) => /ntasks-per-node[= ]+(?!1\b)/.test(line.text))) return;
  const header = factList(file, "shell");
  headerFacts(shell, header);
  const started = factList(file, "shell");
  readLaunchers(
    launchers.filter((one) => one.name !== "srun"),
    started,
  );
  const asked = placed(header, "acceleratorsPerNode");
  const perNode = placed(started, "acceleratorsPerNode");
  const total = placed(started, "acceleratorCount");
  const nodes = header.get("nodes") ?? started.get("nodes") ?? 1;
  const used = total === undefined ? perNode?.value : total.value / nodes;
  const span = (total ?? perNode)?.span;
  if (asked === undefined || used === undefined || span === undefined) return;
  if (!Number.isInteger(used) || used < 1 || used >= asked.value) return;
  list.add("acceleratorsPerNode", used, span);
  list.add("reservedPerNode", asked.value, asked.span);
}

function placed<K extends FactName>(
  list: FactList,
  about: K,
): { readonly value: FactValues[K]; readonly span: Span } | undefined {
  const fact = list.facts.find((one) => one.about === about);
  return fact && { value: fact.value as FactValues[K], span: fact.evidence.span };
}
