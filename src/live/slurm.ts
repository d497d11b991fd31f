import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { readConsumedEnergy, readSqueue, type SlurmJob, SQUEUE_FORMAT } from "../core/live/read/slurm.ts";
import type { Capability } from "./source.ts";

const run = promisify(execFile);
const TIMEOUT_MS = 20_000;
const LARGEST_OUTPUT = 4 * 1024 * 1024;

/** What Slurm says of one job's energy. */
export interface SlurmEnergy {
  /** Joules over the job's steps; absent where the cluster measures none. */
  readonly joules?: number;
  /** What the cluster's plugin counts, e.g. `acct_gather_energy/rapl`: CPU alone, GPUs alone, or the node. */
  readonly plugin: string;
  /** Energy is counted per node: on a shared node it is the node's, not the job's. */
  readonly sharedNode: boolean;
}

/** The Slurm of this machine. All calls are read-only, of the user's own jobs, one call for all of them. */
export interface Slurm {
  readonly probe: () => Promise<Capability>;
  readonly myJobs: () => Promise<readonly SlurmJob[]>;
  readonly energyOf: (jobId: string, running: boolean) => Promise<SlurmEnergy>;
  /** How a job that is gone ended; undefined where the cluster keeps no accounts. */
  readonly endOf: (jobId: string) => Promise<"finished" | "failed" | undefined>;
  /** Where the job's output goes, to read its progress. */
  readonly outputOf: (jobId: string) => Promise<string | undefined>;
}

/** @param env the environment for the Slurm commands; `SLURM_CONF` of a test's own cluster goes here. */
export function slurm(env: NodeJS.ProcessEnv = process.env): Slurm {
  const call = async (program: string, ...args: string[]) =>
    (await run(program, args, { env, timeout: TIMEOUT_MS, maxBuffer: LARGEST_OUTPUT })).stdout;
  return {
    async probe() {
      try {
        return { available: true, says: `${(await call("squeue", "--version")).trim()} is on this machine` };
      } catch {
        return { available: false, says: "squeue is not on this machine" };
      }
    },
    myJobs: async () => readSqueue(await call("squeue", "--me", "--noheader", "-o", SQUEUE_FORMAT)),
    async energyOf(jobId, running) {
      const id = checked(jobId);
      const text = running
        ? await call("sstat", "--allsteps", "--parsable2", "--format=JobID,ConsumedEnergyRaw", "-j", id)
        : await call("sacct", "--parsable2", "--format=JobIDRaw,ConsumedEnergyRaw", "-j", id);
      const joules = readConsumedEnergy(text, id);
      const plugin =
        /AcctGatherEnergyType\s*=\s*(\S+)/.exec(await call("scontrol", "show", "config"))?.[1] ?? "unknown";
      const job = await call("scontrol", "--oneliner", "show", "job", id).catch(() => "");
      return {
        plugin,
        sharedNode: !/\bOverSubscribe=(?:NO|EXCLUSIVE)\b/.test(job),
        ...(joules === undefined ? {} : { joules }),
      };
    },
    async endOf(jobId) {
      const text = await call("sacct", "--allocations", "--noheader", "--format=State", "-j", checked(jobId));
      const state = /\w+/.exec(text)?.[0];
      if (state === undefined || /^(?:RUNNING|PENDING|COMPLETING|SUSPENDED|REQUEUED)$/.test(state))
        return undefined;
      return state === "COMPLETED" ? "finished" : "failed";
    },
    async outputOf(jobId) {
      const job = await call("scontrol", "show", "job", checked(jobId));
      return /^\s*StdOut=(.+)$/m.exec(job)?.[1]?.trim();
    },
  };
}

/** A job id goes to a program's argument list: digits, array index and step alone. */
function checked(jobId: string): string {
  if (!/^\d{1,12}(?:_\d{1,8})?$/.test(jobId)) throw new Error("not a Slurm job id");
  return jobId;
}
