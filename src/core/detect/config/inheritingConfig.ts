import { entryAt } from "../../parse/config.ts";
import { type FactList, factList } from "../facts.ts";
import { type ConfigTool, type ConfigView, linked, plain } from "./configView.ts";
import { readGeneric } from "./genericKeys.ts";

/** How tools name the file that a config builds on. */
const INHERITS = /^_{0,2}(?:base|base_config|include|includes|inherit_from|extends|parent)_{0,2}$/i;

/** Whether a config says that it builds on another. */
export function inherits(view: ConfigView): boolean {
  return [...view.keys].some((key) => INHERITS.test(key));
}

/** The files that a config builds on. */
export function linkBases(view: ConfigView, list: FactList): void {
  for (const key of view.keys) {
    const entry = INHERITS.test(key) ? entryAt(view.root, key) : undefined;
    if (entry) linked("base")?.(plain(entry.value), list, entry.span);
  }
}

/** The detector's name, by which a workspace knows what is a run where its base is one (workload/startedRuns.ts). */
const INHERITING = "inheriting-config";

/** A config that changes little in another: a run if that is one, which only the other file can say. */
export const inheritingConfig: ConfigTool = {
  id: INHERITING,
  hint: /base|include|inherit|extends|parent/i,
  detect(view) {
    const list = factList(view.file, INHERITING);
    linkBases(view, list);
    const key = [...view.keys].find((one) => INHERITS.test(one));
    const base = key === undefined ? undefined : entryAt(view.root, key);
    if (base === undefined) return undefined;
    readGeneric(view, list);
    const start = list.done({ role: "start", kind: "train", anchor: base.span, rank: 10 });
    return start.links.length > 0 ? start : undefined;
  },
};
