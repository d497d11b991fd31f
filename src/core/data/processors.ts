import { otherNames } from "./otherNames.ts";

/** What a processor's name says of its family; the rows are classes (`epyc-milan`), not models. */
interface Family {
  readonly pattern: RegExp;
  /** Row of the table, from what the pattern caught. */
  readonly id: (caught: RegExpExecArray) => string | undefined;
}

const listed = (series: string, generation: string) =>
  otherNames("processor").get(`${series} ${generation}`) ?? SERVER;
const SERVER = "cpu-server-2s";
const DESKTOP = "cpu-desktop";

/** In this order: the generations, then the families alone. Makers number by series, generation and bin. */
const FAMILIES: readonly Family[] = [
  {
    pattern: /\bxeon\b.*\b(?:platinum|gold|silver|bronze)\s*\d(\d)\d\d/i,
    id: ([, digit = ""]) => listed("xeon", digit),
  },
  { pattern: /\be5-?\d{4}\s*v(\d)/i, id: ([, version = ""]) => listed("e5", version) },
  {
    pattern: /\bepyc\s*(\d)\d[\dF]\w?(\d)/i,
    id: ([, series = "", generation = ""]) => listed("epyc", `${series}${generation}`),
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
