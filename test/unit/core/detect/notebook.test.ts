import assert from "node:assert/strict";
import { detectFile } from "../../../../src/core/detect/file.ts";
import { languageOf } from "../../../../src/core/parse/language.ts";

const path = "project/tune.ipynb";

function detect(...cells: readonly string[]) {
  const text = JSON.stringify(
    {
      cells: cells.map((source) => ({
        cell_type: "code",
        source: source.split(/(?<=\n)/),
        outputs: [],
      })),
    },
    null,
    1,
  );
  const { runs } = detectFile({ path, text, language: languageOf(path) });
  const facts = (runs[0]?.facts ?? []).map(({ about, value, evidence }) => [
    about,
    value,
    text.split("\n")[evidence.line - 1]?.trim(),
  ]);
  return { runs, facts };
}

describe("notebook", () => {
  it("reads a command that a cell puts together and another hands to the shell", () => {
    const { runs } = detect(
      'epochs = 3\ncommand = "export X=1;" + f"""\npython train.py --epochs {epochs} \\\\\n  --lr {rates[0]}\n""".lstrip()\n',
      "!{command}",
      'command = "ls"\n',
      "!{command}",
    );
    assert.deepEqual(
      runs.map(({ kind, anchor, facts }) => [
        kind,
        anchor.cell,
        facts.find(({ about }) => about === "epochs")?.value,
      ]),
      [["train", 1, 3]],
    );
  });

  it("keeps a line that ends with a question, and leaves out what asks for help", () => {
    const { facts } = detect(
      "from openai import OpenAI\nOpenAI?\nclient = OpenAI()\n",
      'def ask(topic):\n  return f"""How far is {topic}?\n\nAnd why?"""\n',
      'client.chat.completions.create(model="acme-4", messages=[{"role": "user", "content": ask("the moon")}])\n',
    );
    assert.deepEqual(facts.find(([about]) => about === "model")?.[1], "acme-4");
  });

  it("runs the steps that a graph is made of", () => {
    const { facts } = detect(
      "from langgraph.graph import StateGraph\nfrom langchain_openai import ChatOpenAI\n",
      'def answer(state):\n  return ChatOpenAI(model="acme-4").invoke(state)\n',
      'builder = StateGraph(dict)\nbuilder.add_node("answer", answer)\n',
      'graph = builder.compile()\ngraph.invoke({})\ngraph.invoke({"again": True})\n',
    );
    assert.deepEqual(
      facts
        .filter(([about]) => about === "model" || about === "requests")
        .map(([about, value]) => [about, value]),
      [
        ["model", "acme-4"],
        ["requests", 2],
      ],
    );
  });

  it("reads a script that a cell writes and another starts", () => {
    const { runs, facts } = detect(
      "import os",
      "%%writefile code/train.py\nfrom lightning import Trainer\ntrainer = Trainer(devices=2, max_epochs=9)\ntrainer.fit(model)\n",
      "!python code/train.py --max_epochs=3",
    );
    assert.equal(runs.length, 1);
    assert.deepEqual(
      facts.filter(([about]) => about !== "framework"),
      [
        ["epochs", 3, '"!python code/train.py --max_epochs=3"'],
        ["acceleratorsPerNode", 2, '"trainer = Trainer(devices=2, max_epochs=9)\\n",'],
      ],
    );
  });
  it("reads the statement behind a magic that times it", () => {
    const { runs, facts } = detect(
      "from skorch import NeuralNetClassifier\nnet = NeuralNetClassifier(Net, max_epochs=5)",
      "%time net.fit(x, y)",
    );
    assert.deepEqual([runs.length, runs[0]?.kind], [1, "train"]);
    assert.deepEqual(
      facts.filter(([about]) => about === "epochs"),
      [["epochs", 5, '"net = NeuralNetClassifier(Net, max_epochs=5)"']],
    );
  });
  it("takes what a notebook loads by name for the data of the run that its shell line starts", () => {
    const { facts } = detect(
      'from datasets import load_dataset\nload_dataset("acme/notes").to_json("notes.json")',
      "!torchrun --nproc_per_node=2 train.py --model_id acme/base",
    );
    assert.deepEqual(
      facts.filter(([about]) => about === "dataset"),
      [["dataset", ["acme/notes"], '"load_dataset(\\"acme/notes\\").to_json(\\"notes.json\\")"']],
    );
  });
  it("takes the training of a shell line for the run, and what tries the model out beside it for none", () => {
    const { runs, facts } = detect(
      'from ultralytics import YOLO\nmodel = YOLO("small.pt")\nmodel.predict(source="dog.jpeg")',
      "!yolo task=detect mode=train model=small.pt data=dogs.yaml epochs=10",
    );
    assert.deepEqual([runs.length, runs[0]?.kind], [1, "finetune"]);
    assert.deepEqual(
      facts.filter(([about]) => about === "epochs").map(([, value]) => value),
      [10],
    );
  });
  it("reads a config that a cell writes", () => {
    const { facts } = detect(
      "%%writefile axolotl.yml\nbase_model: acme/base\nnum_epochs: 4\nmicro_batch_size: 2\ndatasets:\n  - path: acme/chat\n    type: alpaca\n",
    );
    assert.deepEqual(
      facts.find(([about]) => about === "epochs"),
      ["epochs", 4, '"num_epochs: 4\\n",'],
    );
  });
  it("fills Python's variables into a shell line", () => {
    const { facts } = detect("EPOCHS = 5", "!python train.py --epochs {EPOCHS} --batch-size 8 --lr 0.1");
    assert.deepEqual(
      facts
        .filter(([about]) => about === "epochs" || about === "perDeviceBatchSize")
        .map(([about, value]) => [about, value]),
      [
        ["epochs", 5],
        ["perDeviceBatchSize", 8],
      ],
    );
  });
  it("takes the training that a shell line starts, not the try before it", () => {
    const { runs } = detect("!python predict.py --weights a.pt", "!python train.py --epochs 3 --lr 0.1");
    assert.equal(runs[0]?.kind, "train");
  });
  it("tells a training of its own cells from one that a shell line starts, in the reader's order", () => {
    const cells =
      "from keras import Sequential\nmodel = Sequential()\nmodel.compile(loss='mse')\nmodel.fit(x, y, epochs=7)";
    const { runs } = detect(cells, "!accelerate launch train.py --num_train_epochs 3");
    assert.deepEqual(
      runs.map((run) => run.facts.find(({ about }) => about === "epochs")?.value),
      [7, 3],
    );
  });
  it("reads a tutorial among the documentation", () => {
    const text = JSON.stringify({
      cells: [
        { cell_type: "code", source: "import openai\nopenai.OpenAI().responses.create(model='gpt-4o')" },
      ],
    });
    const at = (place: string) => detectFile({ path: place, text, language: languageOf(place) }).runs.length;
    assert.deepEqual([at("docs/start.ipynb"), at("tests/start.ipynb")], [1, 0]);
  });
  it("leaves a written test or module of functions alone", () => {
    assert.equal(
      detect("%%writefile test_model.py\nimport torch\nloss.backward()\noptimizer.step()\n").runs.length,
      0,
    );
    assert.equal(
      detect("%%writefile model.py\nimport torch\nclass Net(torch.nn.Module):\n    pass\n").runs.length,
      0,
    );
  });

  it("tells a training apart from the search that follows it", () => {
    const { runs } = detect(
      "import ray\nfrom ray.train.xgboost import XGBoostTrainer\nfrom ray.tune import TuneConfig, Tuner",
      "trainer = XGBoostTrainer(num_boost_round=100)\nresult = trainer.fit()",
      "tuner = Tuner(trainer, tune_config=TuneConfig(num_samples=3))\nresults = tuner.fit()",
    );
    assert.deepEqual(
      runs.map(({ kind }) => kind),
      ["train", "sweep"],
    );
  });

  it("takes what an objective trains as trials of the search", () => {
    const { runs } = detect(
      "import keras\nimport optuna",
      "def objective(trial):\n    model.compile()\n    return model.fit(x, y, epochs=4).history",
      "study = optuna.create_study()\nstudy.optimize(objective, n_trials=20)",
    );
    assert.deepEqual(
      runs.map(({ kind }) => kind),
      ["sweep"],
    );
  });
});
