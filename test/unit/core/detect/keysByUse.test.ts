import assert from "node:assert/strict";
import { detectFile } from "../../../../src/core/detect/file.ts";

const script = (counter: string, name: string) => `import argparse, torch
parser = argparse.ArgumentParser()
parser.add_argument("--epochs", type=int, default=300)
parser.add_argument("--${name}", type=int, default=2)
args = parser.parse_args()
model = torch.nn.Linear(2, 2)
optimizer = torch.optim.SGD(model.parameters(), 0.1)
step = 0
for epoch in range(args.epochs):
    for x, y in loader:
        loss = (model(x) - y).pow(2).mean()
        loss.backward()
        optimizer.step()
        step += 1
        if step == 7: pass
    if ${counter} % args.${name} == 0:
        evaluate(model)
`;

describe("an interval of evaluation", () => {
  for (const [counter, name, about, value] of [
    ["epoch", "evaluation_interval", "evalsPerEpoch", 0.5],
    ["(epoch + 1)", "eval_every", "evalsPerEpoch", 0.5],
    ["epoch", "test_freq", "evalsPerEpoch", 0.5],
    ["step", "eval_interval", "evalEverySteps", 2],
  ] as const) {
    it(`${counter} % ${name} is ${about}`, () => {
      const text = script(counter, name);
      const [run] = detectFile({ path: "train.py", text, language: "python" }).runs;
      const told = run?.facts.filter((fact) => /^eval/.test(fact.about)) ?? [];
      assert.deepEqual(
        told.map((fact) => [fact.about, fact.value]),
        [[about, value]],
      );
    });
  }
});

describe("what a script uses a key for", () => {
  const facts = (text: string) =>
    detectFile({ path: "train.py", text, language: "python" }).runs[0]?.facts.map((one) => [
      one.about,
      one.value,
    ]) ?? [];
  const training = (layer: string, steps: string) => `import torch
input_size = 512
model = torch.nn.Sequential(${layer})
optimizer = torch.optim.SGD(model.parameters(), 0.1)
for step in range(${steps}):
    loss = model(x).mean()
    loss.backward()
    optimizer.step()
`;

  it("an input size of a layer is no side of an image", () => {
    const of = (layer: string) => Object.fromEntries(facts(training(layer, "500"))).imageSize;
    assert.equal(of("torch.nn.Linear(input_size, 10)"), undefined);
    assert.equal(of("torch.nn.LSTM(input_size=input_size, hidden_size=10)"), undefined);
    assert.equal(of("backbone(input_size)"), 512);
  });

  it("a loop until it is stopped tells no number of steps", () => {
    const of = (steps: string) => Object.fromEntries(facts(training("a", steps))).steps;
    assert.equal(of("999999999"), undefined);
    assert.equal(of("9999"), 9999);
  });
});
