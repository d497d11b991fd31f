import assert from "node:assert/strict";
import { rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { openWorkbench, type Workbench } from "../../support/workbench.ts";

describe("bad input", () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await openWorkbench();
    const write = (name: string, text: string) => writeFileSync(path.join(workbench.folder, name), text);
    write(
      "half.py",
      "from transformers import Trainer, TrainingArguments\nargs = TrainingArguments(num_train_epochs=",
    );
    write("tabs.yaml", "base_model: x\n\tnum_epochs: 3\n");
    write(
      "bomb.yaml",
      `a: &a [x,x]\n${"bcdefghi".replace(/./g, (c, i) => `${c}: &${c} [${"*X,".repeat(9).replaceAll("X", "abcdefgh"[i] ?? "a")}]\n`)}`,
    );
    write("large.json", `{"data": [${"0,".repeat(10_000_000)}0]}`);
    write("long.json", `[\n${"0,\n".repeat(700_000)}0]`);
    write("broken.ipynb", '{"cells": [{"cell_type": "code", "source": ["trainer.train(');
  });
  after(() => workbench?.close());

  it("leaves every other estimate there and says what could not be read", async () => {
    await workbench.runCommand("Wattlens: Estimate Workspace");
    const view = workbench.webview();
    await view.getByText(/\d+ files read/).waitFor();
    await view
      .getByText(/wattlens\.maxFileSizeKB/)
      .first()
      .waitFor({ state: "attached" });
    assert.ok((await view.locator(".runs li").count()) >= 6);
    await workbench.screenshot("report-problems");
  });

  it("opens a half-typed script and a file over the limit without a word", async () => {
    await workbench.openFile("half.py");
    await workbench.openFile("long.json");
    await workbench.openFile("sentiment/train.py");
    await workbench.statusBarItem("wattlens.estimate").filter({ hasText: "CO₂e" }).waitFor();
  });

  it("forgets a folder that is deleted", async () => {
    const runs = () => workbench.webview().locator(".runs li").count();
    const before = await runs();
    rmSync(path.join(workbench.folder, "vision"), { recursive: true });
    for (let i = 0; i < 50 && (await runs()) >= before; i++) await workbench.page.waitForTimeout(200);
    assert.ok((await runs()) < before);
  });

  it("raises no notification and no error", async () => {
    await workbench.runCommand("Wattlens: Show Log");
    const lines = workbench.page.locator(".panel .view-lines");
    await lines.filter({ hasText: "files read" }).waitFor();
    assert.doesNotMatch(await lines.innerText(), /\[error\]/);
    // The editor itself says what it has turned off for a large file.
    const said = (await workbench.notifications()).filter(
      (one) => !one.startsWith("long.json: tokenization"),
    );
    assert.deepEqual(said, []);
    assert.deepEqual(workbench.errors, []);
  });
});

describe("an untrusted folder", () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await openWorkbench({ trusted: false });
  });
  after(() => workbench?.close());

  it("has estimates as any other: nothing is run", async () => {
    await workbench.openFile("sentiment/train.py");
    await workbench.statusBarItem("wattlens.estimate").filter({ hasText: "CO₂e" }).waitFor();
    assert.deepEqual(workbench.errors, []);
  });
});
