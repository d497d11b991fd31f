import assert from "node:assert/strict";
import { corpusLine } from "../../../../src/core/detect/corpusFields.ts";
import { detectFile } from "../../../../src/core/detect/file.ts";
import { languageOf } from "../../../../src/core/parse/language.ts";

const read = (path: string, text: string) =>
  corpusLine(detectFile({ path, text, language: languageOf(path, text.split("\n", 1)[0]) }));
/** What a file says, without the keys that the case is not about. */
const fields = (path: string, text: string, ...keys: readonly string[]) => {
  const found = read(path, text);
  return Object.fromEntries(keys.map((key) => [key, found.fields[key]]));
};
const TRAIN = "python train.py --lr 0.1 --epochs 3";

describe("what a command measures", () => {
  it("tells a measuring from a training by its batches and its name", () => {
    const measures = [
      "python run.py --model_name_or_path M/unixcoder-base --eval_batch_size 64",
      "torchrun run_test_cls.py --model_name_or_path M/reviewer --train_steps 900 --epoch 3",
    ];
    for (const command of measures) {
      const found = read("measure.sh", command);
      assert.deepEqual([found.task, found.fields.epochs], ["inference", undefined]);
    }
    assert.equal(
      read(
        "both.sh",
        "python run.py --model_name_or_path M/base --eval_batch_size 64 --train_batch_size 8 --lr 1e-3",
      ).task,
      "finetune",
    );
  });
});

describe("scheduler headers", () => {
  const cases: readonly (readonly [string, { readonly [field: string]: unknown }])[] = [
    [
      "#SBATCH --nodes=4\n#SBATCH --gpus-per-node=8\n#SBATCH --time=1-12:30:00",
      { nodes: 4, accelerators_per_node: 8, walltime_h: 36.5 },
    ],
    [
      "#SBATCH -N 2\n#SBATCH --gres=gpu:a100:4\n#SBATCH -t 90",
      { nodes: 2, accelerator: "a100", accelerators_per_node: 4, walltime_h: 1.5 },
    ],
    ["#SBATCH --gres=gpu:2\n#SBATCH --time=02:30:00", { accelerators_per_node: 2, walltime_h: 2.5 }],
    [
      "#SBATCH --nodes=2\n#SBATCH --gpus=16\n#SBATCH --time=30:00",
      { nodes: 2, accelerators_per_node: 8, walltime_h: 0.5 },
    ],
    [
      "#SBATCH --gpus-per-task=1\n#SBATCH --ntasks-per-node=4\n#SBATCH --time=2-0",
      { accelerators_per_node: 4, walltime_h: 48 },
    ],
    ["#SBATCH --array=0-9%2\n#SBATCH --constraint=v100", { trials: 10, accelerator: "v100" }],
    [
      "#PBS -l select=2:ncpus=8:ngpus=4\n#PBS -l walltime=10:00:00",
      { nodes: 2, accelerators_per_node: 4, walltime_h: 10 },
    ],
  ];
  for (const [header, expected] of cases) {
    it(header.replaceAll("\n", " "), () =>
      assert.deepEqual(
        fields("a.sbatch", `#!/bin/bash\n${header}\n${TRAIN}\n`, ...Object.keys(expected)),
        expected,
      ),
    );
  }
});

describe("launchers", () => {
  const cases: readonly (readonly [string, { readonly [field: string]: unknown }])[] = [
    [
      "torchrun --nproc_per_node=8 --nnodes 2 train.py --batch_size 4",
      { accelerators_per_node: 8, nodes: 2, per_device_batch_size: 4 },
    ],
    [
      "python -m torch.distributed.launch --nproc_per_node=4 main.py --lr 1 --epochs 90",
      { accelerators_per_node: 4, epochs: 90 },
    ],
    [
      "accelerate launch --num_processes 16 --num_machines 2 --mixed_precision bf16 sft.py --model_name_or_path a/b-7b",
      { accelerators_per_node: 8, nodes: 2, precision: "bf16", model: "a/b-7b", params_b: 7 },
    ],
    [
      "deepspeed --include localhost:0,1 train.py --gradient_accumulation_steps 4",
      { accelerators_per_node: 2, grad_accum: 4 },
    ],
    ["mpirun -np 8 python train.py --epochs 2", { accelerators_per_node: 8, epochs: 2 }],
    ["$MAYBE_PROFILE torchrun --nproc_per_node 2 train.py --epochs 2", { accelerators_per_node: 2 }],
    ["CUDA_VISIBLE_DEVICES=0,1,2 python train.py --epochs 5 --lr 1", { accelerators_per_node: 3, epochs: 5 }],
    [
      "tune run --nproc_per_node 4 lora_finetune_distributed --config c.yaml epochs=2 batch_size=8",
      { accelerators_per_node: 4, epochs: 2, per_device_batch_size: 8 },
    ],
    [
      "python -m verl.trainer.main_ppo data.train_batch_size=256 data.max_prompt_length=512 data.max_response_length=256 trainer.n_gpus_per_node=8 actor_rollout_ref.model.path=a/b-3b \"data.train_files=['x.parquet']\"",
      {
        global_batch: 256,
        per_device_batch_size: undefined,
        seq_len: 768,
        accelerators_per_node: 8,
        model: "a/b-3b",
        dataset: "x.parquet",
      },
    ],
    ["vllm serve acme/chat-8b --tensor-parallel-size 2", { model: "acme/chat-8b", accelerators_per_node: 2 }],
  ];
  for (const [line, expected] of cases)
    it(line, () => assert.deepEqual(fields("run.sh", `${line}\n`, ...Object.keys(expected)), expected));

  it("tells trainings from what serves", () => {
    assert.equal(read("a.sh", "vllm serve a/b-7b").task, "inference");
    assert.equal(read("b.sh", "for s in 1 2 3; do python train.py --lr 1 --seed $s; done").task, "sweep");
    assert.equal(read("c.sh", "python train.py --lr 1 --epochs 2").task, "train");
  });
});

describe("scripts that are no run", () => {
  for (const text of [
    "pip install torch\npython setup.py install",
    "python prepare_data.py --output x",
    "python tools/convert_checkpoint.py --in a --out b",
    "python endpoints/online/scoring.py --base_url $URL --image_path a.jpg",
    "docker build -t train .",
    "squeue -u me",
    "echo python train.py",
    "az ml job create --file job.yml",
  ]) {
    it(text.replaceAll("\n", "; "), () => assert.equal(read("a.sh", text).detected, false));
  }
});

describe("Kubernetes", () => {
  const pod = (inner: string) =>
    `      template:\n        spec:\n          nodeSelector:\n            node.kubernetes.io/instance-type: p4d.24xlarge\n          containers:\n            - name: main\n${inner}\n              resources:\n                limits:\n                  nvidia.com/gpu: 8\n`;
  const command = `              command: ["torchrun", "--nnodes=2", "train.py", "--epochs=3", "--lr=1"]`;

  it("reads a PyTorchJob", () => {
    const text = `apiVersion: kubeflow.org/v1\nkind: PyTorchJob\nmetadata:\n  name: x\nspec:\n  pytorchReplicaSpecs:\n    Master:\n      replicas: 1\n${pod(command)}    Worker:\n      replicas: 3\n${pod(command)}`;
    assert.deepEqual(
      fields("job.yaml", text, "epochs", "accelerators_per_node", "nodes", "instance_type", "framework"),
      { epochs: 3, accelerators_per_node: 8, nodes: 2, instance_type: "p4d.24xlarge", framework: "pytorch" },
    );
  });

  it("counts the workers of an MPIJob, not its launcher", () => {
    const text = `apiVersion: kubeflow.org/v2beta1\nkind: MPIJob\nspec:\n  slotsPerWorker: 8\n  mpiReplicaSpecs:\n    Launcher:\n      replicas: 1\n      template:\n        spec:\n          containers:\n            - command: [mpirun, -np, "16", python, train.py, --epochs, "2"]\n    Worker:\n      replicas: 2\n${pod("              image: x")}`;
    assert.deepEqual(fields("mpi.yaml", text, "nodes", "accelerators_per_node", "epochs"), {
      nodes: 2,
      accelerators_per_node: 8,
      epochs: 2,
    });
  });

  it("reads a script in a plain job, with the container's variables", () => {
    const text = `apiVersion: batch/v1\nkind: Job\nspec:\n    spec:\n${pod('              env:\n                - name: EPOCHS\n                  value: "7"\n              command: ["/bin/bash", "-c"]\n              args:\n                - |\n                  cd /app\n                  python train.py --lr 1 --epochs $EPOCHS')}`;
    assert.deepEqual(fields("job.yml", text, "epochs", "accelerators_per_node"), {
      epochs: 7,
      accelerators_per_node: 8,
    });
  });

  it("reads a TrainJob", () => {
    const text =
      'apiVersion: trainer.kubeflow.org/v1alpha1\nkind: TrainJob\nspec:\n  runtimeRef:\n    name: torch\n  trainer:\n    numNodes: 4\n    command: [torchrun, train.py, --epochs, "2"]\n    resourcesPerNode:\n      limits:\n        nvidia.com/gpu: 2\n';
    assert.deepEqual(fields("t.yaml", text, "nodes", "accelerators_per_node", "epochs"), {
      nodes: 4,
      accelerators_per_node: 2,
      epochs: 2,
    });
  });

  for (const [what, text] of [
    [
      "a definition",
      "apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata:\n  name: pytorchjobs.kubeflow.org\n",
    ],
    [
      "an operator",
      `apiVersion: apps/v1\nkind: Deployment\nspec:\n    spec:\n${pod('              command: ["/manager"]')}`,
    ],
    [
      "a benchmark of the network",
      `apiVersion: kubeflow.org/v2beta1\nkind: MPIJob\nmetadata:\n  name: nccl-tests\nspec:\n  mpiReplicaSpecs:\n    Worker:\n      replicas: 2\n${pod("              command: [/opt/nccl-tests/build/all_reduce_perf]")}`,
    ],
    [
      "a data download",
      `apiVersion: batch/v1\nkind: Job\nspec:\n    spec:\n${pod('              command: ["python", "download.py"]')}`,
    ],
  ] as const) {
    it(`takes ${what} for no run`, () => assert.equal(read("x.yaml", text).detected, false));
  }
});

describe("clouds", () => {
  it("reads an Azure ML command job", () => {
    const text =
      "$schema: https://azuremlschemas.azureedge.net/latest/commandJob.schema.json\ncommand: >-\n  python train.py --epochs ${{inputs.epochs}} --lr 1\ninputs:\n  epochs: 4\nenvironment: azureml:pytorch-2@latest\nresources:\n  instance_count: 2\n  instance_type: Standard_NC24ads_A100_v4\ndistribution:\n  type: pytorch\n  process_count_per_instance: 1\nlimits:\n  timeout: 7200\n";
    assert.deepEqual(
      fields(
        "job.yml",
        text,
        "epochs",
        "nodes",
        "accelerators_per_node",
        "walltime_h",
        "instance_type",
        "framework",
      ),
      {
        epochs: 4,
        nodes: 2,
        accelerators_per_node: 1,
        walltime_h: 2,
        instance_type: "Standard_NC24ads_A100_v4",
        framework: "pytorch",
      },
    );
  });

  it("reads an Azure ML sweep", () => {
    const text =
      "type: sweep\ntrial:\n  command: python main.py --lr ${{search_space.lr}}\ncompute: azureml:gpu\nsearch_space:\n  lr: {type: uniform, min_value: 0, max_value: 1}\nsampling_algorithm: random\nlimits:\n  max_total_trials: 12\n";
    assert.equal(read("sweep.yml", text).task, "sweep");
    assert.deepEqual(fields("sweep.yml", text, "trials"), { trials: 12 });
  });

  it("takes a job that says hello for no run", () => {
    assert.equal(
      read(
        "job.yml",
        "$schema: https://azuremlschemas.azureedge.net/latest/commandJob.schema.json\ncommand: echo hello world\nenvironment:\n  image: x\n",
      ).detected,
      false,
    );
  });

  it("reads a SkyPilot task", () => {
    const text =
      "resources:\n  accelerators: {A100-80GB: 8}\n  infra: aws/us-east-1\nnum_nodes: 2\nenvs:\n  BATCH: 4\nsetup: pip install torch\nrun: |\n  cd app\n  torchrun train.py \\\n    --batch_size $BATCH --epochs 2\n";
    assert.deepEqual(
      fields(
        "task.yaml",
        text,
        "accelerator",
        "accelerators_per_node",
        "nodes",
        "provider",
        "region",
        "per_device_batch_size",
        "epochs",
      ),
      {
        accelerator: "A100-80GB",
        accelerators_per_node: 8,
        nodes: 2,
        provider: "aws",
        region: "us-east-1",
        per_device_batch_size: 4,
        epochs: 2,
      },
    );
  });

  it("places facts of a script inside a config on their own words", () => {
    const text = "resources:\n  accelerators: H100\nrun: |\n  torchrun train.py \\\n    --epochs 2\n";
    const fact = detectFile({ path: "task.yaml", text, language: "yaml" }).runs[0]?.facts.find(
      (one) => one.about === "epochs",
    );
    assert.equal(text.slice(fact?.evidence.span.start, fact?.evidence.span.end), "--epochs 2");
    assert.equal(fact?.evidence.line, 5);
  });

  it("reads dstack, Makefiles and Dockerfiles", () => {
    assert.deepEqual(
      fields(
        "x.dstack.yml",
        "type: task\ncommands:\n  - pip install x\n  - python train.py --lr 1 --epochs 2\nresources:\n  gpu: A100:4\n",
        "epochs",
        "accelerator",
        "accelerators_per_node",
      ),
      { epochs: 2, accelerator: "A100", accelerators_per_node: 4 },
    );
    assert.deepEqual(
      fields("Makefile", "lint:\n\truff .\ntrain:\n\tpython train.py --lr 1 --epochs 2\n", "epochs"),
      { epochs: 2 },
    );
    assert.deepEqual(
      fields("Dockerfile", 'FROM x\nCMD ["python", "train.py", "--lr", "1", "--epochs", "2"]\n', "epochs"),
      { epochs: 2 },
    );
  });

  it("reads a compose service that trains on reserved devices, not one that is a workplace", () => {
    const service = (command: string) =>
      `services:\n  main:\n    image: x\n    command: ${command}\n    deploy:\n      resources:\n        reservations:\n          devices:\n            - driver: nvidia\n              count: 2\n              capabilities: [gpu]\n`;
    assert.deepEqual(
      fields(
        "docker-compose.yml",
        service('["python", "train.py", "--lr", "1", "--epochs", "2"]'),
        "epochs",
        "accelerators_per_node",
      ),
      { epochs: 2, accelerators_per_node: 2 },
    );
    assert.equal(read("docker-compose.yml", service("bash")).detected, false);
    const served = service("python api_server.py\n    environment:\n      - MODEL_PATH=/models/chatglm3-6b");
    assert.equal(read("docker-compose.yml", served).task, "inference");
    assert.deepEqual(fields("docker-compose.yml", served, "model"), { model: "/models/chatglm3-6b" });
  });

  it("reads a Terraform machine with accelerators as a part, and others not at all", () => {
    const machine = (type: string) =>
      detectFile({
        path: "main.tf",
        text: `resource "aws_instance" "x" {\n  instance_type = "${type}"\n}\n`,
        language: "terraform",
      });
    assert.equal(machine("p4d.24xlarge").fragments[0]?.facts[0]?.value, "p4d.24xlarge");
    assert.deepEqual(machine("t3.micro").fragments, []);
  });

  it("places what a Dockerfile and a Makefile say on their own lines", () => {
    const lines = (path: string, text: string) =>
      detectFile({ path, text, language: languageOf(path) }).fragments.flatMap((one) =>
        one.facts
          .filter(({ about }) => about !== "framework")
          .map(({ about, evidence }) => `${evidence.line}: ${about}`),
      );
    assert.deepEqual(
      lines(
        "Dockerfile",
        'FROM x\nCOPY . .\nCMD ["torchrun", "--nproc_per_node=4", "train.py", "--epochs", "5"]\n',
      ),
      ["3: epochs", "3: acceleratorsPerNode"],
    );
    assert.deepEqual(
      lines("Makefile", `EPOCHS ?= 7\ntrain:\n\tpython train.py --lr 0.1 \\\n\t  --epochs $(EPOCHS)\n`),
      ["4: epochs"],
    );
  });
});
