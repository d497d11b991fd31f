import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readTrainerLine } from "../../src/core/live/read/trainerLog.ts";
import { slurm } from "../../src/live/slurm.ts";
import { createTail } from "../../src/live/tail.ts";
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

  it("finds my job, its output and its progress, and its energy within 5 %", async () => {
    const here = slurm(cluster.env);
    assert.deepEqual((await here.probe()).available, true);
    const script = `for i in $(seq 1 ${SECONDS}); do echo "{'loss': 1.5, 'epoch': $i.0}"; sleep 1; done`;
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
    const truth = cluster.watts * SECONDS;
    console.log(
      `      Slurm says ${done.joules} J, the truth is about ${truth} J; so far it had said ${sofar.joules} J`,
    );
    assert.ok(
      done.joules !== undefined && Math.abs(done.joules / truth - 1) < 0.05,
      `${done.joules} J against ${truth} J`,
    );
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
