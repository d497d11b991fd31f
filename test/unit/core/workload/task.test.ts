import assert from "node:assert/strict";
import { taskOf } from "../../../../src/core/workload/task.ts";

describe("taskOf", () => {
  it("takes what a file tells of itself", () => {
    assert.equal(taskOf("sweep", { task: "segmentation", framework: "azureml-automl" }), "segmentation");
    assert.equal(taskOf("train", { task: "tabular" }), "tabular");
  });

  it("reads the words of the path where the file tells nothing", () => {
    const cases = {
      "jobs/iris/lightgbm-iris-sweep.ipynb": "tabular",
      "train-and-log/keras_mnist.ipynb": "vision",
      "jobs/image_instance_segmentation/pipeline.yml": "segmentation",
      "speech/asr/train.py": "speech",
      "src/sft/train.py": "llm-finetune",
    };
    for (const [path, task] of Object.entries(cases)) assert.equal(taskOf("train", {}, path), task, path);
    assert.equal(taskOf("train", { model: "gpt2", framework: "pytorch" }, "mnist/train.py"), "llm-pretrain");
  });

  it("takes a network of which nothing is told for no language model, but leaves open what is tuned", () => {
    assert.equal(taskOf("train", { framework: "keras", epochs: 10 }, "src/main.py"), "network");
    assert.equal(taskOf("sweep", { framework: "optuna" }, "src/main.py"), "network");
    assert.equal(taskOf("train", { framework: "keras", paramsB: 8e-5 }, "src/main.py"), "network");
    assert.equal(taskOf("train", { framework: "keras", paramsB: 0.1 }, "src/main.py"), undefined);
    assert.equal(
      taskOf("train", { framework: "pytorch", model: "LSTM", sequenceLength: 35 }, "main.py"),
      "network",
    );
    assert.equal(taskOf("train", { framework: "pytorch", sequenceLength: 1024 }, "main.py"), "llm-pretrain");
    assert.equal(
      taskOf("train", { framework: "pytorch", sequenceLength: 960 }, "vocoder/main.py"),
      "network",
    );
    assert.equal(taskOf("train", { framework: "pytorch", sequenceLength: 35 }, "lm/main.py"), "llm-pretrain");
    for (const narrow of [{ hiddenSize: 10 }, { sequenceLength: 8, hiddenSize: 200 }])
      assert.equal(taskOf("train", { framework: "pytorch", ...narrow }, "makemore.ipynb"), "network");
    const series = { sequenceLength: 96, hiddenSize: 512, dataset: ["ETTh1.csv"] };
    assert.equal(taskOf("train", { framework: "pytorch", ...series }, "run.sh"), "network");
    assert.equal(taskOf("train", { framework: "scikit-learn", dataset: ["ETTh1"] }, "run.py"), "tabular");
    assert.equal(taskOf("finetune", {}, "src/main.py"), undefined);
    assert.equal(taskOf("train", { framework: "transformers" }, "src/main.py"), undefined);
    assert.equal(taskOf("train", { framework: "megatron" }, "src/main.py"), "llm-pretrain");
  });
});
