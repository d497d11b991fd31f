import type { DeviceEnergy } from "../../core/live/meter.ts";
import type { PrometheusAccess } from "../../live/prometheusClient.ts";
import type { SlurmEnergy } from "../../live/slurm.ts";
import type { Tracker } from "./tracker.ts";

/** A cluster's controller serves everybody. */
export const JOB_SECONDS = 60;

/** Something that is asked again and again until its run is no longer followed. */
interface Follow {
  readonly tracker: Tracker;
  readonly id: string;
  readonly everySeconds: number;
  /** @returns false when the run has ended. */
  readonly ask: () => Promise<boolean>;
  readonly note: (line: string) => void;
  readonly name: string;
}

/** Asks at its interval, waits longer after failures, and gives up after five in a row. Never two questions at once. */
export async function follow({ tracker, id, everySeconds, ask, note, name }: Follow): Promise<void> {
  const { createBackoff } = await import("../../live/backoff.ts");
  const backoff = createBackoff(everySeconds);
  let timer: ReturnType<typeof setTimeout> | undefined;
  tracker.whenEnded(id, () => clearTimeout(timer));
  const again = async () => {
    if (!tracker.has(id)) return;
    let wait: number | undefined = everySeconds;
    try {
      if (!(await ask())) return tracker.end(id, "finished");
      backoff.succeeded();
    } catch (error) {
      wait = waitAfter(error, backoff.failed);
      note(`${name}: ${error instanceof Error ? (error.message.split("\n")[0] ?? "") : "failed"}`);
    }
    if (wait === undefined) note(`${name}: not asked again`);
    else if (tracker.has(id)) timer = setTimeout(() => void again(), wait * 1000);
  };
  await again();
}

/** A refusal is not tried again; a server that asks to wait is obeyed. */
function waitAfter(error: unknown, failed: (retryAfter?: number) => number | undefined): number | undefined {
  const { status, retryAfterSeconds } = error as { status?: number; retryAfterSeconds?: number };
  if (status === 401 || status === 403) return undefined;
  return failed(retryAfterSeconds);
}

/** Follows a process until it is gone. */
export async function followProcess(tracker: Tracker, id: string, pid: number, note: (line: string) => void) {
  const { isAlive } = await import("../../live/processes.ts");
  const ask = async () => {
    if (isAlive(pid)) return true;
    // Its exit code is its parent's to know.
    tracker.end(id, "uncertain");
    return false;
  };
  await follow({ tracker, id, everySeconds: 5, ask, note, name: "process" });
}

/** Follows a file that grows: a log with bars or a trainer's lines. */
export async function followFile(tracker: Tracker, id: string, file: string, note: (line: string) => void) {
  const { createTail } = await import("../../live/tail.ts");
  const tail = createTail(file);
  const decoder = new TextDecoder();
  const ask = async () => {
    const { bytes } = await tail.read();
    if (bytes.length > 0) tracker.output(id, decoder.decode(bytes, { stream: true }));
    return true;
  };
  await follow({ tracker, id, everySeconds: 5, ask, note, name: "file" });
}

/** Follows a Slurm job: its energy where the cluster measures it, and its output for the progress. */
export async function followJob(
  tracker: Tracker,
  id: string,
  jobId: string,
  note: (line: string) => void,
  everySeconds = JOB_SECONDS,
) {
  const { slurm } = await import("../../live/slurm.ts");
  const cluster = slurm();
  const output = await cluster.outputOf(jobId).catch(() => undefined);
  if (output !== undefined) await followFile(tracker, id, output, note);
  const take = (energy: SlurmEnergy) => {
    if (energy.joules === undefined) return;
    if (energy.sharedNode) note(`Slurm: job ${jobId} shares its node; the energy is the node's`);
    tracker.sample(id, {
      atSeconds: Date.now() / 1000,
      source: energy.sharedNode ? "Slurm (shared node)" : "Slurm",
      device: `job ${jobId}`,
      scope: "node",
      kind: "total",
      energyJoules: energy.joules,
      pueIncluded: false,
      trust: energy.sharedNode ? "reported" : "measured",
    });
  };
  const ask = async () => {
    const job = (await cluster.myJobs()).find((one) => one.id === jobId);
    if (job !== undefined && /^(?:RUNNING|COMPLETING|SUSPENDED|PENDING)$/.test(job.state)) {
      tracker.alive(id);
      if (job.state !== "PENDING") take(await cluster.energyOf(jobId, true));
      return true;
    }
    // The accounts have the last word on what it drew and how it ended, once.
    await cluster.energyOf(jobId, false).then(take, () => undefined);
    tracker.end(id, (await cluster.endOf(jobId).catch(() => undefined)) ?? "uncertain");
    return false;
  };
  await follow({ tracker, id, everySeconds, ask, note, name: "Slurm" });
}

/** Follows devices that a Prometheus server knows, by a label that tells the workload. */
export async function followPrometheus(
  tracker: Tracker,
  id: string,
  access: PrometheusAccess,
  labels: Readonly<Record<string, string>>,
  fromSeconds: number,
  note: (line: string) => void,
) {
  const { energyBetween, metricsOf } = await import("../../live/prometheusClient.ts");
  const metrics = await metricsOf(access);
  const ask = async () => {
    const devices = await energyBetween(access, metrics, labels, fromSeconds, Date.now() / 1000);
    for (const device of devices) tracker.sample(id, totalOf(device));
    return true;
  };
  await follow({ tracker, id, everySeconds: 15, ask, note, name: "Prometheus" });
}

/** What was integrated since the run's start is a total of it. */
function totalOf(device: DeviceEnergy) {
  const { source, scope, trust, energyJoules, powerWatts, lastAtSeconds, pueIncluded } = device;
  return {
    atSeconds: lastAtSeconds,
    source,
    device: device.device,
    scope,
    kind: "total",
    energyJoules,
    pueIncluded,
    trust,
    ...(powerWatts === undefined ? {} : { powerWatts }),
  } as const;
}
