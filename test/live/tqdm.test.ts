import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { readBar, splitTerminal } from "../../src/core/live/read/tqdm.ts";

const TRAINING = `
import time
from tqdm import tqdm
for epoch in range(2):
    for step in tqdm(range(40), desc=f"Epoch {epoch + 1}/2", mininterval=0):
        time.sleep(0.005)
for _ in tqdm(iter(range(30)), mininterval=0):
    time.sleep(0.002)
`;

describe("a real tqdm in a real Python", () => {
  it("is followed bar by bar", async () => {
    const bars: string[] = [];
    let rest = "";
    const python = spawn("/usr/bin/python3", ["-c", TRAINING], { stdio: ["ignore", "ignore", "pipe"] });
    python.stderr.setEncoding("utf8");
    python.stderr.on("data", (chunk: string) => {
      const split = splitTerminal(rest, chunk);
      rest = split.rest;
      for (const line of split.lines) {
        const bar = readBar(line);
        if (bar) bars.push(`${bar.label} ${bar.done}/${bar.total ?? "?"}`);
      }
    });
    const code = await new Promise((resolve) => python.on("close", resolve));
    assert.equal(code, 0);
    for (const expected of [
      "Epoch 1/2 0/40",
      "Epoch 1/2 40/40",
      "Epoch 2/2 20/40",
      "Epoch 2/2 40/40",
      " 29/?",
    ])
      assert.ok(bars.includes(expected), `${expected} in ${bars.slice(-8).join("; ")}`);
  }).timeout(20_000);
});
