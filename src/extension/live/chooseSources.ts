import type { LiveSource, Part } from "../../live/source.ts";

const PROBE_MS = 10_000;

/** Asks all at once, and takes those that see a part which none before them sees. */
export async function chooseSources(
  sources: readonly LiveSource[],
  note: (line: string) => void,
): Promise<readonly LiveSource[]> {
  const answers = await Promise.all(
    sources.map(async (source) => ({ source, can: await source.probe(AbortSignal.timeout(PROBE_MS)) })),
  );
  const seen = new Set<Part>();
  const taken: LiveSource[] = [];
  for (const { source, can } of answers) {
    note(`${source.id}: ${can.says}`);
    if (!can.available) continue;
    const covers = can.covers ?? [];
    if (covers.length > 0 && covers.every((part) => seen.has(part))) continue;
    for (const part of covers) seen.add(part);
    taken.push(source);
  }
  return taken;
}
