import { at, type ConfigNode, entryAt, scalarAt } from "../../parse/config.ts";
import { INFERENCE } from "../command/commandKind.ts";
import { type ConfigTool, detection, plain, type Schema, textAt } from "../config/configView.ts";
import { count, type FactList } from "../facts.ts";
import { counted, keyOf } from "../readers.ts";
import { COMMON } from "../vocabulary.ts";

/** Lengths are numbers with a unit: `max_length: {batches: 1000}`, or a number with `time_metric: epochs`. */
const LENGTH: Schema = [
  ["searcher.max_length.batches", counted("steps")],
  ["searcher.max_length.epochs", counted("epochs")],
  ["searcher.max_length.records", counted("maxSamples")],
];

/** Experiments of Determined: an entry point, a searcher, and the slots of each trial. */
export const determined: ConfigTool = {
  id: "determined",
  hint: /^searcher\s*:/m,
  detect(view) {
    const { root } = view;
    const searcher = textAt(root, "searcher.name");
    if (searcher === undefined || !view.keys.has("entrypoint")) return undefined;
    const trials = searcher === "single" ? undefined : trialsOf(root, searcher);
    // `entrypoint: python3 -m determined.launch.torch_distributed python3 batch_inference.py`
    const script = /([\w-]+)\.py\s*$/.exec(textAt(root, "entrypoint") ?? "")?.[1] ?? "";
    return detection(view, {
      id: "determined",
      framework: "determined",
      role: "run",
      kind: searcher !== "single" ? "sweep" : INFERENCE.test(script) ? "inference" : "train",
      anchor: ["entrypoint"],
      schemas: [LENGTH],
      rank: 72,
      more(list) {
        const place = entryAt(root, "searcher.max_trials") ?? entryAt(root, "searcher");
        if (place) list.add("trials", trials, place.span);
        const slots = entryAt(root, "resources.slots_per_trial") ?? entryAt(root, "resources.slots");
        const devices = count(plain(slots?.value));
        if (slots) {
          list.add("acceleratorCount", devices, slots.span);
          // How many nodes they are spread over, the cluster decides.
          list.add(
            "acceleratorsPerNode",
            devices !== undefined && devices <= 8 ? devices : undefined,
            slots.span,
          );
        }
        const longest = entryAt(root, "searcher.max_time");
        const metric = scalarAt(root, "searcher.time_metric");
        if (longest && metric === "batches") list.add("steps", count(plain(longest.value)), longest.span);
        if (longest && metric === "epochs") list.add("epochs", count(plain(longest.value)), longest.span);
        hyperparameters(at(root, "hyperparameters"), list);
        // What the examples download before they learn: `data: { url: https://…/cifar10.tar.gz }`
        const url = entryAt(root, "data.url");
        const archive =
          String(plain(url?.value) ?? "")
            .split("/")
            .at(-1) ?? "";
        const [set] = archive.split(/\.(?:tar|t?gz|zip|npz)\b/, 1);
        if (url && set) list.add("dataset", [set], url.span);
      },
    });
  },
};

/** The most that an adaptive or random search tries; the product of a grid's choices. */
function trialsOf(root: ConfigNode, searcher: string): number | undefined {
  if (searcher !== "grid") return count(scalarAt(root, "searcher.max_trials"));
  return choices(at(root, "hyperparameters"));
}

function choices(node: ConfigNode | undefined): number | undefined {
  if (node?.kind !== "map") return 1;
  const values = at(node, "vals");
  if (values?.kind === "list") return values.items.length;
  if (scalarAt(node, "type") !== undefined)
    return scalarAt(node, "type") === "const" ? 1 : count(scalarAt(node, "count"));
  let product = 1;
  for (const { value } of node.entries) {
    const inner = choices(value);
    if (inner === undefined) return undefined;
    product *= inner;
  }
  return product;
}

/** Constants, written plainly or as `{type: const, val: 64}`. */
function hyperparameters(node: ConfigNode | undefined, list: FactList): void {
  if (node?.kind !== "map") return;
  for (const { key, value, span } of node.entries) {
    const constant = value.kind === "scalar" ? value.value : scalarAt(value, "val");
    if (constant === undefined || constant === null) continue;
    const known = keyOf(key);
    if (Object.hasOwn(COMMON, known)) COMMON[known]?.(constant, list, span);
  }
}
