import assert from "node:assert/strict";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type * as vscode from "vscode";
import { createDismissals } from "../../../src/extension/dismissed.ts";
import { createMarks } from "../../../src/extension/marks.ts";
import { diskFiles } from "../../support/diskFiles.ts";

const one = { rule: "lora", workloadId: "train.py#0" };
const sameRule = { rule: "lora", workloadId: "other.py#0" };
const sameRun = { rule: "early-stopping", workloadId: "train.py#0" };

describe("dismissals", () => {
  let root: string;
  const marks = (name: string) => createMarks({ path: path.join(root, name) } as vscode.Uri, diskFiles);
  /** A window on this workspace; each has a memory of its own, and the disk with the others. */
  const window = (workspace = "here") => createDismissals(marks(workspace), marks("person"));

  beforeEach(async () => {
    root = await mkdtemp(path.join(tmpdir(), "wattlens-marks-"));
  });
  afterEach(() => rm(root, { recursive: true, force: true }));

  it("of a run leave the other runs and the other ideas", async () => {
    const dismissals = window();
    await dismissals.dismiss(one, "run");
    assert.deepEqual([one, sameRule, sameRun].map(dismissals.isDismissed), [true, false, false]);
  });

  it("of a workspace go for all its runs, those of a person for all workspaces", async () => {
    const [here, elsewhere] = [window(), window("elsewhere")];
    await here.dismiss(one, "workspace");
    await here.dismiss(sameRun, "always");
    await elsewhere.read();
    assert.deepEqual([here.isDismissed(sameRule), elsewhere.isDismissed(one)], [true, false]);
    assert.deepEqual([elsewhere.isDismissed(sameRun), elsewhere.isDismissed(one)], [true, false]);
  });

  it("of two windows at once are both kept, and known to both and to a later one", async () => {
    const [left, right] = [window(), window()];
    await Promise.all([left.dismiss(one, "run"), right.dismiss(sameRun, "run")]);
    const later = window();
    for (const each of [left, right, later]) {
      await each.read();
      assert.ok(each.isDismissed(one) && each.isDismissed(sameRun));
    }
  });

  it("are forgotten when asked, another window's too, and nothing else with them", async () => {
    const [dismissals, other] = [window(), window()];
    let fired = 0;
    dismissals.onDidChange(() => fired++);
    await dismissals.dismiss(one, "run");
    await other.dismiss(sameRun, "always");
    await writeFile(path.join(root, "here", "kept.txt"), "");
    assert.equal(await dismissals.restore(), 2);
    assert.equal(await dismissals.restore(), 0);
    assert.deepEqual(
      [dismissals.isDismissed(one), await readdir(path.join(root, "here")), fired],
      [false, ["kept.txt"], 2],
    );
  });

  it("stay forgotten, and stay kept, though the window is looked at meanwhile", async () => {
    const dismissals = window();
    await dismissals.dismiss(one, "run");
    await Promise.all([dismissals.read(), dismissals.restore(), dismissals.read()]);
    assert.equal(dismissals.isDismissed(one), false);
    await Promise.all([dismissals.read(), dismissals.dismiss(one, "run"), dismissals.read()]);
    assert.equal(dismissals.isDismissed(one), true);
  });

  it("last as long as the window where the editor has no place for them", async () => {
    const dismissals = createDismissals(createMarks(undefined, diskFiles), createMarks(undefined, diskFiles));
    await dismissals.dismiss(one, "workspace");
    await dismissals.read();
    assert.equal(dismissals.isDismissed(sameRule), true);
    assert.equal(await dismissals.restore(), 1);
  });
});
