import * as vscode from "vscode";
import { startedScript } from "../live/commandLine.ts";
import { followFile, followProcess, followPrometheus } from "../live/follow.ts";
import { mayReach } from "../live/machine.ts";
import { prometheusAccess } from "../live/prometheusAccess.ts";
import { beginJob } from "../live/submitted.ts";
import type { Begun } from "../live/tracked.ts";
import { readSettings } from "../settings.ts";
import type { Command, Parts } from "./parts.ts";

interface Choice extends vscode.QuickPickItem {
  readonly attach?: () => Promise<void>;
}

/** Follows a training that was already running: a process, a Slurm job, what Prometheus knows, or a growing file. */
export const attachToRun: Command = (parts) => async () => {
  const { t } = vscode.l10n;
  if (!mayReach()) {
    void vscode.window.showInformationMessage(
      vscode.workspace.isTrusted
        ? t("Wattlens: an editor in the browser cannot see running programs.")
        : t("Wattlens: in a folder that is not trusted nothing outside of it is read."),
    );
    return;
  }
  const choice = await vscode.window.showQuickPick(choices(parts), {
    title: t("Wattlens: attach to which run?"),
    matchOnDescription: true,
  });
  await choice?.attach?.();
};

async function choices(parts: Parts): Promise<Choice[]> {
  const { t } = vscode.l10n;
  const { prometheusUrl, slurm } = readSettings().live;
  const kind = vscode.QuickPickItemKind.Separator;
  const [running, jobs] = await Promise.all([processes(parts), slurm ? slurmJobs(parts) : []]);
  return [
    ...(running.length === 0 ? [] : [{ label: t("Programs of this machine"), kind }, ...running]),
    ...(jobs.length === 0 ? [] : [{ label: t("Slurm jobs"), kind }, ...jobs]),
    { label: t("Other"), kind },
    ...(prometheusUrl === ""
      ? []
      : [{ label: `$(server) ${t("A workload that Prometheus knows…")}`, attach: () => prometheus(parts) }]),
    { label: `$(file) ${t("A file that grows…")}`, attach: () => file(parts) },
  ];
}

async function processes(parts: Parts): Promise<Choice[]> {
  const { pythonProcesses } = await import("../../live/processes.ts");
  const known = parts.analyses.whole.estimates.flatMap(({ workload }) => workload.paths);
  return (await pythonProcesses()).flatMap(({ pid, commandLine, startedAtSeconds }) => {
    const found = startedScript(commandLine, known);
    if (found === undefined) return [];
    const label = found.path ?? found.script.split("/").at(-1) ?? found.script;
    const minutes = Math.max(0, Math.round((Date.now() / 1000 - startedAtSeconds) / 60));
    const path = found.path === undefined ? {} : { path: found.path };
    return [
      {
        label: `$(terminal) ${label}`,
        description: vscode.l10n.t("process {0}, for {1} min", pid, minutes),
        attach: () =>
          attach(parts, { id: `process-${pid}`, label, here: true, tellsEnd: true, ...path }, (id) =>
            followProcess(parts.live.tracker, id, pid, parts.log.info),
          ),
      },
    ];
  });
}

async function slurmJobs(parts: Parts): Promise<Choice[]> {
  const { slurm } = await import("../../live/slurm.ts");
  const cluster = slurm();
  if (!(await cluster.probe()).available) return [];
  const jobs = await cluster.myJobs().catch(() => []);
  return jobs.map((job) => ({
    label: `$(server-process) ${job.name}`,
    description: `${job.id} ${job.state} ${job.gres}`.trim(),
    attach: async () => {
      tell(await beginJob(parts.live, job, { label: job.name }, parts.log.info), job.name);
    },
  }));
}

/** Labels are asked for: which workload of a cluster is meant, nothing here can know. */
async function prometheus(parts: Parts): Promise<void> {
  const { t } = vscode.l10n;
  const typed = await vscode.window.showInputBox({
    title: t("Wattlens: labels of the workload in Prometheus"),
    placeHolder: "exported_pod=trainer-0",
    prompt: t("Label and value, several with commas. Everything of the last 5 minutes and on is counted."),
    validateInput: (text) => (labelsOf(text) === undefined ? t("Such as pod=trainer-0") : undefined),
  });
  const labels = labelsOf(typed ?? "");
  if (labels === undefined) return;
  const access = () => prometheusAccess(parts.keys);
  const label = Object.values(labels).join(" ");
  const from = Date.now() / 1000 - 300;
  await attach(
    parts,
    { id: `prometheus-${label}`, label, here: false, tellsEnd: false, intervalSeconds: 60 },
    (id) => {
      const run = {
        labels,
        fromSeconds: from,
        access,
        onChange: (changed: () => void) => whenChanged(parts, changed),
      };
      return followPrometheus(parts.live.tracker, id, run, parts.log.info);
    },
    from,
  );
}

function whenChanged({ keys }: Parts, changed: () => void): () => void {
  const listeners = vscode.Disposable.from(
    keys.onDidChange(changed),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration("wattlens.prometheus")) changed();
    }),
  );
  return () => listeners.dispose();
}

/** `pod=a, namespace=b`; undefined where that is not what was typed. */
export function labelsOf(text: string): Readonly<Record<string, string>> | undefined {
  const pairs = text
    .split(",")
    .map((pair) => /^\s*([A-Za-z_]\w{0,100})\s*=\s*"?([^"{}]{1,200}?)"?\s*$/.exec(pair));
  const labels: Record<string, string> = {};
  for (const pair of pairs) {
    if (pair === null) return undefined;
    labels[pair[1] ?? ""] = pair[2] ?? "";
  }
  return labels;
}

async function file(parts: Parts): Promise<void> {
  const [uri] =
    (await vscode.window.showOpenDialog({
      title: vscode.l10n.t("Wattlens: the file that the training writes"),
      canSelectMany: false,
    })) ?? [];
  if (uri === undefined) return;
  const label = uri.path.split("/").at(-1) ?? "";
  const begun = { id: `attached-${label}`, label, here: true, tellsEnd: false, intervalSeconds: 60 };
  await attach(parts, begun, (id) => followFile(parts.live.tracker, id, uri.fsPath, parts.log.info));
}

async function attach(
  { live }: Parts,
  begun: Omit<Begun, "startedAtSeconds">,
  follow: (id: string) => Promise<void>,
  startedAtSeconds = Date.now() / 1000,
): Promise<void> {
  const followed = live.begin({ ...begun, startedAtSeconds });
  tell(followed, begun.label);
  if (!followed) return;
  try {
    await follow(begun.id);
  } catch (error) {
    live.tracker.end(begun.id, "uncertain");
    throw error;
  }
}

function tell(followed: boolean, label: string): void {
  const { t } = vscode.l10n;
  if (followed) vscode.window.setStatusBarMessage(t("Wattlens: follows {0} from now on", label), 5000);
  else void vscode.window.showInformationMessage(t("Wattlens: {0} is followed already.", label));
}
