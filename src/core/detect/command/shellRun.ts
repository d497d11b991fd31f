import type { Detection, Detector } from "../../model/fact.ts";
import type { Span } from "../../model/source.ts";
import { literal } from "../../parse/config.ts";
import type { ParsedFile } from "../../parse/parsedFile.ts";
import { parseShell, TAKEN } from "../../parse/shell.ts";
import { factList } from "../facts.ts";
import { commandFacts } from "./commandFacts.ts";
import { INFERENCE, LEARNS, NOT_TRAINING } from "./commandKind.ts";
import { invocationOf, readLaunchers, readOptions } from "./commandLine.ts";
import { reservedFacts } from "./reserved.ts";
import { pythonStart, scriptStarts } from "./scriptStarts.ts";
import { headerFacts, tasksAsDevices } from "./slurmHeader.ts";
import { asksForDevices, type TrainingCommand, trainingCommands } from "./trainingCommand.ts";

/** More runs than this in one script are a list, not runs that a person looks at one by one. */
const MOST_RUNS = 40;
/** Programs that start runs. */
export const LOOKS_LIKE_A_RUN =
  /\.py\b|\btrain\b|train\w*\.sh|python|kernprof|papermill|gcloud|automodel|lm[-_]eval|lighteval|colossalai|horovodrun|--(?:lr\b|learning[-_]rate|epochs\b|max[-_]train[-_]steps)|text-embeddings-router|tritonserver|lmdeploy|mlc_llm|aphrodite|torchrun|accelerate|deepspeed|srun|mpirun|pbsdsh|composer|axolotl|llamafactory|\btune\b|litgpt|\byolo\b|vllm|text-generation-launcher|llama-|ollama|\btrl\b|wandb agent|swift|fairseq|sbatch|train_gpt|oumi|xtuner|spacy|mlx_lm|openrlhf|olive finetune|sglang|mlagents-learn|#SBATCH/;

/** `bash search.sh`, `./run_all.sh`: another script at the head of a line. */
const STARTS_SCRIPT = /^[ \t]*(?:(?:ba)?sh |\.\/)\S{1,200}\.(?:sh|slurm|sbatch)\b/m;

/** Shell and Slurm scripts: one run for each command that trains or serves a model, with the scheduler's header. */
export const shellRun: Detector<ParsedFile> = {
  id: "shell",
  languages: ["shell"],
  appliesTo: ({ text, path }) =>
    (LOOKS_LIKE_A_RUN.test(text) || STARTS_SCRIPT.test(text)) &&
    !/(?:^|\/)(?:(?:tests?|\.github|ci|docker)\/|(?:test_ci|ci_\w+|run_ci)\.sh$)/.test(path),
  detect(file) {
    const shell = file.shell();
    const commands = withoutReports(distinct(withoutDebugging(trainingCommands(shell))));
    if (commands.length === 0) {
      const found = exported(file, shell);
      if (found.length > 0) return found;
      const launches = starts(file, shell);
      return launches.length > 0 ? launches : scriptStarts(file, shell);
    }
    const runs = commands.map((one) => {
      const list = factList(file, "shell");
      // Several commands may share the devices between them.
      if (commands.length === 1 && !/CUDA_VISIBLE_DEVICES/.test(file.source.text))
        reservedFacts(file, shell, one.invocation.launchers, list);
      headerFacts(shell, list);
      commandFacts(one, list);
      if (commands.length === 1 && one.invocation.named.length === 0)
        readOptions(settingsOf(shell, one.invocation.command.span), list);
      const visible = shell.variables.get("CUDA_VISIBLE_DEVICES");
      // Under a scheduler the order of the devices is set, not their number.
      if (
        commands.length === 1 &&
        shell.headers.length === 0 &&
        visible !== undefined &&
        /^\d+(?:,\d+)*$/.test(visible)
      )
        list.add("acceleratorsPerNode", visible.split(",").length, one.invocation.command.span);
      if (one.kind !== "inference") tasksAsDevices(shell, list);
      return done(measured(file.source.path, one), list);
    });
    return [
      ...runs,
      ...scriptStarts(file, shell, new Set(commands.map(({ invocation }) => invocation.target))),
    ];
  },
};

/** `export GLOBAL_BATCH_SIZE=16`, `./pretrain.sh`: a run that is told by its environment what to do. */
function exported(file: ParsedFile, shell: ReturnType<ParsedFile["shell"]>): readonly Detection[] {
  const command = shell.commands.findLast((one) => {
    const script = one.words
      .find((word) => /\.(?:sh|bash|sbatch|slurm)$/.test(word.text))
      ?.text.split("/")
      .at(-1);
    return script !== undefined && /train|fine-?tune/.test(script);
  });
  if (command === undefined) return [];
  const list = factList(file, "shell");
  headerFacts(shell, list);
  const settings = settingsOf(shell, command.span);
  if (settings.length === 0) return [];
  readOptions(settings, list);
  return [list.done({ role: "run", kind: "train", anchor: command.span, rank: 40 })];
}

/** What a script does around its run. */
const SET_UP = /\b(?:clean-?up|set-?up|install|download|conda|stop|kill|activate|module|profile|bashrc)\b/i;

/** `bash scripts/finetune.sh …`, or any script on devices that were asked for: the run is the script's, this one starts it. */
function starts(file: ParsedFile, shell: ReturnType<ParsedFile["shell"]>): readonly Detection[] {
  const devices = asksForDevices(shell);
  for (const command of shell.commands.toReversed()) {
    const invocation = invocationOf(command, new Set());
    const { target, launchers } = invocation ?? { target: "", launchers: [] };
    if (!/\.(?:sh|bash|slurm|sbatch)$/.test(target)) continue;
    const last = target.split("/").at(-1) ?? target;
    const onNodes = devices && launchers.some((one) => /^(?:srun|mpirun|mpiexec|pbsdsh)$/.test(one.name));
    if (NOT_TRAINING.test(last) || SET_UP.test(command.words.map((word) => word.text).join(" "))) continue;
    if (!(onNodes || devices || /train|fine-?_?tune/i.test(last))) continue;
    const list = factList(file, "shell");
    headerFacts(shell, list);
    if (invocation) readLaunchers(invocation.launchers, list);
    list.link("script", target, command.span);
    return [
      list.done({
        role: "fragment",
        kind: /fine-?_?tune/i.test(last) ? "finetune" : INFERENCE.test(last) ? "inference" : "train",
        anchor: command.span,
        rank: 20,
      }),
    ];
  }
  return [];
}

/** Variables that are named like options of a training, where there are several. */
function settingsOf(shell: ReturnType<ParsedFile["shell"]>, span: Span) {
  const settings = [...shell.variables]
    .filter(([key]) => SETTING.test(key))
    .map(([key, value]) => ({ key, value: literal(value), span }));
  return settings.length < 2 ? [] : settings;
}

const SETTING =
  /^(?:(?:GLOBAL|MICRO|TRAIN)?_?BATCH_SIZE|BS|GRADIENT_ACC(?:UMULATION)?_STEPS|SEQ(?:UENCE)?_?LEN(?:GTH)?|(?:MAX|TRAIN|TOTAL)_(?:STEPS|ITERS|EPOCHS)|(?:NUM_|N)?EPOCHS|LEARNING_RATE|LR|NUM_GPUS|N_?GPUS|NNODES|NUM_NODES|GPUS_PER_NODE)$/;

/** One process of several that a script starts by hand. */
const RANK = /--?(?:(?:local|node|machine|global)[_-])?(?:rank|(?:cuda|gpu)[_-]id)[ =]\S+/g;

/**
 * A script that runs the same target twice with the same words runs it once for us; variants are runs of their own. Of
 * two arms of an `if` one is run: the same program in both, told the same, is one run that is started in two ways, the
 * one that the file chooses.
 */
function distinct(commands: readonly TrainingCommand[]): readonly TrainingCommand[] {
  const seen = new Set<string>();
  const kept: TrainingCommand[] = [];
  for (const one of commands.slice(0, MOST_RUNS)) {
    const key = one.invocation.command.words
      .map((word) => word.text)
      .join(" ")
      .replace(RANK, "");
    if (seen.has(key)) continue;
    seen.add(key);
    const otherWay = kept.findIndex((other) => isOtherWay(other, one));
    if (otherWay < 0) kept.push(one);
    else if ([...(one.invocation.command.arms ?? [])].some(([, arm]) => arm === TAKEN)) kept[otherWay] = one;
  }
  return kept;
}

/** Whether only one of the two is started, and both are the same program with the same options and numbers, wherever its files lie. */
function isOtherWay(one: TrainingCommand, other: TrainingCommand): boolean {
  const arms = other.invocation.command.arms;
  const excludes = [...(one.invocation.command.arms ?? [])].some(
    ([begins, arm]) => (arms?.get(begins) ?? arm) !== arm,
  );
  const told = ({ invocation: { target, named, words } }: TrainingCommand) =>
    [
      target.split("/").at(-1),
      ...named,
      ...words.map(({ text }) => text).filter((text) => /\d$/.test(text)),
    ].join(" ");
  return excludes && told(one) === told(other);
}

/** `python -m debugpy … train.py` beside the same without: how one looks for a mistake. */
function withoutDebugging(commands: readonly TrainingCommand[]): readonly TrainingCommand[] {
  const rest = commands.filter(
    ({ invocation: { command } }) => !command.words.some((word) => /^(?:debugpy|pdb)$/.test(word.text)),
  );
  return rest.length > 0 ? rest : commands;
}

/** `python main.py results` behind commands that are told what to do: what they left is put together. */
function withoutReports(commands: readonly TrainingCommand[]): readonly TrainingCommand[] {
  const told = commands.filter(({ invocation }) => invocation.named.length > 0);
  const reports = ({ invocation: { target, named, words, launchers } }: TrainingCommand) =>
    named.length === 0 && words.length > 0 && launchers.length === 0 && /(?:^|\/)main\.py$/.test(target);
  return told.length === 0 ? commands : commands.filter((one) => !reports(one));
}

/** `eval_vatex.sh`, or a script in a folder `inference`, that tells its program nothing of learning measures what was learnt. */
function measured(path: string, one: TrainingCommand): TrainingCommand {
  const learns = one.invocation.named.some((key) => LEARNS.test(key));
  return (one.kind === "train" || one.kind === "sweep") &&
    !learns &&
    /(?:^|\/)(?:(?:eval|evaluate|infer|inference|predict)[^/]*$|inference\/)/.test(path)
    ? { ...one, kind: "inference" }
    : one;
}

function done(one: TrainingCommand, list: ReturnType<typeof factList>): Detection {
  const sweep = (list.has("trials") || list.has("launches") || list.has("jobs")) && one.kind !== "inference";
  return list.done({
    role: "run",
    kind: sweep ? "sweep" : one.kind,
    anchor: one.invocation.command.span,
    // A server that a training asks for its samples is not what the script is about.
    rank: one.kind === "inference" ? 59 : 60,
  });
}

/** Makefile recipes and Dockerfile commands that start a run. */
export const recipes: Detector<ParsedFile> = {
  id: "recipes",
  languages: ["makefile", "dockerfile"],
  appliesTo: ({ text }) => LOOKS_LIKE_A_RUN.test(text),
  detect(file) {
    const { text, language } = file.source;
    const make = language === "makefile";
    const lines = make
      ? /^\t@?-?((?:[^\\\n]|\\[\s\S])*)/gm
      : /^(?:CMD|ENTRYPOINT)[ \t]+((?:[^\\\n]|\\[\s\S])*)/gm;
    const variables = make ? makeVariables(text) : undefined;
    const out: Detection[] = [];
    for (const match of text.matchAll(lines)) {
      const written = match[1] ?? "";
      const start = match.index + match[0].length - written.length;
      // Every replacement keeps the length, so that places in the text stay what they are.
      const command = make
        ? written.replace(/\$\((\w+)\)/g, "${$1}")
        : // `CMD ["python", "train.py"]` is a list of words.
          written.replace(
            /^\[(.*)\](\s*)$/s,
            (_, words: string, end: string) => ` ${words.replace(/["',]/g, " ")} ${end}`,
          );
      const shell = parseShell(command, variables);
      const [known] = trainingCommands(shell);
      const one = known ?? pythonStart(shell);
      if (one === undefined || out.length >= MOST_RUNS) continue;
      // An image that serves a port runs an application, whatever its main file is called.
      if (!make && one.kind !== "inference" && /^EXPOSE\s/m.test(text)) continue;
      const list = factList(file, "recipes");
      const moved = (span: Span): Span => ({ start: start + span.start, end: start + span.end });
      commandFacts(one, {
        ...list,
        add: (about, value, span) => list.add(about, value, moved(span)),
        link: (kind, target, span) => list.link(kind, target, moved(span)),
      });
      const anchor = { start, end: start + written.length };
      out.push({ ...list.done({ role: known ? "fragment" : "start", kind: one.kind, anchor, rank: 30 }) });
    }
    return out;
  },
};

/** `NAME = value`, `NAME ?= value`, `NAME := value`, where no function stands in the value. */
function makeVariables(text: string): ReadonlyMap<string, string> {
  const out = new Map<string, string>();
  for (const [, key = "", value = ""] of text.matchAll(/^(\w{1,80})[ \t]*[?:]?=[ \t]*([^\n#$]{1,400})$/gm))
    out.set(key, value.trim());
  return out;
}
