/** Names that were seen in a file, over its edits, and which of them each pattern matches. It only ever grows. */
export interface NameTable {
  readonly seen: Set<string>;
  readonly all: string[];
  readonly answers: Map<string, { asked: number; readonly matching: string[] }>;
}

/** A table without names. */
export function nameTable(): NameTable {
  return { seen: new Set(), all: [], answers: new Map() };
}

/** Takes in the names of a file's version. */
export function learn(table: NameTable, names: Iterable<string>): void {
  for (const name of names) {
    if (table.seen.has(name)) continue;
    table.seen.add(name);
    table.all.push(name);
  }
}

/** The names that a pattern matches; it is only tried on those that are new since it was asked last. */
export function namesLike(table: NameTable, pattern: RegExp): readonly string[] {
  const key = `${pattern.flags}/${pattern.source}`;
  let answer = table.answers.get(key);
  if (answer === undefined) {
    answer = { asked: 0, matching: [] };
    table.answers.set(key, answer);
  }
  for (; answer.asked < table.all.length; answer.asked++) {
    const name = table.all[answer.asked] ?? "";
    if (pattern.test(name)) answer.matching.push(name);
  }
  return answer.matching;
}
