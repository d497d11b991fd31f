import type { PythonFile } from "../../parse/python.ts";
import { parameterValue } from "../../parse/pythonParameters.ts";
import { constantOf } from "../../parse/pythonValue.ts";
import { count, type FactList } from "../facts.ts";
import { runs } from "./entry.ts";

/** `DataLoaderLite(B=16, T=1024)`: sizes of the file's own loader by the letters of its tensors' axes, as teaching code has them. */
export function letteredLoaders(python: PythonFile, list: FactList): void {
  for (const call of python.callsLike("last", /Loader\w*$/)) {
    if (!runs(python, call)) continue;
    const sizes = ["B", "T"].map((axis) => {
      const told = parameterValue(python, `${call.last}.__init__`, axis);
      return told ? constantOf(python, told.expression, told.scope) : undefined;
    });
    const [batch, length] = sizes;
    if (!batch || !length) continue;
    list.add("perDeviceBatchSize", count(batch.value), batch.span);
    list.add("sequenceLength", count(length.value), length.span);
  }
}
