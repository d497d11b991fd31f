import type { Action } from "./action.ts";
import { classifier } from "./huggingFace.ts";

/** Edits of the region that a run takes place in. */
export const placesActions: readonly Action[] = [
  {
    name: "a region of SageMaker",
    path: "region_sagemaker.py",
    rule: "greener-region",
    text: `import boto3
import sagemaker
from sagemaker.huggingface import HuggingFace

session = sagemaker.Session(boto3.Session(region_name="eu-central-1"))
estimator = HuggingFace(
    entry_point="train.py",
    instance_type="ml.p4d.24xlarge",
    instance_count=1,
    hyperparameters={"model_name_or_path": "gpt2-xl", "epochs": 3, "dataset_name": "imdb"},
    sagemaker_session=session,
)
estimator.fit()
`,
    changes: [['region_name="eu-central-1"', 'region_name="eu-north-1"']],
  },
  {
    name: "a region of Vertex",
    path: "region_vertex.py",
    rule: "greener-region",
    text: `from google.cloud import aiplatform

REGION = "europe-west3"
aiplatform.init(project="mine", location=REGION)
job = aiplatform.CustomTrainingJob(display_name="tune", script_path="task.py", container_uri="image")
job.run(
    machine_type="a2-highgpu-1g",
    accelerator_type="NVIDIA_TESLA_A100",
    accelerator_count=1,
    args=["--epochs", "3", "--model_name_or_path", "gpt2-xl", "--dataset_name", "imdb"],
)
`,
    changes: [['REGION = "europe-west3"', 'REGION = "europe-north2"']],
  },
  {
    name: "a region of Azure ML",
    path: "region_azure.py",
    rule: "greener-region",
    text: `from azure.ai.ml import MLClient, command
from azure.ai.ml.entities import AmlCompute

client = MLClient(credential, "subscription", "group", "workspace")
client.compute.begin_create_or_update(
    AmlCompute(name="gpu", size="Standard_ND96asr_v4", location="germanywestcentral")
)
job = command(
    command="python task.py --epochs 3",
    inputs={"model_name_or_path": "gpt2-xl", "dataset_name": "imdb", "epochs": 3},
)
client.jobs.create_or_update(job)
`,
    changes: [["germanywestcentral", "swedencentral"]],
  },
  {
    name: "a region of SkyPilot",
    path: "region_sky.yaml",
    rule: "greener-region",
    text: `resources:
  cloud: aws
  region: eu-central-1
  accelerators: A100:8

run: |
  torchrun --nproc_per_node 8 train.py --model_name_or_path gpt2-xl --dataset_name imdb --num_train_epochs 3
`,
    changes: [["region: eu-central-1", "region: eu-north-1"]],
  },
  {
    name: "a region of Terraform",
    path: "main.tf",
    rule: "greener-region",
    beside: {
      path: "on_rented.py",
      text: `${classifier}args = TrainingArguments(output_dir="out", num_train_epochs=3, bf16=True)
Trainer(model=model, args=args, train_dataset=dataset["train"]).train()
`,
    },
    text: `provider "aws" {
  region = "eu-central-1"
}

resource "aws_instance" "trainer" {
  ami           = "ami-1"
  instance_type = "g5.xlarge"
}
`,
    changes: [['"eu-central-1"', '"eu-north-1"']],
  },
];
