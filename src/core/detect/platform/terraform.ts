import { findInstance } from "../../data/instances.ts";
import type { Detector } from "../../model/fact.ts";
import type { ParsedFile } from "../../parse/parsedFile.ts";
import { terraformValues } from "../../parse/terraform.ts";
import { factList } from "../facts.ts";
import { terraformPods } from "./terraformPods.ts";

/** Tags and labels that say of data that it is about people, or may not leave. */
const BOUND =
  /(?<![a-z])(residency|gdpr|hipaa|phi|pii|patient|personal[-_ ]?data|data[-_ ]?(?:class(?:ification)?|residency|sovereignty)=(?:restricted|confidential|secret|sensitive|regulated))(?![a-z])/i;

/** Terraform resources that rent machines with accelerators: they say where a run may go, not what runs. */
export const terraform: Detector<ParsedFile> = {
  id: "terraform",
  languages: ["terraform"],
  appliesTo: ({ text }) =>
    /instance_type|machine_type|gpu_type_ids?|guest_accelerator|vm_size|accelerator_type|kubernetes_/.test(
      text,
    ),
  detect(file) {
    const list = factList(file, "terraform");
    const values = terraformValues(file.source.text);
    for (const { key, value, span } of values) {
      if (
        /^(?:instance_types?|instance_type_name|machine_type|vm_size|size)$/.test(key) &&
        findInstance(value)?.row.acceleratorId !== undefined
      )
        list.add("instanceType", value, span);
      else if ((key === "type" || key === "accelerator_type") && /^nvidia-|^v\d\w*-\d+$/.test(value))
        list.add("accelerator", value, span);
      // RunPod's provider names the card itself.
      else if (/^gpu_type_ids?$/.test(key)) list.add("accelerator", value, span);
    }
    const [machine] = list.facts;
    const pods = terraformPods(file);
    if (machine === undefined) return pods;
    for (const { key, value, span } of values)
      if (key === "region" || key === "region_name" || key === "location") list.add("region", value, span);
    for (const { key, value, span } of values) {
      const word = BOUND.exec(`${key}=${value}`)?.[1];
      if (word !== undefined) list.add("dataStays", word, span);
    }
    return [
      ...pods,
      list.done({ role: "fragment", kind: "launcher", anchor: machine.evidence.span, rank: 10 }),
    ];
  },
};
