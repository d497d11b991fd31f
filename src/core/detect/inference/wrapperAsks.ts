import type { Call, PythonFile } from "../../parse/python.ts";
import { runs } from "../python/entry.ts";
import { askedTimes, isHandedOn } from "./askedTimes.ts";

/** Verbs by which what is made of a model is asked: LangChain's chains and graphs, crews, agents, LlamaIndex's engines. */
const ASKS =
  /(?:^|\.)(?:a?invoke|a?stream(?:_events)?|a?predict|kickoff(?:_async)?|a?complete|stream_(?:complete|chat)|a?chat|a?query|print_response|initiate_chat)$/;
/** Other things run too; a model does under one of these names. */
const RUNS =
  /(?:llm|chat|model|cache)_client\.create(?:_stream)?$|(?:agent|crew|chain|llm|model|qa|graph|executor|pipe(?:line)?|chat|flow|rag|team|engine|bot|workflow)\w*(?:\(\))?\.a?run(?:_sync)?$/i;
/** What looks up, searches or parses asks no model, though it is invoked. */
const NO_MODEL =
  /(?:retriev|search|tool|loader|splitter|parser|store|index|collection|session|conn|cursor|\bdb|\bst|\bclient|requests|prompt|template)\w*(?:\([^()]*\))?\.\w+$/i;
/** Several at once: how many, their argument tells. */
const MANY = /(?:^|\.)(?:a?batch(?:_as_completed)?|kickoff_for_each(?:_async)?)$/;

/**
 * How often a file asks what it made of a wrapper's model, where the file tells. What the steps of a graph ask inside it
 * belongs to the question that sets the graph going; an agent may take several turns to one question.
 */
export function wrapperAsks(python: PythonFile): number | undefined {
  const reached = (pattern: RegExp) => python.callsLike("name", pattern).filter((call) => runs(python, call));
  if (reached(MANY).length > 0) return undefined;
  const asks = [...reached(ASKS), ...reached(RUNS), ...callsOfPrograms(python)].filter(
    (call) => !NO_MODEL.test(call.name) && !isStep(python, call),
  );
  return askedTimes(python, asks);
}

/** `analyse = dspy.RLM(…)`, then `analyse(users=users)`: DSPy's programs are called themselves. */
function callsOfPrograms(python: PythonFile): readonly Call[] {
  return python.modules.has("dspy")
    ? python.calls.filter(
        (call) =>
          runs(python, call) &&
          python
            .assignmentsTo(call.name)
            .some(({ value }) =>
              /^dspy\.(?!LM$|Example$|Evaluate$)[A-Z]/.test(
                python.callAt(value.from, value.to)?.qualified ?? "",
              ),
            ),
      )
    : [];
}

/** Whether a call stands in a function that is handed to something which calls it. */
function isStep(python: PythonFile, { scope }: Call): boolean {
  return scope !== "" && isHandedOn(python, scope.split(".").at(-1) ?? "");
}
