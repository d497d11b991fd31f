import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { HistoryEntry } from "../../src/core/live/history.ts";
import { readTrainerLine } from "../../src/core/live/read/trainerLog.ts";
import { followSubmitted } from "../../src/extension/live/submitted.ts";
import type { Begun } from "../../src/extension/live/tracked.ts";
import { slurm } from "../../src/live/slurm.ts";
import { createTail } from "../../src/live/tail.ts";
import { quietTracker } from "../support/quietTracker.ts";
import { type Cluster, startCluster } from "./cluster.ts";

const SECONDS = 14;

describe("a real Slurm", function () {
  this.timeout(180_000);
  let cluster: Cluster;
  const folder = mkdtempSync(path.join(tmpdir(), "wattlens-job-"));
  before(async () => {
    cluster = await startCluster();
  });
  after(async () => {
    await cluster?.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  const sleep = (seconds: number) => new Promise((resolve) => setTimeout(resolve, seconds * 1000));
  const submit = (...args: string[]) =>
    /\d+/.exec(execFileSync("sbatch", [...args], { cwd: folder, env: cluster.env, encoding: "utf8" }))?.[0] ??
    "";

  /** A script that says how long it took by its own clock: a busy machine sleeps longer. */
  const timed = (script: string) => `date +%s.%N > began; ${script}; date +%s.%N > ended`;
  const tookSeconds = () => {
    const at = (name: string) => Number(readFileSync(path.join(folder, name), "utf8"));
    return at("ended") - at("began");
  };

  it("finds my job, its output and its progress, and its energy within 5 %", async () => {
    const here = slurm(cluster.env);
    assert.deepEqual((await here.probe()).available, true);
    const script = timed(
      `for i in $(seq 1 ${SECONDS}); do echo "{'loss': 1.5, 'epoch': $i.0}"; sleep 1; done`,
    );
    const id = submit("--exclusive", "--gres=gpu:a100:1", "--job-name=train-demo", "--wrap", script);
    await sleep(7);
    const [job] = await here.myJobs();
    assert.deepEqual([job?.id, job?.name, job?.state], [id, "train-demo", "RUNNING"]);
    const output = await here.outputOf(id);
    assert.ok(output);
    const lines = new TextDecoder()
      .decode((await createTail(output).read()).bytes)
      .trim()
      .split("\n");
    assert.ok((readTrainerLine(lines.at(-1) ?? "")?.epoch ?? 0) >= 4, lines.at(-1));
    const sofar = await here.energyOf(id, true);
    assert.ok(sofar.joules !== undefined && sofar.joules > 0, "sstat tells the energy so far");
    assert.deepEqual([sofar.plugin, sofar.sharedNode], ["acct_gather_energy/pm_counters", false]);
    await sleep(SECONDS);
    const done = await here.energyOf(id, false);
    const truth = cluster.watts * tookSeconds();
    console.log(
      `      Slurm says ${done.joules} J, the truth is ${truth.toFixed(0)} J; so far it had said ${sofar.joules} J`,
    );
    assert.ok(
      done.joules !== undefined && Math.abs(done.joules / truth - 1) < 0.05,
      `${done.joules} J against ${truth} J`,
    );
  });

  it("is followed from the queue to its end when I hand it in", async () => {
    process.env.SLURM_CONF = cluster.env.SLURM_CONF;
    const ended: HistoryEntry[] = [];
    const tracker = quietTracker({ ended: (entry) => ended.push(entry) });
    const live = { tracker, begin: (begun: Begun) => tracker.begin(begun) };
    // Two jobs that want the node alone: the second waits.
    submit("--exclusive", "--job-name=before", "--wrap", "sleep 4");
    const script = timed(
      `for i in $(seq 1 ${SECONDS}); do printf " %d%%|##| $i/${SECONDS} [00:01<00:10, 1.0it/s]\\r" $i; sleep 1; done`,
    );
    const jobId = submit("--exclusive", "--job-name=train-demo", "--wrap", script);
    const waiting = followSubmitted(
      live,
      { script: "train.sbatch", path: "cluster/train.sbatch" },
      assert.fail,
      1,
    );
    assert.deepEqual(tracker.ids, []);
    for (let i = 0; i < 60 && tracker.ids.length === 0; i++) await sleep(0.5);
    assert.deepEqual(tracker.ids, [`slurm-${jobId}`]);
    await sleep(9);
    const [view] = tracker.views();
    assert.equal(view?.begun.label, "cluster/train.sbatch");
    assert.ok((view?.state.reading?.energyKWh ?? 0) > 0, "sstat's energy is shown while it runs");
    assert.equal(view?.state.progress?.total, SECONDS);
    for (let i = 0; i < 60 && ended.length === 0; i++) await sleep(0.5);
    waiting.dispose();
    const joules = (ended[0]?.energyKWh ?? 0) * 3.6e6;
    const truth = cluster.watts * tookSeconds();
    console.log(`      the history says ${joules.toFixed(0)} J of ${truth.toFixed(0)} J, ${ended[0]?.ended}`);
    assert.deepEqual([ended[0]?.ended, ended[0]?.trust], ["finished", "measured"]);
    assert.ok(Math.abs(joules / truth - 1) < 0.05, `${joules} J against ${truth} J`);
    const took = (ended[0]?.endedAtSeconds ?? 0) - (ended[0]?.startedAtSeconds ?? 0);
    assert.ok(Math.abs(took - tookSeconds()) < 8, `${took} s`);
  });

  it("has no energy where the cluster measured none: a blank is not zero", async () => {
    const here = slurm(cluster.env);
    /** The accounts hear of an end some seconds later. */
    const endOf = async (id: string) => {
      for (let i = 0; i < 60; i++) {
        const end = await here.endOf(id);
        if (end !== undefined) return end;
        await sleep(0.5);
      }
      return undefined;
    };
    assert.equal(await endOf(submit("--exclusive", "--wrap", "true")), "finished");
    assert.equal((await here.energyOf("999999", false)).joules, undefined);
    assert.equal(await endOf(submit("--exclusive", "--wrap", "exit 3")), "failed");
  });

  it("says that a node may be shared", async () => {
    const here = slurm(cluster.env);
    const id = submit("--oversubscribe", "--wrap", "sleep 6");
    await sleep(4);
    assert.equal((await here.energyOf(id, true)).sharedNode, true);
  });

  it("takes nothing but a job id", async () => {
    await assert.rejects(slurm(cluster.env).energyOf("1; rm -rf /", false), /not a Slurm job id/);
  });
});
