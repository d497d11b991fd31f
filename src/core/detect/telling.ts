import type { FactList } from "./facts.ts";

/** Facts that are found out once and told to several lists. */
export interface Telling extends Pick<FactList, "add"> {
  /** What is told where a list has a fact by then. */
  readonly where: (has: Parameters<FactList["has"]>[0], tell: (list: FactList) => void) => void;
  readonly to: (list: FactList) => void;
}

/** Facts yet to be told. */
export function telling(): Telling {
  const told: ((list: FactList) => void)[] = [];
  return {
    add(about, value, span) {
      if (value !== undefined) told.push((list) => list.add(about, value, span));
    },
    where(has, tell) {
      told.push((list) => {
        if (list.has(has)) tell(list);
      });
    },
    to(list) {
      for (const tell of told) tell(list);
    },
  };
}
