import { type FactList, name, names } from "../facts.ts";
import type { Invocation } from "./commandLine.ts";

/** Microsoft's Olive: `olive finetune --method qlora -m MODEL -d DATA`, trained by LoRA unless it is told another method. */
export function oliveFlags({ target, options, command }: Invocation, list: FactList): void {
  if (target !== "olive") return;
  const told = (...keys: readonly string[]) => options.find(({ key }) => keys.includes(key));
  const model = told("m", "model_name_or_path");
  const data = told("d", "data_name");
  const method = told("method");
  if (model) list.add("model", name(model.value), model.span);
  if (data) list.add("dataset", names(data.value), data.span);
  list.add("adapter", name(method?.value) ?? "lora", method?.span ?? command.span);
}
