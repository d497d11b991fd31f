import assert from "node:assert/strict";
import { openWorkbench, type Workbench } from "../../support/workbench.ts";

describe("commands, by keyboard alone", () => {
  let workbench: Workbench;
  const entries = () => workbench.page.locator(".quick-input-list .monaco-list-row").allInnerTexts();
  const row = (text: string) =>
    workbench.page.locator(".quick-input-list .monaco-list-row", { hasText: text }).first();
  const hover = () =>
    workbench.page.locator(".monaco-hover:not(.hidden) .hover-contents").filter({ hasText: /CO₂e/ });

  before(async () => {
    workbench = await openWorkbench();
    await workbench.openFile("sentiment/train.py");
    await workbench.statusBarItem("wattlens.estimate").filter({ hasText: "CO₂e" }).waitFor();
  });
  after(() => workbench?.close());

  it("Estimate This File lists the run, and choosing it shows the whole reckoning", async () => {
    await workbench.runCommand("Wattlens: Estimate This File", row("CO₂e"));
    await workbench.pick("CO₂e");
    await hover().first().waitFor();
    const text = await hover().first().innerText();
    for (const part of [/bert-base-uncased/, /epochs/, /train\.py:\d+/, /Assumed/, /kWh/, /Tell next/])
      assert.match(text, part);
    await workbench.screenshot("hover-explained");
    await workbench.page.keyboard.press("Escape");
  });

  it("Why Is There No Estimate Here? tells what was found", async () => {
    await workbench.runCommand("Wattlens: Why Is There No Estimate Here?", row("Estimate a Run…"));
    await row("CO₂e").waitFor();
    await workbench.page.keyboard.press("Escape");
  });

  it("Set Region… shows the intensity of each and changes the estimate", async () => {
    const item = workbench.statusBarItem("wattlens.estimate");
    await item.waitFor();
    const before = await item.innerText();
    await workbench.runCommand("Wattlens: Set Region…", row("gCO₂e/kWh"));
    assert.match((await entries()).join("\n"), /\d+ gCO₂e\/kWh \(20\d\d/);
    await workbench.screenshot("set-region");
    await workbench.pick("eu-north-1");
    await item.filter({ hasNotText: before.trim() }).waitFor();
  });

  it("Set Accelerator… names the hardware in the lens", async () => {
    await workbench.runCommand("Wattlens: Set Accelerator…", row("GiB"));
    await workbench.pick("A100 SXM4 80GB");
    await workbench.page.locator(".quick-input-title", { hasText: "how many" }).waitFor();
    await workbench.page.keyboard.press("Enter");
    await workbench.page.locator(".statusbar", { hasText: "accelerator set to" }).waitFor();
    await workbench.runCommand("Wattlens: Estimate This File", row("A100"));
    await workbench.page.keyboard.press("Escape");
  });

  it("Estimate a Run… asks for model, work, data, hardware and place, and reports", async () => {
    await workbench.runCommand("Wattlens: Estimate a Run…");
    const answers = ["Llama-3.1-8B", "LoRA", "50k examples", "3 times", "8 x H100", "aws eu-west-1"];
    for (const [step, answer] of answers.entries()) {
      await workbench.page.locator(".quick-input-widget", { hasText: `${step + 1}/6` }).waitFor();
      await workbench.page.locator(".quick-input-widget:visible input[type=text]").first().fill(answer);
      const shown = answer.startsWith("8 x") ? /8 × .*H100/ : answer;
      await workbench.page
        .locator(".quick-input-list .monaco-list-row.focused", { hasText: shown })
        .waitFor();
      await workbench.page.keyboard.press("Enter");
    }
    await row("CO₂e").waitFor();
    await workbench.screenshot("estimate-a-run");
    await workbench.page.keyboard.press("Enter");
    await workbench.webview().getByText("50k examples (typed in)").first().waitFor();
  });

  it("Estimate Workspace and Show Report open the report", async () => {
    await workbench.runCommand("Wattlens: Estimate Workspace");
    await workbench.webview().getByText("This workspace").waitFor();
    await workbench.runCommand("Wattlens: Show Report");
    await workbench
      .webview()
      .getByText(/\d+ files read/)
      .waitFor();
  });

  it("Copy Report as Markdown puts the report on the clipboard", async () => {
    await workbench.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await workbench.runCommand("Wattlens: Copy Report as Markdown");
    await workbench.page.locator(".statusbar", { hasText: "copied" }).waitFor();
    const copied = await workbench.page.evaluate<string>("navigator.clipboard.readText()");
    assert.match(copied, /^## Energy and carbon by Wattlens\n[\s\S]*\(sentiment\/train\.py:\d+\) \|/);
  });

  it("Why Is There No Estimate Here? says so of a file that is not read", async () => {
    await workbench.openFile("README.md");
    await workbench.runCommand("Wattlens: Why Is There No Estimate Here?", row("not read"));
    await workbench.page.keyboard.press("Escape");
  });

  it("Show Log shows the log, without an error in it", async () => {
    await workbench.runCommand("Wattlens: Show Log");
    const lines = workbench.page.locator(".panel .view-lines");
    await lines.filter({ hasText: "Wattlens" }).waitFor();
    assert.doesNotMatch(await lines.innerText(), /\[error\]/);
    assert.deepEqual(await workbench.notifications(), []);
    assert.deepEqual(workbench.errors, []);
  });
});
