import type { Call, PythonFile } from "../parse/python.ts";
import { makersOf } from "./pythonFlow.ts";

const MAKES = /^diffusers\.(?:\w+\.)*\w*Pipeline\w*\.from_\w+$/;
const REPEATS = /^(?:For|While)Statement$|Comprehension|^(?:FunctionDefinition|LambdaExpression)$/;
const DEEPEST = 200;

/**
 * How often a script or notebook draws with a pipeline of diffusers: the calls of its pipelines, where each stands by itself;
 * undefined where one stands in a loop or a function, or where there is none.
 */
export function drawnTimes(python: PythonFile): { readonly times: number; readonly first: Call } | undefined {
  const pipelines = new Set(
    python.assignments
      .filter(({ value, scope, span }) =>
        makersOf(python, value, scope, span.start).some(({ qualified }) => MAKES.test(qualified)),
      )
      .map(({ target }) => target),
  );
  const calls = python.calls.filter(({ name }) => pipelines.has(name));
  const [first] = calls;
  return first === undefined || calls.some(isRepeated) ? undefined : { times: calls.length, first };
}

function isRepeated({ node }: Call): boolean {
  let around = node.parent;
  for (let depth = 0; around !== null && depth < DEEPEST; depth++) {
    if (REPEATS.test(around.name)) return true;
    around = around.parent;
  }
  return false;
}
