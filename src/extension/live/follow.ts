import type { DeviceEnergy } from "../../core/live/meter.ts";
import type { PrometheusAccess } from "../../live/prometheusClient.ts";
import type { SlurmEnergy } from "../../live/slurm.ts";
import type { Tracker } from "./tracker.ts";

/** A cluster's controller serves everybody. */
export const JOB_SECONDS = 60;

/** Servers are scraped each 15 to 60 s. */
const SCRAPE_SECONDS = 15;
/** After five failures in a row something is asked so often: a server may be back after a night. */
const OPEN_SECONDS = 600;

/** Something that is asked again and again until its run is no longer followed. */
interface Follow {
  readonly tracker: Tracker;
  readonly id: string;
  readonly everySeconds: number;
  /** @returns false when the run has ended. */
  readonly ask: () => Promise<boolean>;
  readonly note: (line: string) => void;
  readonly name: string;
  /** What a refusal waits for; without it, a refusal is the last answer. */
  readonly onChange?: (changed: () => void) => () => void;
}

/**
 * Asks at its interval and waits longer after failures. Never two questions at once. A refusal is not tried again until
 * the settings change, and a server that asks to wait is obeyed. Of one trouble there is one line, however often it comes.
 */
export async function follow(what: Follow): Promise<void> {
  const { tracker, id, everySeconds, ask, note, name, onChange } = what;
  const { createBackoff } = await import("../../live/backoff.ts");
  const backoff = createBackoff(everySeconds);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asking = false;
  let refused = false;
  let said = "";
  tracker.whenEnded(id, () => clearTimeout(timer));
  const again = async () => {
    if (asking || !tracker.has(id)) return;
    asking = true;
    let wait: number | undefined = everySeconds;
    try {
      if (!(await ask())) return tracker.end(id, "finished");
      backoff.succeeded();
      said = "";
    } catch (error) {
      refused = isRefusal(error);
      const { retryAfterSeconds } = error as { readonly retryAfterSeconds?: number };
      wait = refused ? undefined : (backoff.failed(retryAfterSeconds) ?? OPEN_SECONDS);
      const why = error instanceof Error ? (error.message.split("\n")[0] ?? "") : "failed";
      const line = refused ? `${name}: ${why}; not asked again until the settings change` : `${name}: ${why}`;
      if (line !== said) note(line);
      said = line;
    } finally {
      asking = false;
    }
    if (wait !== undefined && tracker.has(id)) timer = setTimeout(() => void again(), wait * 1000);
  };
  const stop = onChange?.(() => {
    if (refused) void again();
  });
  if (stop) tracker.whenEnded(id, stop);
  await again();
}

function isRefusal(error: unknown): boolean {
  const { status } = error as { readonly status?: number };
  return status === 401 || status === 403;
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

/** Which workload of a Prometheus server, and since when. */
export interface PrometheusRun {
  readonly labels: Readonly<Record<string, string>>;
  readonly fromSeconds: number;
  /** Asked each time: credentials may change while the run goes on. */
  readonly access: () => Promise<PrometheusAccess>;
  /** Calls back when the settings or the credentials change. @returns what ends that. */
  readonly onChange: (changed: () => void) => () => void;
}

/** Follows devices that a Prometheus server knows, by a label that tells the workload. */
export async function followPrometheus(
  tracker: Tracker,
  id: string,
  { labels, fromSeconds, access, onChange }: PrometheusRun,
  note: (line: string) => void,
  everySeconds = SCRAPE_SECONDS,
) {
  const { metricsOf, workloadMeter } = await import("../../live/prometheusClient.ts");
  const metrics = await metricsOf(await access());
  const meter = workloadMeter(access, metrics, labels, fromSeconds);
  const ask = async () => {
    for (const device of await meter.read(Date.now() / 1000)) tracker.sample(id, totalOf(device));
    return true;
  };
  await follow({ tracker, id, everySeconds, ask, note, name: "Prometheus", onChange });
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
