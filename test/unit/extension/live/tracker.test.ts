import assert from "node:assert/strict";
import type { HistoryEntry } from "../../../../src/core/live/history.ts";
import type { Progress, Sample } from "../../../../src/core/model/live.ts";
import type { Begun } from "../../../../src/extension/live/tracked.ts";
import type { LiveSink, LiveSource } from "../../../../src/live/source.ts";
import { quietTracker } from "../../../support/quietTracker.ts";

const start = 1_000_000;

/** A machine whose one sensor hands over what the test says, and a clock that the test turns. */
function machine() {
  let now = start;
  let sink: LiveSink | undefined;
  const state = { started: 0, stopped: 0, asked: 0 };
  const ended: HistoryEntry[] = [];
  const checkpoints: HistoryEntry[] = [];
  const notes: string[] = [];
  const source: LiveSource = {
    id: "nvidia-smi",
    intervalSeconds: 5,
    probe: async () => ({ available: true, says: "" }),
    start(given) {
      state.started++;
      sink = given;
      return {
        async stop() {
          state.stopped++;
        },
      };
    },
  };
  const tracker = quietTracker({
    sources: async () => {
      state.asked++;
      return [source];
    },
    placeOf: () => ({ gCO2ePerKWh: 400, basis: "a test" }),
    note: (line) => notes.push(line),
    ended: (entry) => ended.push(entry),
    checkpoint: (entry) => checkpoints.push(entry),
    now: () => now,
  });
  const draw = (powerWatts: number, seconds: number) => {
    for (const end = now + seconds; now < end; ) {
      now += 5;
      const sample: Sample = {
        atSeconds: now,
        source: "nvidia-smi",
        device: "GPU-1",
        scope: "gpu",
        kind: "gauge",
        powerWatts,
        pueIncluded: false,
        trust: "sampled",
      };
      sink?.sample(sample);
      tracker.tick();
    }
  };
  return { tracker, state, ended, checkpoints, notes, draw, wait: (seconds: number) => (now += seconds) };
}

const begun: Begun = {
  id: "terminal-1",
  label: "train.py",
  path: "train.py",
  tellsEnd: true,
  here: true,
  startedAtSeconds: start,
};

const progress = (atSeconds: number, done: number): Progress => ({
  atSeconds,
  done,
  total: 100,
  unit: "step",
  source: "trainer_state.json",
});

describe("the tracker", () => {
  it("starts nothing before a run, one sensor for all, and stops it with the last", async () => {
    const { tracker, state } = machine();
    assert.equal(state.asked, 0);
    tracker.begin(begun);
    tracker.begin({ ...begun, id: "terminal-2" });
    assert.equal(tracker.begin(begun), false);
    await new Promise(setImmediate);
    assert.deepEqual(state, { started: 1, stopped: 0, asked: 1 });
    tracker.end("terminal-1", "finished");
    assert.equal(state.stopped, 0);
    tracker.end("terminal-2", "finished");
    assert.equal(state.stopped, 1);
  });

  it("starts no sensor for a run that is over before the sensors were found, nor for one elsewhere", async () => {
    const { tracker, state } = machine();
    tracker.begin(begun);
    tracker.end("terminal-1", "failed");
    tracker.begin({ ...begun, here: false });
    await new Promise(setImmediate);
    assert.equal(state.started, 0);
    tracker.dispose();
  });

  it("adds up the power and writes one line at the end", async () => {
    const { tracker, ended, draw } = machine();
    tracker.begin(begun);
    await new Promise(setImmediate);
    draw(360, 3605);
    const [view] = tracker.views();
    assert.ok(Math.abs((view?.state.reading?.energyKWh ?? 0) - 0.36) < 1e-9);
    assert.ok(Math.abs((view?.state.reading?.kgCO2e ?? 0) - 0.144) < 1e-9);
    tracker.end("terminal-1", "finished");
    assert.equal(ended.length, 1);
    assert.equal(ended[0]?.trust, "sampled");
    assert.equal(ended[0]?.ended, "finished");
    assert.equal(ended[0]?.gCO2ePerKWh, 400);
    assert.deepEqual(tracker.views(), []);
  });

  it("counts the machine's power once where two runs are on it, and says so", async () => {
    const { tracker, draw } = machine();
    tracker.begin(begun);
    tracker.begin({ ...begun, id: "terminal-2" });
    await new Promise(setImmediate);
    draw(360, 100);
    const [first, second] = tracker.views();
    assert.ok((first?.state.reading?.energyKWh ?? 0) > 0);
    assert.equal(second?.state.reading, undefined);
    assert.equal(second?.powerWithOther, true);
    tracker.dispose();
  });

  it("leaves no line of a try that was over at once", () => {
    const { tracker, ended, wait } = machine();
    tracker.begin(begun);
    wait(3);
    tracker.end("terminal-1", "failed");
    assert.deepEqual(ended, []);
  });

  it("goes stale when a run that tells no end is quiet, and counts nothing behind its last sign", async () => {
    const { tracker, ended, draw } = machine();
    tracker.begin({ ...begun, id: "file-out", tellsEnd: false });
    await new Promise(setImmediate);
    for (let step = 1; step <= 10; step++) {
      draw(360, 20);
      tracker.progress("file-out", progress(start + 20 * step, step));
    }
    const before = tracker.views()[0]?.state;
    assert.equal(before?.stale, false);
    draw(360, 100);
    const after = tracker.views()[0]?.state;
    assert.equal(after?.stale, true);
    assert.equal(after?.reading?.energyKWh, before?.reading?.energyKWh);
    draw(360, 600);
    assert.equal(ended.length, 1);
    assert.equal(ended[0]?.ended, "uncertain");
    assert.equal(ended[0]?.energyKWh, before?.reading?.energyKWh);
    assert.equal(ended[0]?.endedAtSeconds, start + 200);
  });

  it("goes stale by when a run last wrote, not by when that was heard of", async () => {
    const { tracker, draw } = machine();
    tracker.begin({ ...begun, id: "file-out", tellsEnd: false });
    await new Promise(setImmediate);
    draw(360, 10);
    tracker.progress("file-out", progress(start + 10, 1));
    // The last checkpoint is written at 12 s, and found at 45 s.
    draw(360, 35);
    tracker.progress("file-out", progress(start + 12, 2));
    draw(360, 20);
    assert.equal(tracker.views()[0]?.state.stale, false);
    draw(360, 10);
    assert.equal(tracker.views()[0]?.state.stale, true);
  });

  it("ends no run because the machine slept, and gives it time to say something", async () => {
    const { tracker, ended, draw, wait } = machine();
    tracker.begin({ ...begun, id: "file-out", tellsEnd: false });
    await new Promise(setImmediate);
    draw(360, 10);
    tracker.progress("file-out", progress(start + 10, 1));
    wait(8 * 3600);
    tracker.tick();
    draw(360, 5);
    assert.deepEqual([ended.length, tracker.views()[0]?.state.stale], [0, false]);
    draw(360, 65);
    assert.equal(tracker.views()[0]?.state.stale, true);
  });

  it("goes on when the clock is set back", async () => {
    const { tracker, draw, wait } = machine();
    tracker.begin({ ...begun, id: "file-out", tellsEnd: false });
    await new Promise(setImmediate);
    draw(360, 10);
    tracker.progress("file-out", progress(start + 10, 1));
    wait(-3600);
    tracker.tick();
    draw(360, 65);
    assert.equal(tracker.views()[0]?.state.stale, true);
  });

  it("projects from the bars in the output, after 5 % and 60 s", async () => {
    const { tracker, draw } = machine();
    tracker.begin(begun);
    await new Promise(setImmediate);
    for (let step = 1; step <= 30; step++) {
      draw(360, 10);
      tracker.output("terminal-1", `\r  ${step}%|##   | ${step}/100 [00:10<01:00, 1.0it/s]`);
      const projected = tracker.views()[0]?.state.projection;
      if (step < 5) assert.equal(projected, undefined);
    }
    const total = tracker.views()[0]?.state.projection?.energyKWh;
    assert.ok(total !== undefined && total.p10 < 0.1 && 0.1 < total.p90, JSON.stringify(total));
    tracker.dispose();
  });

  it("keeps a line every five minutes, in case the editor goes down", async () => {
    const { tracker, checkpoints, ended, draw } = machine();
    tracker.begin(begun);
    await new Promise(setImmediate);
    draw(100, 700);
    assert.equal(checkpoints.length, 2);
    tracker.end("terminal-1", "finished");
    assert.equal(checkpoints[0]?.id, ended[0]?.id);
  });

  it("follows no more than a few at once", () => {
    const { tracker } = machine();
    const taken = Array.from({ length: 20 }, (_, i) => tracker.begin({ ...begun, id: `terminal-${i}` }));
    assert.equal(taken.filter(Boolean).length, 8);
    tracker.dispose();
  });

  it("undoes what asks after a run when it ends", () => {
    const { tracker } = machine();
    let stopped = 0;
    tracker.begin(begun);
    tracker.whenEnded("terminal-1", () => stopped++);
    tracker.end("terminal-1", "finished");
    tracker.whenEnded("terminal-1", () => stopped++);
    assert.equal(stopped, 2);
  });
});
