import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { appendFileSync, closeSync, openSync, readFileSync } from "node:fs";
import path from "node:path";
import { type FakeTraining, fakeTraining } from "../../support/fakeTraining.ts";
import { openWorkbench, type Workbench } from "../../support/workbench.ts";

/** Trainings of eight seconds, started in every way that the editor tells of; and what is done with their lines. */
describe("trainings and their history", () => {
  let training: FakeTraining;
  let workbench: Workbench;
  let outside: ChildProcess | undefined;
  const item = () => workbench.statusBarItem("wattlens.estimate");
  const running = () => item().filter({ hasText: /412 W · [\d.,]+ k?Wh · / });
  const row = (text: string | RegExp) =>
    workbench.page.locator(".quick-input-list .monaco-list-row", { hasText: text }).first();
  const message = (text: string | RegExp) => workbench.page.locator(".statusbar", { hasText: text });
  const tooltip = async () => {
    await item().hover();
    const hover = workbench.page.locator(".monaco-hover:not(.hidden)", { hasText: /nvidia-smi \(sampled\)/ });
    await hover.first().waitFor();
    const text = await hover.first().innerText();
    await workbench.page.mouse.move(5, 5);
    return text;
  };
  /** The editor's own file dialog, once it has filled in where it stands. */
  const fileDialog = async (start: string) => {
    const widget = workbench.page.locator(".quick-input-widget:visible");
    await widget.getByRole("button", { name: "OK" }).waitFor();
    const input = widget.locator("input[type=text]").first();
    while ((await input.inputValue()) !== start) await workbench.page.waitForTimeout(100);
  };

  before(async () => {
    training = fakeTraining(32);
    workbench = await openWorkbench({
      fixture: "test/integration/folders/training",
      beside: ["test/integration/extensions/python"],
      settings: training.settings,
    });
    await workbench.openFile("train.py");
    await workbench.waitForLens(/CO₂e/);
  });
  after(async () => {
    outside?.kill("SIGKILL");
    await workbench?.close();
    training?.remove();
  });

  it("a task is followed from its start to its end", async () => {
    await workbench.runCommand("Tasks: Run Task", row("train"));
    await workbench.pick("train");
    await running().waitFor();
    assert.doesNotMatch(await tooltip(), /Learned/);
    await running().waitFor({ state: "detached" });
  });

  it("a debug session is followed, with the progress that it prints, and has learned from the task", async () => {
    await workbench.runCommand("Debug: Start Debugging");
    await running().waitFor();
    const text = await tooltip();
    assert.match(text, /Progress: [\d.]+ % \(tqdm\)/);
    assert.match(text, /Learned from 1 run here/);
    await running().waitFor({ state: "detached" });
  });

  it("a notebook's cell is followed, with the progress that it prints", async () => {
    await workbench.page.keyboard.press("ControlOrMeta+P");
    await workbench.page.locator(".quick-input-widget:visible input[type=text]").first().fill("tune.ipynb");
    await row("tune.ipynb").waitFor();
    await workbench.page.keyboard.press("Enter");
    await workbench.page.locator(".cell-status-item", { hasText: "CO₂e" }).first().waitFor();
    await workbench.runCommand("Notebook: Run All");
    await running().waitFor();
    const text = await tooltip();
    assert.match(text, /tune\.ipynb/);
    assert.match(text, /Progress: [\d.]+ % \(tqdm\)/);
    await workbench.screenshot("live-notebook");
    await running().waitFor({ state: "detached" });
  });

  it("a program that runs already is attached to, and let go while it goes on", async () => {
    const log = openSync(path.join(workbench.folder, "train.log"), "w");
    outside = spawn("python3", ["train.py"], {
      cwd: workbench.folder,
      stdio: ["ignore", "ignore", log],
      env: { ...process.env, STEPS: "4000", QUIET: "1" },
    });
    closeSync(log);
    await workbench.runCommand("Wattlens: Attach to Run…", row(`process ${outside.pid}`));
    await workbench.screenshot("live-attach");
    await workbench.pick(`process ${outside.pid}`);
    await message("follows train.py from now on").waitFor();
    await running().waitFor();
    await workbench.runCommand(
      "Wattlens: Stop Tracking",
      message("train.py is no longer followed; it goes on"),
    );
    await running().waitFor({ state: "detached" });
    assert.equal(outside.exitCode, null);
  });

  it("a log that grows is attached to, for its progress", async () => {
    await workbench.runCommand("Wattlens: Attach to Run…", row("A file that grows…"));
    await workbench.pick("A file that grows…");
    await fileDialog(`${workbench.folder}/`);
    await workbench.page.keyboard.type("train.log\n", { delay: 20 });
    await running().waitFor();
    assert.match(await tooltip(), /train\.log[\s\S]*Progress: [\d.]+ % \(tqdm\)/);
    await workbench.runCommand(
      "Wattlens: Stop Tracking",
      message("train.log is no longer followed; it goes on"),
    );
    await running().waitFor({ state: "detached" });
    outside?.kill("SIGKILL");
  });

  it("a file that CodeCarbon's config names is followed while it grows", async () => {
    const file = path.join(workbench.folder, "power.csv");
    appendFileSync(file, "timestamp,project_name,run_id,duration,emissions,energy_consumed\n");
    let row = 0;
    const writer = setInterval(
      () => appendFileSync(file, `2026-01-01T10:00:00,p,r1,${15 * ++row},0.001,${0.02 * row}\n`),
      1_500,
    );
    try {
      await item()
        .filter({ hasText: /\d Wh · / })
        .waitFor();
      await item().hover();
      await workbench.page
        .locator(".monaco-hover:not(.hidden)", { hasText: /CodeCarbon \(reported\)/ })
        .first()
        .waitFor();
      await workbench.page.mouse.move(5, 5);
      await workbench.runCommand("Wattlens: Stop Tracking", message("is no longer followed; it goes on"));
    } finally {
      clearInterval(writer);
    }
  });

  it("Stop Tracking and Show History say what there is", async () => {
    await workbench.runCommand("Wattlens: Stop Tracking");
    assert.deepEqual(await workbench.notifications(), ["Wattlens: no training is followed now."]);
    const rows = workbench.page.locator(".quick-input-list .monaco-list-row");
    await workbench.runCommand("Wattlens: Show History", rows.nth(5));
    const lines = (await rows.allInnerTexts()).map((text) => text.replace(/\s+/g, " ").trim());
    assert.equal(lines.length, 6);
    assert.equal(
      lines.filter((line) => /^train\.py: .*sampled by nvidia-smi.*estimated/.test(line)).length,
      3,
    );
    assert.equal(lines.filter((line) => /^tune\.ipynb: .*ratio/.test(line)).length, 1);
    await workbench.page.keyboard.press("Escape");
  });

  const exported = async (form: string, ending: string) => {
    await workbench.runCommand("Wattlens: Export History…", row(form));
    await workbench.pick(form);
    if (form === "LaTeX") await workbench.pick("tune.ipynb");
    const file = path.join(workbench.folder, `wattlens-history.${ending}`);
    await fileDialog(file);
    await workbench.page.keyboard.press("Enter");
    await workbench.page.locator(`.tab.active[data-resource-name="${path.basename(file)}"]`).waitFor();
    return readFileSync(file, "utf8");
  };

  it("Export History writes the table that CodeCarbon writes, 38 columns", async () => {
    const [header, ...lines] = (await exported("CSV", "csv")).trimEnd().split("\n");
    const columns = header?.split(",") ?? [];
    assert.equal(columns.length, 38);
    assert.equal(lines.length, 6);
    for (const line of lines) {
      const values = line.split(",");
      assert.equal(values.length, 38);
      assert.ok(Number(values[columns.indexOf("energy_consumed")]) > 0, line);
    }
  });

  it("Export History writes all that is kept, and the statement for a paper", async () => {
    const runs = JSON.parse(await exported("JSON", "json"));
    assert.deepEqual(
      runs.map(({ ended }: { readonly ended: string }) => ended),
      ["finished", "finished", "finished", "uncertain", "uncertain", "uncertain"],
    );
    assert.doesNotMatch(JSON.stringify(runs), new RegExp(workbench.folder));
    const statement = await exported("LaTeX", "tex");
    assert.match(statement, /\\subsection\{[\s\S]*kgCO/);
  });

  it("Forget Learned takes back the lesson and leaves the history", async () => {
    await workbench.runCommand("Wattlens: Forget Learned", message("what 3 runs taught is forgotten"));
    await workbench.runCommand("Wattlens: Show History", row(/^tune\.ipynb/));
    await workbench.page.keyboard.press("Escape");
    await workbench.runCommand("Wattlens: Forget Learned", message("nothing was learned here yet"));
    assert.deepEqual(workbench.errors, []);
  });
});
