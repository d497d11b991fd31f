import type { SlurmJob } from "../../core/live/read/slurm.ts";
import { followJob, JOB_SECONDS } from "./follow.ts";
import type { SubmittedJob } from "./startListener.ts";
import type { Begun } from "./tracked.ts";
import type { Tracker } from "./tracker.ts";

/** What follows runs. */
interface Following {
  readonly tracker: Tracker;
  readonly begin: (begun: Begun) => boolean;
}

/** A job that waits longer than this is attached to by hand. */
const LONGEST_WAIT_SECONDS = 24 * 3600;

/**
 * Follows a batch job from when the cluster starts it. The newest job of this user is the one that was just handed in,
 * where its number could not be read.
 *
 * @returns what ends the waiting.
 */
export function followSubmitted(
  live: Following,
  { jobId, script, path }: SubmittedJob,
  note: (line: string) => void,
  everySeconds = JOB_SECONDS,
): { readonly dispose: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let over = false;
  let id = jobId;
  const until = Date.now() / 1000 + LONGEST_WAIT_SECONDS;
  const look = async () => {
    const { slurm } = await import("../../live/slurm.ts");
    const jobs = await slurm().myJobs();
    id ??= newest(jobs)?.id;
    const job = jobs.find((one) => one.id === id);
    if (over || job === undefined) return;
    if (job.state === "RUNNING") {
      const label = path ?? job.name;
      await beginJob(live, job, { label, ...pathOf(path) }, note, everySeconds);
    } else if (Date.now() / 1000 < until) timer = setTimeout(again, everySeconds * 1000);
  };
  const again = () =>
    void look().catch((error: unknown) => note(`Slurm: ${script} is not followed (${firstLine(error)})`));
  again();
  return {
    dispose() {
      over = true;
      clearTimeout(timer);
    },
  };
}

/** Follows a job that runs. Its energy and its time count from its own start. */
export async function beginJob(
  live: Following,
  job: SlurmJob,
  { label, path }: { readonly label: string; readonly path?: string },
  note: (line: string) => void,
  everySeconds = JOB_SECONDS,
): Promise<boolean> {
  const id = `slurm-${job.id}`;
  const startedAtSeconds = Date.now() / 1000 - (job.elapsedSeconds ?? 0);
  const begun = { id, label, here: false, tellsEnd: true, intervalSeconds: 60, startedAtSeconds };
  if (!live.begin({ ...begun, ...pathOf(path) })) return false;
  try {
    await followJob(live.tracker, id, job.id, note, everySeconds);
  } catch (error) {
    live.tracker.end(id, "uncertain");
    throw error;
  }
  return true;
}

/** The highest number among jobs and arrays: a cluster counts up. */
function newest(jobs: readonly SlurmJob[]): SlurmJob | undefined {
  return [...jobs].sort((a, b) => Number.parseInt(b.id, 10) - Number.parseInt(a.id, 10))[0];
}

function pathOf(path: string | undefined) {
  return path === undefined ? {} : { path };
}

function firstLine(error: unknown): string {
  return error instanceof Error ? (error.message.split("\n")[0] ?? "") : "failed";
}
