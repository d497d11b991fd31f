import assert from "node:assert/strict";
import { createDismissals } from "../../../src/extension/dismissed.ts";

/** A memory as the editor gives it. */
function memento() {
  const kept = new Map<string, unknown>();
  return {
    keys: () => [...kept.keys()],
    get: (key: string, fallback?: unknown) => kept.get(key) ?? fallback,
    update: (key: string, value: unknown) => {
      if (value === undefined) kept.delete(key);
      else kept.set(key, value);
      return Promise.resolve();
    },
    setKeysForSync() {},
  };
}

const one = { rule: "lora", workloadId: "train.py#0" };
const sameRule = { rule: "lora", workloadId: "other.py#0" };
const sameRun = { rule: "early-stopping", workloadId: "train.py#0" };

describe("dismissals", () => {
  it("of a run leave the other runs and the other ideas", async () => {
    const dismissals = createDismissals(memento(), memento());
    await dismissals.dismiss(one, "run");
    assert.deepEqual([one, sameRule, sameRun].map(dismissals.isDismissed), [true, false, false]);
  });

  it("of a workspace go for all its runs, those of a person for all workspaces", async () => {
    const person = memento();
    const here = createDismissals(memento(), person);
    const elsewhere = createDismissals(memento(), person);
    await here.dismiss(one, "workspace");
    assert.deepEqual([here.isDismissed(sameRule), elsewhere.isDismissed(one)], [true, false]);
    await here.dismiss(sameRun, "always");
    assert.deepEqual([elsewhere.isDismissed(sameRun), elsewhere.isDismissed(one)], [true, false]);
  });

  it("of two windows at once are both kept", async () => {
    const shared = memento();
    const [left, right] = [createDismissals(shared, memento()), createDismissals(shared, memento())];
    await Promise.all([left.dismiss(one, "run"), right.dismiss(sameRun, "run")]);
    assert.ok(left.isDismissed(sameRun) && right.isDismissed(one));
  });

  it("are forgotten when asked, and nothing else with them", async () => {
    const workspace = memento();
    await workspace.update("wattlens.history", [1]);
    const dismissals = createDismissals(workspace, memento());
    let fired = 0;
    dismissals.onDidChange(() => fired++);
    await dismissals.dismiss(one, "run");
    await dismissals.dismiss(one, "always");
    assert.equal(await dismissals.restore(), 2);
    assert.equal(await dismissals.restore(), 0);
    assert.deepEqual(
      [dismissals.isDismissed(one), workspace.keys(), fired],
      [false, ["wattlens.history"], 3],
    );
  });
});
