import { readFileSync } from "node:fs";
import { detectFile } from "../../../src/core/detect/file.ts";

const TIMES = 200;

/**
 * Reads a training script of so many lines, made of real ones, again after each of 200 edits all over it. Told are the
 * milliseconds that a key waits for, and those of processor time: that counts what the engine compiles and collects
 * meanwhile in threads of its own, the most of all in the first edits.
 */
export function editTimes(files: readonly string[], lines: number) {
  const parts: string[] = [];
  for (const file of files) {
    if (parts.length >= lines) break;
    const text = readFileSync(file, "utf8");
    if (/TrainingArguments|optimizer\.step|accelerator\.backward/.test(text)) parts.push(...text.split("\n"));
  }
  const text = parts.slice(0, lines).join("\n");
  const waits: number[] = [];
  const processor: number[] = [];
  // The editor has read the file before the first key.
  detectFile({ path: "train.py", text, language: "python" });
  for (let i = 0; i < TIMES; i++) {
    const at = Math.floor((text.length * (i + 1)) / (TIMES + 2));
    const edited = `${text.slice(0, at)}x${text.slice(at)}`;
    const used = process.cpuUsage();
    const start = performance.now();
    detectFile({ path: "train.py", text: edited, language: "python" });
    waits.push(performance.now() - start);
    const { user, system } = process.cpuUsage(used);
    processor.push((user + system) / 1000);
  }
  return { waits: shares(waits), processor: shares(processor), length: Math.min(lines, parts.length) };
}

function shares(times: number[]) {
  times.sort((a, b) => a - b);
  const part = (share: number) => times[Math.floor(TIMES * share)] ?? 0;
  return { median: part(0.5), p95: part(0.95) };
}
