import type { Span } from "../../model/source.ts";
import { count, type FactList, name } from "../facts.ts";

type Reader = (text: string, span: Span, list: FactList) => void;

/** Servers are told by their environment what they serve: TGI, TEI, NIM, vLLM in images of a project's own, KServe's runtimes. */
const SERVED: readonly (readonly [RegExp, Reader])[] = [
  [
    /^(?:(?:HF|VLLM|SGLANG)_)?MODEL(?:_ID|_NAME|_PATH|_NAME_OR_PATH)?$|^NIM_MODEL_NAME$/,
    (text, span, list) => list.add("model", name(text), span),
  ],
  [
    /^(?:NUM_SHARD|(?:VLLM_)?TENSOR_PARALLEL_SIZE|GPU_COUNT)$/,
    (text, span, list) => list.add("acceleratorsPerNode", count(text), span),
  ],
  [
    /^(?:MAX_TOTAL_TOKENS|(?:VLLM_)?MAX_MODEL_LEN)$/,
    (text, span, list) => list.add("sequenceLength", count(text), span),
  ],
];

/** A variable's text and where it stands. */
export type Environment = ReadonlyMap<string, { readonly text: string; readonly span: Span }>;

/** What a server's environment says of the model that it serves. */
export function servedVariables(environment: Environment, list: FactList): void {
  for (const [pattern, reader] of SERVED)
    for (const [variable, { text, span }] of environment)
      if (pattern.test(variable)) reader(text, span, list);
}

/** Variables that only a server of models has. */
export function tellsServer(environment: Environment): boolean {
  return [...environment.keys()].some((variable) =>
    /^(?:VLLM|SGLANG|NIM)_MODEL(?:_ID|_NAME|_PATH)?$/.test(variable),
  );
}
