import { positive } from "./facts.ts";

/** `gpu:a100:4`, `gpu:2`, `a100:4`, `4`: the card and the count. */
export function gpusIn(text: string): { readonly card?: string; readonly count?: number } {
  if (/your|[<>]/i.test(text)) return {};
  const parts =
    text
      .split(",")
      .find((part) => /gpu|[a-z]\d|^\d+$/i.test(part))
      ?.replace(/^(?:gres[:/]|nvidia\.com\/)?gpu:?/i, "")
      .split(":") ?? [];
  const number = positive(parts.at(-1) === "" ? undefined : parts.at(-1));
  const card = parts.find(
    (part, index) => /[a-z]/i.test(part) || (index < parts.length - 1 && /^\d{4}$/.test(part)),
  );
  return {
    ...(card === undefined ? {} : { card }),
    ...(number === undefined ? (text.toLowerCase().includes("gpu") ? { count: 1 } : {}) : { count: number }),
  };
}

/** Slurm's times: `minutes`, `m:s`, `h:m:s`, `d-h`, `d-h:m:s`; in hours. */
export function slurmHours(text: string): number | undefined {
  const match = /^(?:(\d{1,4})-)?(\d{1,6})(?::(\d{1,2}))?(?::(\d{1,2}))?$/.exec(text.trim());
  if (!match) return undefined;
  const [, days, a = "0", b, c] = match;
  const hours =
    days !== undefined
      ? Number(days) * 24 + Number(a) + Number(b ?? 0) / 60 + Number(c ?? 0) / 3600
      : c !== undefined
        ? Number(a) + Number(b) / 60 + Number(c) / 3600
        : b !== undefined
          ? Number(a) / 60 + Number(b) / 3600
          : Number(a) / 60;
  return hours > 0 ? hours : undefined;
}

/** How many tasks an array has: `0-9`, `1,3,5`, `0-15%4`, `0-10:2`; undefined for one. */
export function arraySize(text: string): number | undefined {
  let size = 0;
  for (const part of text.replace(/%\d+$/, "").split(",")) {
    const range = /^(\d+)(?:-(\d+)(?::(\d+))?)?$/.exec(part.trim());
    if (!range) return undefined;
    size +=
      range[2] === undefined
        ? 1
        : Math.floor((Number(range[2]) - Number(range[1])) / Number(range[3] ?? 1)) + 1;
  }
  return size > 1 ? size : undefined;
}
