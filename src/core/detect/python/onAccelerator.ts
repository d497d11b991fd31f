import type { Expression, PythonFile } from "../../parse/python.ts";

/** `torch.float16 if torch.cuda.is_available() else torch.float32`: what holds on an accelerator, where a model is meant to run. */
export function onAccelerator(python: PythonFile, { from, to }: Expression): string | undefined {
  const written = python.text.slice(from, Math.min(to, from + 200));
  return /^(torch\.\w+)\s+if\s+(?!not\b)[^\n]*(?:cuda|bf16)/.exec(written)?.[1];
}
