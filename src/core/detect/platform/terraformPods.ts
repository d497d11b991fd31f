import type { Detection } from "../../model/fact.ts";
import type { ConfigEntry, ConfigNode } from "../../parse/configNode.ts";
import { hclBlocks } from "../../parse/hcl.ts";
import type { ParsedFile } from "../../parse/parsedFile.ts";
import { fromManifest } from "./kubernetes.ts";

/** Kinds by the resources of Terraform's provider for Kubernetes. */
const KINDS: { readonly [resource: string]: string } = {
  kubernetes_job: "Job",
  kubernetes_cron_job: "CronJob",
  kubernetes_pod: "Pod",
  kubernetes_deployment: "Deployment",
  kubernetes_stateful_set: "StatefulSet",
};

/** Runs of the containers that a Terraform file sends to Kubernetes, as blocks or as manifests. */
export function terraformPods(file: ParsedFile): readonly Detection[] {
  if (!file.source.text.includes("kubernetes_")) return [];
  return hclBlocks(file.source.text).flatMap(({ type, labels: [resource = ""], body }) => {
    if (type !== "resource" || body.kind !== "map") return [];
    const kind = KINDS[resource.replace(/_v\d$/, "")];
    const manifest =
      kind === undefined
        ? resource === "kubernetes_manifest" && body.entries.find(({ key }) => key === "manifest")?.value
        : asManifest(body, kind);
    return (manifest && fromManifest(file, manifest)) || [];
  });
}

/** The blocks of the provider as the manifest that they stand for: `node_selector` is `nodeSelector`, of containers there may be several. */
function asManifest(body: ConfigNode, kind: string): ConfigNode {
  const { span } = body;
  const told = (key: string, value: string): ConfigEntry => ({
    key,
    value: { kind: "scalar", value, span: { start: span.start, end: span.start + 1 } },
    span: { start: span.start, end: span.start + 1 },
  });
  const inner = camelCased(body);
  return {
    kind: "map",
    entries: [told("apiVersion", "v1"), told("kind", kind), ...(inner.kind === "map" ? inner.entries : [])],
    span,
  };
}

/** Names that Kubernetes gives to lists of what the provider has a block for each. */
const LISTS: { readonly [block: string]: string } = {
  container: "containers",
  init_container: "initContainers",
  env: "env",
};
/** What holds names of the user's, which are left as they are. */
const NAMES = /^(?:limits|requests|node_selector|labels|annotations|match_labels)$/;

function camelCased(node: ConfigNode): ConfigNode {
  if (node.kind === "list") return { ...node, items: node.items.map(camelCased) };
  if (node.kind !== "map") return node;
  return {
    ...node,
    entries: node.entries.map((one) => {
      const list = LISTS[one.key];
      const value = NAMES.test(one.key) ? one.value : camelCased(one.value);
      return {
        ...one,
        key: list ?? one.key.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
        value: list && value.kind === "map" ? { kind: "list", items: [value], span: value.span } : value,
      };
    }),
  };
}
