import type { Detection } from "../../model/fact.ts";
import { at, type ConfigNode, scalarAt } from "../../parse/config.ts";
import type { ParsedFile } from "../../parse/parsedFile.ts";
import { plain } from "../config/configView.ts";
import { count, type FactList, factList, name } from "../facts.ts";
import { keyOf } from "../readers.ts";
import { COMMON } from "../vocabulary.ts";
import { numberAt, textAt } from "./embedded.ts";

/** Custom resources of platforms for models, which name a model where others have a container. */
export const MODEL_KINDS = /^(?:Model|Server|Workspace|NIMService)$/;

/** Substratus, KubeAI, KAITO and NVIDIA's NIM operator: a model that is tuned or served, by name. */
export function modelResource(file: ParsedFile, document: ConfigNode, kind: string): Detection | undefined {
  const api = String(scalarAt(document, "apiVersion") ?? "").split("/", 1)[0] ?? "";
  const list = factList(file, "kubernetes");
  const reader = READERS.find((one) => one.api === api && one.kind === kind);
  const run = reader?.read(document, list);
  const anchor = at(document, "kind");
  if (run === undefined || anchor === undefined) return undefined;
  if (run === "inference") list.add("task", "serving", anchor.span);
  return list.done({ anchor: anchor.span, role: "run", kind: run, rank: 60 });
}

type Read = (document: ConfigNode, list: FactList) => "finetune" | "inference" | undefined;

const READERS: readonly { readonly api: string; readonly kind: string; readonly read: Read }[] = [
  { api: "substratus.ai", kind: "Model", read: tunedBySubstratus },
  { api: "substratus.ai", kind: "Server", read: servedBySubstratus },
  { api: "kubeai.org", kind: "Model", read: servedByKubeAi },
  { api: "kaito.sh", kind: "Workspace", read: kaito },
  { api: "apps.nvidia.com", kind: "NIMService", read: nim },
];

/** A model made of another one and a data set; without these it is only brought in. */
function tunedBySubstratus(document: ConfigNode, list: FactList) {
  const data = textAt(document, "spec.dataset.name");
  if (!substratusModel(document, list) || data === undefined) return undefined;
  list.add("dataset", [data.text], data.span);
  const params = at(document, "spec.params");
  for (const { key, value, span } of params?.kind === "map" ? params.entries : [])
    if (Object.hasOwn(COMMON, keyOf(key))) COMMON[keyOf(key)]?.(plain(value), list, span);
  substratusDevices(document, list);
  return "finetune" as const;
}

function servedBySubstratus(document: ConfigNode, list: FactList) {
  const served = substratusModel(document, list);
  return substratusDevices(document, list) && served ? ("inference" as const) : undefined;
}

function substratusModel(document: ConfigNode, list: FactList): boolean {
  const model = textAt(document, "spec.model.name") ?? textAt(document, "spec.modelName");
  if (model) list.add("model", name(model.text), model.span);
  return model !== undefined;
}

function substratusDevices(document: ConfigNode, list: FactList): boolean {
  const card = textAt(document, "spec.resources.gpu.type");
  const number = numberAt(document, "spec.resources.gpu.count");
  if (card) list.add("accelerator", card.text.replace(/^nvidia-/, ""), card.span);
  if (number) list.add("acceleratorsPerNode", number.number, number.span);
  return card !== undefined || number !== undefined;
}

/** `url: hf://owner/model` on `resourceProfile: nvidia-gpu-l4:2`. */
function servedByKubeAi(document: ConfigNode, list: FactList) {
  const url = textAt(document, "spec.url");
  const profile = textAt(document, "spec.resourceProfile");
  if (url) list.add("model", name(url.text.replace(/^\w+:\/\//, "").split("?", 1)[0] ?? ""), url.span);
  const [, card = "", number] =
    /^(?:nvidia|amd|google)-(?:gpu-|tpu-)?([\w-]+?)(?::(\d+))?$/.exec(profile?.text ?? "") ?? [];
  if (profile === undefined || card === "") return undefined;
  list.add("accelerator", card, profile.span);
  list.add("acceleratorsPerNode", count(number), profile.span);
  return "inference" as const;
}

/** KAITO: a preset model that is served or tuned on an instance type. */
function kaito(document: ConfigNode, list: FactList) {
  const machine = textAt(document, "resource.instanceType");
  if (machine) list.add("instanceType", name(machine.text), machine.span);
  const nodes = numberAt(document, "resource.count");
  if (nodes) list.add("nodes", nodes.number, nodes.span);
  const tuned = textAt(document, "tuning.preset.name");
  const served = textAt(document, "inference.preset.name");
  const model = tuned ?? served;
  if (model) list.add("model", name(model.text), model.span);
  const method = textAt(document, "tuning.method");
  if (method) list.add("adapter", name(method.text)?.toLowerCase(), method.span);
  return tuned ? ("finetune" as const) : served ? ("inference" as const) : undefined;
}

/** The image names the model that it holds. */
function nim(document: ConfigNode, list: FactList) {
  const image = textAt(document, "spec.image.repository");
  const devices =
    numberAt(document, "spec.resources.limits.nvidia.com/gpu") ??
    numberAt(document, "spec.resources.requests.nvidia.com/gpu");
  if (image) list.add("model", name(image.text.split("/").slice(-2).join("/")), image.span);
  if (devices) list.add("acceleratorsPerNode", devices.number, devices.span);
  return devices ? ("inference" as const) : undefined;
}
