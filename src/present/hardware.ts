import type { Estimate } from "../core/model/estimate.ts";
import type { Words } from "./words.ts";

/** Hardware in full; where several kinds are possible, that none is named, their number and their maker once. */
export function fullHardware({ hardware }: Pick<Estimate, "hardware">, { t }: Words): string {
  const [first = "", ...others] = hardware.split(" or ");
  if (others.length === 0) return hardware;
  const shared = [/^[\d–]+ × /, /^[A-Z]\w* /].reduce((before, part) => {
    const next = part.exec(first.slice(before.length))?.[0];
    return next !== undefined && others.every((one) => one.startsWith(before + next))
      ? before + next
      : before;
  }, "");
  const kinds = [first, ...others.map((one) => one.slice(shared.length))];
  return t("not named; reckoned with {0} or {1}", kinds.slice(0, -1).join(", "), kinds.at(-1) ?? "");
}
