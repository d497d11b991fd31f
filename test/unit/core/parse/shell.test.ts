import assert from "node:assert/strict";
import { parseShell } from "../../../../src/core/parse/shell.ts";

const words = (text: string) =>
  parseShell(text).commands.map((command) => command.words.map((word) => word.text).join(" "));

describe("parseShell", () => {
  it("fills in variables, defaults and arithmetic", () => {
    assert.deepEqual(words("N=4\npython t.py --n $N --m ${M:-2} --k $((N * 2))"), [
      "python t.py --n 4 --m 2 --k 8",
    ]);
  });

  it("counts devices by what pipes and arrays make of their list", () => {
    const counted = [
      "$(echo $D | awk -F ',' '{print NF}')",
      "$(echo $D | tr ',' '\\n' | wc -l)",
      "$(echo $D | tr -cd , | wc -c)",
      "$(echo $D | grep -o , | wc -l)",
      "${#IDS[@]}",
      "${#LIST[@]}",
    ];
    const script = `D=0,1,4\nexport D=$D\nIFS=, read -ra IDS <<< "$D"\nLIST=(\${D//,/ })\nrun ${counted.join(" ")}`;
    assert.equal(words(script).at(-1), "run 3 3 3 2 3 3");
    assert.equal(words("D=\nrun $(echo $D | awk -F, '{print NF}')").at(-1), "run $()");
  });

  it("takes the arm of an if that the file decides", () => {
    const final = (script: string) => words(`${script}\nrun $A`).at(-1);
    assert.equal(final('P=fp16\nif [ "$P" = fp16 ]; then A=--fp16; else A=""; fi'), "run --fp16");
    assert.equal(final('P=fp32\nA=""\nif [[ "$P" == fp16 ]]; then A=--fp16; fi'), "run ");
    assert.equal(
      final("N=8\nif [ $N -le 1 ]; then A=1; elif test $N -gt 4; then A=5; else A=0; fi"),
      "run 5",
    );
    assert.equal(final('A=3\nif [ -z "$A" ]; then A=4; fi'), "run 3");
    // Of the other arm the commands are read all the same.
    assert.deepEqual(words("M=a\nif [ $M = b ]; then\n  x.sh\nelse\n  y.sh\nfi").slice(-2), ["x.sh", "y.sh"]);
    // What nobody says, and a pattern, decide nothing: the last one stands.
    assert.equal(final('if [ "$1" = b ]; then A=1; else A=2; fi'), "run 2");
    assert.equal(final('P=b2\nif [[ "$P" == b* ]]; then A=1; else A=2; fi'), "run 2");
  });

  it("takes paths apart", () => {
    const parts = "${P##*/} ${P%.*} ${P%%/*} ${P#*/} $(basename $P .pt) $(dirname $P)";
    assert.equal(words(`P=a/b.c/d.pt\nrun ${parts}`).at(-1), "run d.pt a/b.c/d a b.c/d.pt d a/b.c");
  });

  it("remembers what := assigns", () => {
    assert.deepEqual(words(': "${L:=2048}"\npython t.py --len $L').at(-1), "python t.py --len 2048");
  });

  it("spreads arrays, also those that declare makes", () => {
    assert.deepEqual(
      words('declare -a ARGS=(\n  --lr 1 # why\n  --bs 2\n)\nARGS+=(--x)\ntorchrun t.py "${ARGS[@]}"').at(-1),
      "torchrun t.py --lr 1 --bs 2 --x",
    );
  });

  it("knows the arms of an if, and takes placeholders for variables that nobody sets", () => {
    const { commands, problems } = parseShell(
      "if [ $A ]; then\n  srun --image <path to image> a.sh\nelif x; then\n  b.sh\nelse\n  c.sh\nfi\nd.sh < in.txt\n",
    );
    assert.deepEqual(problems, []);
    const arms = commands.map(({ words, arms: around }) => [
      words.at(-1)?.text,
      ...(around ?? new Map()).values(),
    ]);
    assert.deepEqual(arms.slice(1), [
      ["a.sh", "then0"],
      ["x", "elif0"],
      ["b.sh", "elif0"],
      ["c.sh", "else0"],
      ["d.sh"],
    ]);
  });

  it("joins continued lines", () => {
    assert.deepEqual(words("python t.py \\\n  --a 1 \\\n  --b 2"), ["python t.py --a 1 --b 2"]);
  });

  it("joins continued lines of Windows, where they stand", () => {
    const text = "cat <<EOF > a\r\nx\r\nEOF\r\npython train.py \\\r\n  --epochs 3\r\n";
    const train = parseShell(text).commands.at(-1);
    assert.deepEqual(
      train?.words.map((word) => word.text),
      ["python", "train.py", "--epochs", "3"],
    );
    assert.equal(text.slice(train?.words[2]?.span.start, train?.words[2]?.span.end), "--epochs");
  });

  it("multiplies nested loops whose lists are told", () => {
    const [command] = parseShell("for s in 1 2 3; do for l in {1..4}; do python t.py; done; done").commands;
    assert.equal(command?.repeats, 12);
  });

  it("keeps the environment of a command", () => {
    assert.equal(
      parseShell("CUDA_VISIBLE_DEVICES=0,1 python t.py").commands[0]?.environment.get("CUDA_VISIBLE_DEVICES"),
      "0,1",
    );
  });

  it("reads headers of schedulers", () => {
    const { headers } = parseShell(
      "#!/bin/bash\n#SBATCH --nodes=2 # two\n#PBS -l walltime=1:00\n#BSUB -W 10\necho\n",
    );
    assert.deepEqual(
      headers.map(({ scheduler, text }) => [scheduler, text]),
      [
        ["slurm", "--nodes=2"],
        ["pbs", "-l walltime=1:00"],
        ["lsf", "-W 10"],
      ],
    );
  });

  it("places commands in the text", () => {
    const text = "echo a\n  python t.py --x 1\n";
    const span = parseShell(text).commands[1]?.span;
    assert.equal(text.slice(span?.start, span?.end), "python t.py --x 1");
  });

  it("reads on behind a broken line, and says so", () => {
    const text = "if [ a; then\n)\npython t.py --x 1 \\\n  --y 2\n";
    const { commands, problems } = parseShell(text);
    const command = commands.find(({ words: [first] }) => first?.text === "python");
    assert.equal(text.slice(command?.span.start, command?.span.end), "python t.py --x 1 \\\n  --y 2");
    assert.equal(problems[0]?.code, "syntax");
  });
});
