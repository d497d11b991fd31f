import type { Call } from "../../parse/python.ts";

const UNCOUNTED = /^WhileStatement$|Comprehension|^LambdaExpression$/;
/** Blocks around a call are followed this far. */
const HIGHEST = 200;

/** Whether a loop without a count lies around a call, in its own function. */
export function isUncounted({ node }: Call): boolean {
  let around = node.parent;
  for (let height = 0; around !== null && height < HIGHEST; height++) {
    if (UNCOUNTED.test(around.name)) return true;
    if (around.name === "FunctionDefinition") return false;
    around = around.parent;
  }
  return false;
}
