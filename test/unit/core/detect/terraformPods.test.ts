import assert from "node:assert/strict";
import { detectFile } from "../../../../src/core/detect/file.ts";

const read = (text: string) =>
  detectFile({ path: "main.tf", text, language: "terraform" }).runs.map(({ kind, line, facts }) => [
    kind,
    line,
    Object.fromEntries(facts.map(({ about, value }) => [about, value])),
  ]);

const job = (container: string) => `resource "kubernetes_job_v1" "train" {
  spec {
    completions = 2
    parallelism = 2
    template {
      spec {
        node_selector = { "cloud.google.com/gke-accelerator" = "nvidia-tesla-a100" }
        container {
          ${container}
          resources { limits = { "nvidia.com/gpu" = 8 } }
        }
      }
    }
  }
}
`;

describe("containers in Terraform", () => {
  it("are runs by their command and devices", () =>
    assert.deepEqual(
      read(
        job(
          'image = "acme/bert"\n          command = ["torchrun", "--nproc_per_node=8"]\n          args = ["train.py", "--epochs", "3", "--lr", "1e-4"]',
        ),
      ),
      [
        [
          "train",
          10,
          { acceleratorsPerNode: 8, epochs: 3, framework: "pytorch", accelerator: "tesla-a100", nodes: 2 },
        ],
      ],
    ));
  it("are runs as manifests too", () =>
    assert.deepEqual(
      read(
        'resource "kubernetes_manifest" "job" {\n  manifest = {\n    apiVersion = "kubeflow.org/v1"\n    kind = "PyTorchJob"\n    spec = { pytorchReplicaSpecs = { Worker = { replicas = 4, template = { spec = { containers = [{\n      image = "acme/llama"\n      command = ["python", "finetune.py", "--max_steps", "1000", "--learning_rate", "1e-5"]\n      resources = { limits = { "nvidia.com/gpu" = "4" } }\n    }] } } } } }\n  }\n}\n',
      ).map(([kind, , facts]) => [kind, facts]),
      [["finetune", { steps: 1000, framework: "pytorch", acceleratorsPerNode: 4, nodes: 4 }]],
    ));
  it("are none where nothing trains", () =>
    assert.deepEqual(read(job('image = "nginx"').replace(/ {10}resources[^\n]*\n/, "")), []));
});
