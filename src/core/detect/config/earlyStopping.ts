import { at, type ConfigNode } from "../../parse/config.ts";
import { type FactList, positive } from "../facts.ts";
import { plain, textAt } from "./configView.ts";

/** Early stopping among the callbacks, as Lightning CLI and Hydra write them. */
export function stopping(root: ConfigNode, list: FactList): void {
  for (const path of ["trainer.callbacks", "callbacks"]) {
    const node = at(root, path);
    if (!node) continue;
    const items =
      node.kind === "list"
        ? node.items
        : node.kind === "map"
          ? [node, ...node.entries.map((one) => one.value)]
          : [];
    for (const item of items) {
      const callback = textAt(item, "class_path") ?? textAt(item, "_target_") ?? "";
      if (!/EarlyStopping$/.test(callback) && !(item.kind === "scalar" && item.value === "EarlyStopping"))
        continue;
      list.add("earlyStopping", true, item.span);
      list.add(
        "earlyStoppingPatience",
        positive(plain(at(item, "init_args.patience") ?? at(item, "patience"))),
        item.span,
      );
    }
  }
}
