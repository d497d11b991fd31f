import type { Invocation } from "./commandLine.ts";

/** Programs that do nothing but answer whoever asks. */
const SERVERS =
  /^(?:text-generation-launcher|llama-server|trtllm-serve|text-embeddings-router|tritonserver)$|entrypoints\.(?:openai\.)?api_server|api_server\b|launch_server|model_worker/;
const VERBS = /^(?:serve|api_server|api|deploy|vllm-serve)$/;

/** Whether a command of inference starts a server, which runs until it is stopped, and no job over a list. */
export function isServer({ target, operands, isModule }: Invocation): boolean {
  const isTool = isModule || !target.includes(".");
  const verb = operands[0]?.text ?? "";
  return SERVERS.test(target) || verb === "serve" || (isTool && VERBS.test(verb));
}

/** Kinds of Kubernetes' resources that are kept running; jobs end. */
export const KEPT_RUNNING =
  /^(?:Deployment|StatefulSet|DaemonSet|ReplicaSet|LeaderWorkerSet|Service|\w*InferenceService|RayService|Server|NIMService|Model|Workspace)$/;
