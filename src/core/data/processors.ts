/** What a processor's name says of its family; the rows are classes (`epyc-milan`), not models. */
interface Family {
  readonly pattern: RegExp;
  /** Row of the table, from what the pattern caught. */
  readonly id: (caught: RegExpExecArray) => string | undefined;
}

const XEON_SCALABLE: { readonly [digit: string]: string } = {
  "2": "xeon-cascade-lake",
  "3": "xeon-ice-lake",
  "4": "xeon-sapphire-rapids",
};
const XEON_E5: { readonly [version: string]: string } = {
  "2": "xeon-ivy-bridge",
  "3": "xeon-haswell",
  "4": "xeon-broadwell",
};
const EPYC: { readonly [generation: string]: string } = {
  "71": "epyc-naples",
  "72": "epyc-rome",
  "73": "epyc-milan",
  "94": "epyc-genoa",
  "95": "epyc-turin",
};
const listed = (known: { readonly [key: string]: string }, key: string, other: string) => known[key] ?? other;
const SERVER = "cpu-server-2s";
const DESKTOP = "cpu-desktop";

/** In this order: the generations, then the families alone. Makers number by series, generation and bin. */
const FAMILIES: readonly Family[] = [
  {
    pattern: /\bxeon\b.*\b(?:platinum|gold|silver|bronze)\s*\d(\d)\d\d/i,
    id: ([, digit = ""]) => listed(XEON_SCALABLE, digit, SERVER),
  },
  { pattern: /\be5-?\d{4}\s*v(\d)/i, id: ([, version = ""]) => listed(XEON_E5, version, SERVER) },
  {
    pattern: /\bepyc\s*(\d)\d[\dF]\w?(\d)/i,
    id: ([, series = "", generation = ""]) => listed(EPYC, `${series}${generation}`, SERVER),
  },
  {
    pattern: /\b(?:core\s*)?i([3579])[- ]?(\d{1,2})\d{3}/i,
    id: ([, tier = "", generation = ""]) => `core-i${tier}-${generation}`,
  },
  {
    pattern: /\bthreadripper\b.*?(\d)\d{3}/i,
    id: ([, generation = ""]) => `threadripper-${generation}000`,
  },
  {
    pattern: /\bryzen\s*([3579])\s*(?:pro\s*)?(\d)\d{3}/i,
    id: ([, tier = "", generation = ""]) => `ryzen-${tier}-${generation}000`,
  },
  { pattern: /\bthreadripper\b|\bxeon\s*w\b/i, id: () => "cpu-workstation" },
  { pattern: /\bxeon\b|\bepyc\b|\bgraviton\d?\b|\bopteron\b/i, id: () => SERVER },
  { pattern: /\bryzen\b|\b(?:core\s*)?i[3579]\b/i, id: () => DESKTOP },
];

/** Rows by which a processor's name may be read, the closest first: its generation, then a usual one of its kind. */
export function processorIds(name: string): readonly string[] {
  const found = FAMILIES.map(({ pattern, id }) => {
    const caught = pattern.exec(name);
    return caught === null ? undefined : id(caught);
  }).filter((id) => id !== undefined);
  return [...new Set(found)];
}
