import { lazy } from "./table.ts";
import { otherNamesNames } from "./tables/otherNames.generated.ts";

/**
 * `zone`: names of countries; `site`: machines by where they stand; `untagged`: models by their bare name; `home`: where a
 * provider's models are served, country and cloud; `family`, `provider`; `shown`: regions as consoles show them;
 * `processor`: classes by series and generation; `shared`: what else a name may mean;
 * `size`: words for it.
 */
type Kind =
  | "zone"
  | "site"
  | "untagged"
  | "home"
  | "family"
  | "provider"
  | "shown"
  | "processor"
  | "shared"
  | "size";

const byKind = lazy(() => {
  const index = new Map<string, Map<string, string>>();
  for (const line of otherNamesNames.trim().split("\n")) {
    const [kind = "", name = "", target = ""] = line.split("|");
    const names = index.get(kind) ?? new Map<string, string>();
    index.set(kind, names.set(name, target));
  }
  return index;
});

/** What the other tables call it, by names in small letters. */
export function otherNames(kind: Kind): ReadonlyMap<string, string> {
  return byKind().get(kind) ?? new Map();
}
