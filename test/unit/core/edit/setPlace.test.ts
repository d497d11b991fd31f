import assert from "node:assert/strict";
import { editsFor } from "../../../../src/core/edit/edits.ts";
import { anchorOf, type Case, fileOf, prove } from "./proof.ts";

const sageMaker = (region: string, type: string) => `import boto3
import sagemaker
from sagemaker.huggingface import HuggingFace

session = sagemaker.Session(boto3.Session(region_name="${region}"))
estimator = HuggingFace(
    entry_point="train.py",
    instance_type="${type}",
    instance_count=1,
    hyperparameters={"model_name_or_path": "bert-base-uncased", "epochs": 3, "dataset_name": "imdb"},
    sagemaker_session=session,
)
estimator.fit()
`;
const vertex = (region: string, type: string) => `from google.cloud import aiplatform

REGION = '${region}'
aiplatform.init(project='mine', location=REGION)
job = aiplatform.CustomTrainingJob(display_name='bert', script_path='train.py', container_uri='image')
job.run(
    machine_type='${type}',
    accelerator_type='NVIDIA_TESLA_T4',
    accelerator_count=1,
    args=['--epochs', '3'],
)
`;
const training = `from datasets import load_dataset
from transformers import AutoModelForSequenceClassification, Trainer, TrainingArguments

model = AutoModelForSequenceClassification.from_pretrained("bert-base-uncased")
args = TrainingArguments(output_dir="out", num_train_epochs=3)
Trainer(model=model, args=args, train_dataset=load_dataset("imdb")["train"]).train()
`;
const azure = (region: string, size: string) => `from azure.ai.ml import MLClient, command
from azure.ai.ml.entities import AmlCompute

client = MLClient(credential, "subscription", "group", "workspace")
client.compute.begin_create_or_update(AmlCompute(name="gpu", size="${size}", location="${region}"))
job = command(
    command="python train.py --epochs 3",
    inputs={"model_name_or_path": "bert-base-uncased", "dataset_name": "imdb", "epochs": 3},
)
client.jobs.create_or_update(job)
`;
const skyPilot = (place: string) => `resources:
  cloud: aws
${place}  accelerators: A100:8

run: |
  torchrun --nproc_per_node 8 train.py --model_name_or_path gpt2 --dataset_name imdb --num_train_epochs 3
`;
// What a Terraform file rents is the machine of a run that says nothing of where it runs.
const terraform = (region: string, type: string) => `variable "region" {
  description = "Where it runs"
  default     = "${region}"
}

provider "aws" {
  region = var.region
}

resource "aws_instance" "trainer" {
  ami           = "ami-1"
  instance_type = "${type}" # eight cards
}
`;

const region = { rule: "greener-region", at: "region" as const };
const instance = { rule: "better-accelerator", at: "instanceType" as const };
const toStockholm = { patch: { region: "eu-north-1" }, reads: { region: "eu-north-1" } };
const cases: readonly Case[] = [
  {
    ...region,
    ...toStockholm,
    name: "region of SageMaker",
    path: "launch.py",
    before: sageMaker("eu-central-1", "ml.p3.2xlarge"),
    after: sageMaker("eu-north-1", "ml.p3.2xlarge"),
  },
  {
    ...region,
    name: "region of Vertex, a constant",
    path: "launch.py",
    patch: { region: "europe-north1" },
    reads: { region: "europe-north1" },
    before: vertex("europe-west3", "n1-standard-8"),
    after: vertex("europe-north1", "n1-standard-8"),
    beside: { "train.py": training },
  },
  {
    ...region,
    name: "region of Azure ML",
    path: "launch.py",
    patch: { region: "swedencentral" },
    reads: { region: "swedencentral" },
    before: azure("germanywestcentral", "Standard_NC6s_v3"),
    after: azure("swedencentral", "Standard_NC6s_v3"),
  },
  {
    ...region,
    ...toStockholm,
    name: "region of SkyPilot",
    path: "task.yaml",
    before: skyPilot("  region: eu-central-1\n"),
    after: skyPilot("  region: eu-north-1\n"),
  },
  {
    ...region,
    ...toStockholm,
    name: "region of SkyPilot, with the cloud",
    path: "task.yaml",
    before: skyPilot("  infra: aws/eu-central-1\n").replace("  cloud: aws\n", ""),
    after: skyPilot("  infra: aws/eu-north-1\n").replace("  cloud: aws\n", ""),
  },
  {
    ...region,
    ...toStockholm,
    name: "region of Terraform, a variable's default",
    path: "main.tf",
    before: terraform("eu-central-1", "p4d.24xlarge"),
    after: terraform("eu-north-1", "p4d.24xlarge"),
    beside: { "train.py": training },
  },
  {
    ...instance,
    name: "instance of SageMaker keeps its prefix",
    path: "launch.py",
    patch: { instanceType: "g6.2xlarge" },
    reads: { instanceType: "ml.g6.2xlarge" },
    before: sageMaker("eu-west-1", "ml.p2.xlarge"),
    after: sageMaker("eu-west-1", "ml.g6.2xlarge"),
  },
  {
    ...instance,
    name: "instance of Terraform",
    path: "main.tf",
    patch: { instanceType: "p5.48xlarge" },
    reads: { instanceType: "p5.48xlarge" },
    before: terraform("eu-central-1", "p4d.24xlarge"),
    after: terraform("eu-central-1", "p5.48xlarge"),
    beside: { "train.py": training },
  },
];

describe("edit: region and instance", () => {
  for (const one of cases) it(one.name, () => prove(one));

  it("is not made where a zone is written", () => {
    const text = skyPilot("  region: eu-central-1a\n");
    const anchor = anchorOf("task.yaml", text, "region");
    assert.equal(
      editsFor({ rule: region.rule, patch: toStockholm.patch, anchor }, fileOf("task.yaml", text)),
      undefined,
    );
  });

  it("is not made with another cloud's instance", () => {
    const text = sageMaker("eu-west-1", "ml.p2.xlarge");
    const anchor = anchorOf("launch.py", text, "instanceType");
    assert.equal(
      editsFor(
        { rule: instance.rule, patch: { instanceType: "Standard_NC6s_v3" }, anchor },
        fileOf("launch.py", text),
      ),
      undefined,
    );
  });
});
