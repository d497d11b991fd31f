import { at, type ConfigNode, entryAt, scalarAt } from "../../parse/config.ts";
import { count } from "../facts.ts";
import { counted } from "../readers.ts";
import { type ConfigTool, detection, plain, type Schema, textAt } from "./configView.ts";

/** Searches that say themselves how many runs they start. */
const NUMBERED: Schema = [
  [["matrix.numRuns", "matrix.maxIterations", "matrix.numIterations"], counted("trials")],
];

/** Polyaxon's operations with a matrix: one run for each combination, or as many as the search is allowed. */
export const polyaxon: ConfigTool = {
  id: "polyaxon",
  hint: /^matrix\s*:/m,
  detect(view) {
    const { root } = view;
    const kind = textAt(root, "matrix.kind");
    if (kind === undefined || !/^(?:operation|component)$/.test(textAt(root, "kind") ?? "")) return undefined;
    return detection(view, {
      id: "polyaxon",
      framework: "polyaxon",
      role: "run",
      kind: "sweep",
      anchor: ["matrix"],
      schemas: [NUMBERED],
      more(list) {
        const values = entryAt(root, kind === "mapping" ? "matrix.values" : "matrix.params");
        if (!values) return;
        const all =
          kind === "mapping" ? lengthOf(values.value) : kind === "grid" ? product(values.value) : undefined;
        const most = count(scalarAt(root, "matrix.numRuns"));
        list.add("trials", all !== undefined && most !== undefined ? Math.min(all, most) : all, values.span);
      },
    });
  },
};

function lengthOf(node: ConfigNode | undefined): number | undefined {
  return node?.kind === "list" && node.items.length > 0 ? node.items.length : undefined;
}

/** `choice` has a list, `range` a text `from:to:step` or a list of the three. */
function product(params: ConfigNode): number | undefined {
  let all = 1;
  for (const { value } of params.kind === "map" ? params.entries : []) {
    const range = plain(at(value, "value"));
    const [from = 0, to = 0, step = 1] = (Array.isArray(range) ? range : String(range).split(":")).map(
      Number,
    );
    const size =
      textAt(value, "kind") === "range" ? Math.ceil((to - from) / step) : lengthOf(at(value, "value"));
    if (size === undefined || !(size > 0)) return undefined;
    all *= size;
  }
  return all;
}
