/** A stream of numbers in [0, 1) that depends on the seed alone (Mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A file to break, with a name that decides its language. */
export interface Seed {
  readonly path: string;
  readonly text: string;
}

const NESTING = ["(", "[", "{", "${", "$(", "{{", "- ", "  ", '{"a":', "a: {", "if x:\n ", "`", "<("];
const ALIASES = [
  "a0: &a0 [x,x,x,x,x,x,x,x,x]",
  ...Array.from({ length: 12 }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i},`.repeat(9)}]`),
].join("\n");

type Mutation = (seed: Seed, other: Seed, random: () => number) => string;
const place = (text: string, random: () => number) => Math.floor(random() * (text.length + 1));
const ODD = [
  "\u0000",
  "\uFEFF",
  "\uD800",
  "'",
  '"',
  "`",
  "(",
  "[",
  "{",
  "\\",
  "$(",
  "${",
  "<<EOF",
  ": &a",
  "*a",
  "---",
  "#",
  "\t",
  "\r",
  '"""',
  "}}",
  "%%bash\n",
  "1e999",
  "-",
  "=",
  "\u2028",
];

/** Ways to break a text. Each is harmless to a parser that bounds what it reads. */
export const mutations: { readonly [name: string]: Mutation } = {
  flipped: ({ text }, _, random) => {
    const letters = [...text.slice(0, 20_000)];
    for (let times = 0; times < 1 + letters.length / 200; times++) {
      const at = Math.floor(random() * letters.length);
      letters[at] = String.fromCharCode((letters[at]?.charCodeAt(0) ?? 0) ^ (1 << Math.floor(random() * 7)));
    }
    return letters.join("");
  },
  truncated: ({ text }, _, random) => text.slice(0, place(text, random)),
  beheaded: ({ text }, _, random) => text.slice(place(text, random)),
  merged: ({ text }, other, random) =>
    text.slice(0, place(text, random)) + other.text.slice(place(other.text, random)),
  inserted: ({ text }, _, random) => {
    const at = place(text, random);
    return text.slice(0, at) + (ODD[Math.floor(random() * ODD.length)] ?? "") + text.slice(at);
  },
  repeated: ({ text }, _, random) => {
    const at = place(text, random);
    return text.slice(0, at) + text.slice(at, at + 40).repeat(300) + text.slice(at);
  },
  halves: ({ text }, other) =>
    text.slice(0, Math.floor(text.length / 2)) + other.text.slice(Math.floor(other.text.length / 2)),
  nested: ({ text }, _, random) => {
    const at = place(text, random);
    const bracket = NESTING[Math.floor(random() * NESTING.length)] ?? "(";
    return text.slice(0, at) + bracket.repeat(Math.floor(random() * 3_000)) + text.slice(at);
  },
  bombed: ({ text }, _, random) => {
    const at = text.lastIndexOf("\n", place(text, random)) + 1;
    return `${text.slice(0, at)}${ALIASES}\n${text.slice(at)}`;
  },
  longLine: ({ text }, _, random) => {
    const at = place(text, random);
    return text.slice(0, at) + "x ".repeat(Math.floor(random() * 100_000)) + text.slice(at);
  },
  old: ({ text }) => text.replace(/\r?\n/g, "\r"),
  zeros: ({ text }, _, random) =>
    text.slice(0, 20_000).replace(/[\s\S]/g, (letter) => (random() < 0.01 ? "\u0000" : letter)),
  windows: ({ text }) => text.replace(/\r?\n/g, "\r\n"),
  marked: ({ text }) => `\uFEFF${text}`,
  wide: ({ text }) => [...text.slice(0, 20_000)].join("\u0000"),
  unindented: ({ text }) => text.replace(/^[ \t]+/gm, ""),
  oneLine: ({ text }) => text.replaceAll("\n", " "),
  swapped: ({ text }, _, random) => {
    const lines = text.split("\n");
    const a = Math.floor(random() * lines.length);
    const b = Math.floor(random() * lines.length);
    [lines[a], lines[b]] = [lines[b] ?? "", lines[a] ?? ""];
    return lines.join("\n");
  },
};

/** Texts made to hurt: nesting, lines without end, aliases that multiply, quotes that never close. */
export function hostile(size: number): readonly Seed[] {
  const many = Math.floor(size / 40);
  const deep = Math.min(many, 50_000);
  return [
    { path: "deep.json", text: "[".repeat(deep) + "]".repeat(deep) },
    { path: "deepMap.json", text: '{"train_batch_size":'.repeat(deep) },
    { path: "deep.yaml", text: `zero_optimization: ${"[".repeat(deep)}` },
    {
      path: "indent.yaml",
      text: Array.from({ length: Math.min(3_000, many) }, (_, i) => `${" ".repeat(i)}base_model:`).join("\n"),
    },
    { path: "aliases.yaml", text: `base_model: x\n${ALIASES}\n` },
    {
      path: "deep.py",
      text: `import torch\nx = ${"(".repeat(deep)}1${")".repeat(deep)}\noptimizer.step()\nloss.backward()`,
    },
    { path: "calls.py", text: `from transformers import Trainer\n${"Trainer(".repeat(deep)}` },
    { path: "chain.py", text: `import torch\nmodel${".train()".repeat(many)}` },
    {
      path: "sum.py",
      text: `from transformers import TrainingArguments\nTrainingArguments(num_train_epochs=${"1+".repeat(many)}1)`,
    },
    {
      path: "blocks.py",
      text: Array.from({ length: Math.min(400, many) }, (_, i) => `${" ".repeat(i)}if x:`).join("\n"),
    },
    {
      path: "constants.py",
      text: `import torch\n${Array.from({ length: Math.min(2_000, many) }, (_, i) => `a${i + 1} = a${i} + a${i}`).join("\n")}\nloss.backward()\noptimizer.step()`,
    },
    { path: "line.py", text: `import torch  # ${"lr=1 ".repeat(size / 5)}` },
    { path: "deep.sh", text: `python train.py --lr 1\n${"$(".repeat(deep)}` },
    { path: "quotes.sh", text: `python train.py ${'"'.repeat(many | 1)}` },
    { path: "braces.sh", text: `python train.py ${"${A:-".repeat(Math.min(deep, 5_000))}` },
    { path: "doubling.sh", text: `A=xx\n${"A=$A$A\n".repeat(200)}python train.py --lr $A` },
    {
      path: "loops.sh",
      text: `${"for i in 1 2 3 4 5 6 7 8 9; do\n".repeat(300)}python train.py --lr 1\n${"done\n".repeat(300)}`,
    },
    { path: "brace.sh", text: "for i in {1..999999}; do python train.py --lr 1; done" },
    { path: "words.sh", text: `python train.py ${"--lr 1 ".repeat(size / 7)}` },
    { path: "line.sh", text: `python train.py # ${"a".repeat(size)}` },
    { path: "heredoc.sh", text: `python train.py <<EOF\n${"x\n".repeat(many)}` },
    { path: "line.yaml", text: `base_model: ${"a".repeat(size)}` },
    { path: "keys.yaml", text: Array.from({ length: many }, (_, i) => `key${i}: 1`).join("\n") },
    { path: "references.yaml", text: `a: ${"${b}".repeat(500)}\nb: ${"${a}".repeat(500)}\nbase_model: x` },
    { path: "line.json", text: `{"zero_optimization": "${"\\\\".repeat(size / 2)}"}` },
    { path: "deep.toml", text: `a = ${"[".repeat(deep)}` },
    { path: "line.toml", text: `[training]\nsteps = ${"1".repeat(size)}` },
    { path: "deep.ipynb", text: `{"cells":[{"cell_type":"code","source":["${"(".repeat(deep)}"]}]}` },
    {
      path: "cells.ipynb",
      text: `{"cells":[${'{"cell_type":"code","source":["!python train.py --lr 1\\n"]},'.repeat(Math.floor(many / 4))}{}]}`,
    },
    { path: "line.ini", text: `[a]\nb=${" ".repeat(size)}` },
    { path: "line.gin", text: `a.b = ${"(".repeat(many)}` },
    { path: "Makefile", text: `train:\n\tpython train.py \\\n${"\t--lr 1 \\\n".repeat(many / 2)}` },
    { path: "Dockerfile", text: `FROM x\nCMD [${'"python",'.repeat(many)}` },
    {
      path: "main.tf",
      text: `resource "aws_instance" "x" {\n instance_type = "p4d.24xlarge"\n${"a {".repeat(many)}`,
    },
    ...["py", "sh", "yaml", "json", "toml", "ini", "gin", "ipynb", "tf"].flatMap((ending) => [
      { path: `empty.${ending}`, text: `${"\n".repeat(size / 2)}lr = base_model: train` },
      { path: `blank.${ending}`, text: `lr: train torch python${" ".repeat(size / 2)}x` },
      { path: `word.${ending}`, text: `python train ${"a".repeat(size / 2)}!` },
      { path: `slashes.${ending}`, text: `python train ${"a/".repeat(size / 4)}!` },
    ]),
    { path: "header.sh", text: `#SBATCH ${" ".repeat(size / 2)}x\npython train.py --lr 1` },
    { path: "spaces.py", text: `from transformers import Trainer${" ".repeat(size)}x` },
    { path: "spaces.yaml", text: `kind: Job\napiVersion: ${" \t".repeat(size / 2)}x` },
  ];
}

/** Ways to write a text down as bytes, and bytes that are none of its. */
export const encodings: { readonly [name: string]: (text: string, random: () => number) => Uint8Array } = {
  utf16le: (text) => Buffer.from(text, "utf16le"),
  utf16leMarked: (text) => Buffer.from(`\uFEFF${text}`, "utf16le"),
  utf16beMarked: (text) => Buffer.from(`\uFEFF${text}`, "utf16le").swap16(),
  latin1: (text) => Buffer.from(text.replace(/e/g, "\u00e9"), "latin1"),
  flippedBytes: (text, random) => {
    const bytes = Buffer.from(text);
    for (let times = 0; times < 1 + bytes.length / 300; times++)
      bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
    return bytes;
  },
  cutBytes: (text, random) => {
    const bytes = Buffer.from(text);
    return bytes.subarray(Math.floor(random() * 4), Math.floor(random() * bytes.length));
  },
};
