import assert from "node:assert/strict";
import { corpusLine } from "../../../../src/core/detect/corpusFields.ts";
import { detectFile } from "../../../../src/core/detect/file.ts";
import type { Detection } from "../../../../src/core/model/fact.ts";
import { languageOf } from "../../../../src/core/parse/language.ts";

const read = (path: string, text: string) => detectFile({ path, text, language: languageOf(path) });
const told = (one: Detection | undefined) =>
  Object.fromEntries((one?.facts ?? []).map((fact) => [fact.about, fact.value]));

describe("machines that a script rents", () => {
  const cases: readonly (readonly [string, { readonly [fact: string]: unknown }])[] = [
    [
      "aws ec2 run-instances --image-id ami-1 --count 2 --instance-type p4d.24xlarge --region us-west-2",
      { instanceType: "p4d.24xlarge", nodes: 2, region: "us-west-2", provider: "aws" },
    ],
    [
      "gcloud compute instances create box --zone=us-central1-a --machine-type=n1-standard-8 --accelerator=type=nvidia-tesla-t4,count=2",
      { accelerator: "nvidia-tesla-t4", acceleratorsPerNode: 2, region: "us-central1", provider: "gcp" },
    ],
    [
      "az vm create --name box --size Standard_NC24ads_A100_v4 --location westeurope",
      { instanceType: "Standard_NC24ads_A100_v4", region: "westeurope", provider: "azure" },
    ],
    [
      'runpodctl create pod --gpuType "NVIDIA A40" --gpuCount 2 --imageName x',
      { accelerator: "NVIDIA A40", acceleratorsPerNode: 2, provider: "runpod" },
    ],
    [
      `curl https://cloud.lambdalabs.com/api/v1/instance-operations/launch -d '{"region_name": "us-west-1", "instance_type_name": "gpu_8x_h100_sxm5", "quantity": 1}'`,
      { instanceType: "gpu_8x_h100_sxm5", region: "us-west-1", nodes: 1, provider: "lambda" },
    ],
  ];
  for (const [text, expected] of cases)
    it(text.split(" ").slice(0, 4).join(" "), () => {
      const found = read("launch.sh", `#!/bin/bash\n${text}\n`);
      assert.deepEqual(told(found.fragments[0]), expected);
      assert.equal(corpusLine(found).detected, false, "a machine alone is no run");
    });

  it("leaves machines without accelerators alone", () => {
    const text = "aws ec2 run-instances --instance-type t3.micro\naz vm create --size Standard_B1s\n";
    assert.deepEqual(read("launch.sh", text).fragments, []);
  });
});

describe("HTCondor", () => {
  const submit = (program: string, more: string) =>
    read("job.sub", `universe = vanilla\nEPOCHS = 3\nexecutable = ${program}\n${more}\nqueue 4\n`);

  it("is a run with the devices that it asks for", () => {
    const more = 'arguments = "train.py --lr 0.1 --epochs $(EPOCHS)"\nrequest_gpus = 2';
    const { runs } = submit("/usr/bin/python3", more);
    assert.deepEqual(told(runs[0]), { epochs: 3, acceleratorsPerNode: 2, jobs: 4 });
    assert.deepEqual(
      runs[0]?.links.map((link) => link.target),
      ["train.py"],
    );
  });

  it("points to the script that it starts", () => {
    const { runs, fragments } = submit("run.sh", "request_gpus = 1");
    assert.deepEqual([runs, fragments[0]?.links.map((link) => link.target)], [[], ["run.sh"]]);
  });

  it("is none where it copies files", () => {
    const { runs, fragments } = submit("/usr/bin/rsync", "arguments = a b");
    assert.deepEqual([runs, fragments], [[], []]);
  });
});
