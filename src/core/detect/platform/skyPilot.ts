import type { Detector } from "../../model/fact.ts";
import { at, type ConfigNode, keysOf } from "../../parse/config.ts";
import type { ParsedFile } from "../../parse/parsedFile.ts";
import { type FactList, factList } from "../facts.ts";
import { embedded, mainCommand, numberAt, textAt } from "./embedded.ts";

const CLOUDS: { readonly [cloud: string]: string } = {
  k8s: "kubernetes",
  kubernetes: "kubernetes",
  aws: "aws",
  gcp: "gcp",
  azure: "azure",
  lambda: "lambda",
  runpod: "runpod",
  oci: "oci",
  ibm: "ibm",
  fluidstack: "fluidstack",
  paperspace: "paperspace",
  cudo: "cudo",
  vast: "vast",
  nebius: "nebius",
  do: "digitalocean",
};

/** SkyPilot tasks: `resources` with accelerators, `num_nodes`, and a `run` script that trains or serves. */
export const skyPilot: Detector<ParsedFile> = {
  id: "skypilot",
  languages: ["yaml"],
  appliesTo: ({ text }) =>
    /^run\s*:/m.test(text) && /^(?:resources|num_nodes|setup|envs|file_mounts|service)\s*:/m.test(text),
  detect(file) {
    const environment = new Map<string, string>();
    return file.config().documents.flatMap((document) => {
      const script = at(document, "run");
      if (
        script?.kind !== "scalar" ||
        !keysOf(document).some((key) => /^(?:resources|num_nodes|setup|file_mounts|service)$/.test(key))
      )
        return [];
      for (const key of ["envs", "secrets"]) {
        const node = at(document, key);
        for (const entry of node?.kind === "map" ? node.entries : [])
          if (entry.value.kind === "scalar" && entry.value.value !== null)
            environment.set(entry.key, String(entry.value.value));
      }
      const one = embedded(file, [script], { variables: environment });
      const main = one && mainCommand([one]);
      if (main === undefined) return [];
      const list = factList(file, "skypilot");
      resourceFacts(document, list);
      main.from.read(main.command, list);
      return [
        list.done({
          role: "run",
          kind: main.command.kind,
          anchor:
            document.kind === "map"
              ? (document.entries.find((entry) => entry.key === "run")?.span ?? script.span)
              : script.span,
          rank: 75,
        }),
      ];
    });
  },
};

function resourceFacts(document: ConfigNode, list: FactList): void {
  const resources = at(document, "resources");
  const [any] = anyOf(resources);
  for (const node of [resources, any]) {
    const cards = at(node, "accelerators");
    const [first] = cards?.kind === "list" ? cards.items : [cards];
    // `H100:8`, `{A100:8, H100:8}`, or a list of choices; the first counts.
    const written =
      first?.kind === "scalar"
        ? String(first.value ?? "")
        : first?.kind === "map"
          ? `${first.entries[0]?.key ?? ""}:${String((first.entries[0]?.value.kind === "scalar" ? first.entries[0].value.value : "") ?? "")}`
          : "";
    const match = /^([A-Za-z][\w-]*)(?::(\d+))?/.exec(written);
    if (match && first) {
      list.add("accelerator", match[1], first.span);
      list.add("acceleratorsPerNode", Number(match[2] || 1) || undefined, first.span);
    }
    const infra = textAt(node, "infra") ?? textAt(node, "cloud");
    const [cloud = "", region] = infra?.text.split("/") ?? [];
    if (infra) list.add("provider", CLOUDS[cloud.toLowerCase()] ?? cloud, infra.span);
    if (infra && region && region !== "*") list.add("region", region, infra.span);
    const place = textAt(node, "region");
    if (place) list.add("region", place.text, place.span);
    const instance = textAt(node, "instance_type");
    if (instance) list.add("instanceType", instance.text, instance.span);
  }
  const nodes = numberAt(document, "num_nodes");
  if (nodes) list.add("nodes", nodes.number, nodes.span);
}

function anyOf(resources: ConfigNode | undefined): readonly ConfigNode[] {
  const list = at(resources, "any_of") ?? at(resources, "ordered");
  return list?.kind === "list" ? list.items : [];
}
