import assert from "node:assert/strict";
import { labelsOf } from "../../../../src/extension/commands/attachToRun.ts";

describe("labels of a workload, as typed", () => {
  for (const [text, expected] of [
    ["exported_pod=trainer-0", { exported_pod: "trainer-0" }],
    [' pod_name = "trainer-0" , pod_namespace=ml', { pod_name: "trainer-0", pod_namespace: "ml" }],
    ["hpc_job=4242", { hpc_job: "4242" }],
    ["", undefined],
    ["trainer-0", undefined],
    ["pod=", undefined],
    ['pod="a"} or up{x="', undefined],
  ] as const)
    it(JSON.stringify(text), () => assert.deepEqual(labelsOf(text), expected));
});
