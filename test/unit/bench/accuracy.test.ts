import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { leaveSourceOut, type Scored, score } from "../../../scripts/bench/accuracy/metrics.ts";
import { answer } from "../../../scripts/bench/accuracy/questions.ts";
import { readRows } from "../../../scripts/bench/accuracy/rows.ts";
import { withheld } from "../../../scripts/bench/accuracy/withheld.ts";
import { type Result, results } from "../../../scripts/bench/accuracyRun.ts";

const close = (actual: number, expected: number) =>
  assert.ok(Math.abs(actual / expected - 1) < 1e-9, `${actual} is not ${expected}`);
const scored = (p50: number, source = "a"): Scored => ({
  id: "",
  group: "g",
  source,
  actual: 1,
  p50,
  p10: p50 / 2,
  p90: p50 * 2,
});

describe("score", () => {
  it("measures errors as factors, both ways alike", () => {
    const { n, median, bias, within2, coverage, sharpness } = score([scored(0.5), scored(1), scored(4)]);
    assert.deepEqual([n, within2, coverage], [3, 2 / 3, 2 / 3]);
    close(median, 2);
    close(bias, 1);
    close(Number(sharpness), 4);
  });

  it("scores a range by its width and what lies outside", () => {
    close(Number(score([scored(1)]).interval), Math.log(4));
    close(Number(score([scored(4)]).interval), Math.log(4) + 10 * Math.log(2));
  });

  it("narrows or widens a range as the other sources' errors say", () => {
    const far = Array.from({ length: 8 }, () => scored(0.25, "b"));
    const [fromA, fromB] = leaveSourceOut([scored(1, "a"), ...far]);
    const slower = (row: Scored | undefined) => Number(row?.p90) / Number(row?.p50);
    assert.ok(slower(fromB) < slower(fromA), "what it teaches itself is not counted");
  });

  it("leaves rows alone that nothing was fitted on", () => {
    const [fresh] = leaveSourceOut([scored(1, "a")], [scored(2, "b")]);
    assert.deepEqual(fresh, scored(1, "a"));
  });

  it("takes a source's own pull on the level of its class back", () => {
    const [fromA, ...fromB] = leaveSourceOut([
      scored(1, "a"),
      ...Array.from({ length: 8 }, () => scored(2, "b")),
    ]);
    // ln error of all is 8·ln 2 ÷ 13 with four rows of trust in the prior; without a 8·ln 2 ÷ 12, without b 0.
    close(Number(fromA?.p50), 2 ** (8 / 13 - 8 / 12));
    close(Number(fromB[0]?.p50), 2 * 2 ** (8 / 13));
  });
});

describe("accuracy on published runs", () => {
  const table = readFileSync("data/bench/published-runs.csv", "utf8");
  const recorded: readonly Pick<Result, "question" | "group" | "score">[] = JSON.parse(
    readFileSync("data/bench/recorded.json", "utf8"),
  );
  const { results: all, answers } = results([table]);
  const ours = all.filter(({ who }) => who === "Wattlens");
  const enough = ours.filter(({ score: { n } }) => n >= 8);

  it("answers every row", () =>
    assert.deepEqual(
      answers.flatMap(({ failed }) => failed),
      [],
    ));

  it("reproduces the baselines that the goals are set against", () => {
    const baseline = (question: string, group: string, who: string) =>
      all.find((one) => one.question === question && one.group === group && one.who === who)?.score;
    const rounded = (one: { readonly median: number; readonly bias: number } | undefined) =>
      [one?.median.toFixed(2), one?.bias.toFixed(2)].join(" ");
    assert.equal(rounded(baseline("time before the run", "llm-pretrain", "6ND at MFU .35")), "1.37 0.89");
    assert.equal(rounded(baseline("time before the run", "llm-finetune", "6ND at MFU .35")), "1.83 0.55");
    assert.equal(rounded(baseline("time before the run", "lora", "6ND at MFU .35")), "1.72 0.58");
    assert.equal(rounded(baseline("energy, hours given", "all", "TDP × hours (ML CO2 Impact)")), "1.29 1.28");
  });

  for (const { question, group, score: one } of enough) {
    it(`${question}, ${group}: the 80 % range holds as often as it says`, () => {
      assert.ok(one.coverage !== undefined && one.coverage >= 0.7, `covered ${one.coverage}`);
      // Few rows all inside prove nothing about width; rows that were fitted are covered more than others.
      if (one.n >= 30) assert.ok(one.coverage <= 0.97, `covered ${one.coverage}`);
    });
  }

  for (const { question, group, score: last } of recorded) {
    it(`${question}, ${group}: no worse than recorded`, () => {
      const now = ours.find((one) => one.question === question && one.group === group)?.score;
      assert.ok(
        now !== undefined && now.median <= last.median * 1.05,
        `×${now?.median}, recorded ×${last.median}`,
      );
    });
  }
});

describe("runs held out", () => {
  const read = (file: string) => readFileSync(`data/bench/${file}`, "utf8");
  const familiesOf = (file: string) => readRows(read(file)).map(({ family }) => family);

  for (const { file, earlier } of [
    { file: "held-out-runs.csv", earlier: ["published-runs.csv"] },
    { file: "later-runs.csv", earlier: ["published-runs.csv", "held-out-runs.csv"] },
    { file: "latest-runs.csv", earlier: ["published-runs.csv", "held-out-runs.csv", "later-runs.csv"] },
    {
      file: "newest-runs.csv",
      earlier: ["published-runs.csv", "held-out-runs.csv", "later-runs.csv", "latest-runs.csv"],
    },
    {
      file: "fourth-runs.csv",
      earlier: [
        "published-runs.csv",
        "held-out-runs.csv",
        "later-runs.csv",
        "latest-runs.csv",
        "newest-runs.csv",
      ],
    },
    {
      file: "fifth-runs.csv",
      earlier: [
        "published-runs.csv",
        "held-out-runs.csv",
        "later-runs.csv",
        "latest-runs.csv",
        "newest-runs.csv",
        "fourth-runs.csv",
      ],
    },
    {
      file: "sixth-runs.csv",
      earlier: [
        "published-runs.csv",
        "held-out-runs.csv",
        "later-runs.csv",
        "latest-runs.csv",
        "newest-runs.csv",
        "fourth-runs.csv",
        "fifth-runs.csv",
      ],
    },
  ]) {
    const rows = readRows(read(file));

    it(`${file}: of other families, with their address and how they were read`, () => {
      const known = new Set(earlier.flatMap(familiesOf));
      assert.deepEqual(
        rows.filter(({ family }) => known.has(family)).map(({ id }) => id),
        [],
      );
      for (const row of rows) {
        assert.match(row.text("url") ?? "", /^https:/, row.id);
        assert.match(row.text("confidence") ?? "", /^(read now|from memory)$/, row.id);
      }
      assert.equal(new Set(rows.map(({ id }) => id)).size, rows.length);
    });

    it(`${file}: every row is answered`, () =>
      assert.deepEqual(
        results([read(file)]).answers.flatMap(({ failed }) => failed),
        [],
      ));
  }
});

describe("one thing withheld", () => {
  const rows = readRows(readFileSync("data/bench/published-runs.csv", "utf8"));
  const scores = withheld(rows).filter(({ score: { n } }) => n >= 8);
  const of = (...names: readonly string[]) => scores.filter(({ name }) => names.includes(name));

  it("asks for it, or says what stands in for it", () => {
    const silent = of("name and size", "amount", "accelerator", "count").filter(({ said }) => said < 1);
    assert.deepEqual(silent, []);
  });

  it("keeps what happened in the range where usual values can stand in", () => {
    for (const { name, group, score: one } of of("accelerator", "count", "number format", "year"))
      assert.ok(Number(one.coverage) >= 0.7, `${name}, ${group}: covered ${one.coverage}`);
  });

  it("widens the range with what is not known", () => {
    const known = answer(rows)[0]?.ours ?? [];
    for (const { group, score: one } of of("amount")) {
      const told = score(known.filter((row) => row.group === group)).sharpness;
      assert.ok(Number(one.sharpness) > 3 * Number(told), `${group}: ×${one.sharpness}`);
    }
  });
});
