import { literal } from "../../parse/config.ts";
import type { ShellCommand } from "../../parse/shell.ts";
import type { ShellWord } from "../../parse/shellExpand.ts";
import type { Value } from "../../parse/value.ts";
import { count, type FactList, name } from "../facts.ts";
import { promptAndAnswer, read } from "../pairs.ts";
import { keyOf, type Pair, precisionName, type Vocabulary } from "../readers.ts";
import { gpusIn, slurmHours } from "../slurmValues.ts";
import { FLAGS } from "./commandVocabulary.ts";

/** How a command line says what it runs: through launchers, down to the program and its arguments. */
export interface Invocation {
  readonly launchers: readonly { readonly name: string; readonly options: readonly Pair[] }[];
  /** The script (`train.py`), module (`-m axolotl.cli.train`) or tool (`llamafactory-cli train`). */
  readonly target: string;
  readonly isModule: boolean;
  /** Words after the target. */
  readonly words: readonly ShellWord[];
  readonly options: readonly Pair[];
  /** Names of all options, those whose values the file does not tell among them. */
  readonly named: readonly string[];
  /** Words that are neither an option nor its value: `config.yaml`, `train`. */
  readonly operands: readonly ShellWord[];
  readonly command: ShellCommand;
}

const LAUNCHERS = new Set(
  `srun mpirun mpiexec prun torchrun accelerate deepspeed colossalai horovodrun composer env nohup time
  sudo exec uv poetry pixi rye hatch pdm pipenv conda micromamba stdbuf timeout numactl taskset apptainer singularity
  docker podman enroot bash sh nsys ncu xvfb-run aprun jsrun ibrun run launch eval nice python_dist
  HYDRA_FULL_ERROR ray submit job torchx heimdall coverage fabric hyperpodrun neuron_parallel_compile
  sbatch qsub bsub pbsdsh xargs ssh pdsh parallel-ssh tmux screen`.split(/\s+/),
);
const PYTHON =
  /^(?:\S*\/)?(?:python|python3|python3\.\d+|pypy3?|ipython|\$\{?PYTHON\}?|\$\(which python3?\))$/;
/** Launchers whose `-m` always names a module. */
const MODULES = /^(?:torchrun|launch|deepspeed)$/;
/** Launchers that start one task on each device or node. */
const TASKS = /^(?:srun|mpirun|mpiexec|singularity|apptainer)$/;
const DISTRIBUTED_MODULES =
  /^(?:torch\.distributed\.(?:launch|run)|torch_xla\.distributed\.\w+|accelerate\.commands\.launch|deepspeed\.launcher\.runner|determined\.launch\.\w+)$/;
/** Launcher options without a value; all others take one. */
const BARE =
  /^--?(?:standalone|multi_gpu|multi-gpu|use_env|no_python|no_local_rank|module|m|use_deepspeed|use_fsdp|unbuffered|exclusive|overlap|u|l|label|allow-run-as-root|cpu|rm|it|nv|pty|K|no-kill|container-mount-home|no-container-mount-home|mpi-pty|bind-to-none|oversubscribe|tpu|debug|quiet|no-capture-output|with|live-stream)$/;

/** Takes a command apart; undefined where it runs no script, module or known tool. */
export function invocationOf(command: ShellCommand, tools: ReadonlySet<string>): Invocation | undefined {
  const launchers: { name: string; options: Pair[] }[] = [];
  const words = command.words;
  let at = 0;
  for (let guard = 0; guard < 300 && at < words.length; guard++) {
    const word = words[at];
    const text = word?.text ?? "";
    const base = text.split("/").at(-1) ?? text;
    // `oumi distributed torchrun -m oumi train`: the tool as its own launcher.
    if (base === "oumi" && words[at + 1]?.text === "distributed") {
      at += 2;
      continue;
    }
    if (tools.has(base)) return target(base, false, at + 1);
    if (PYTHON.test(text)) {
      at++;
      // `-W ignore` and `-X dev` have a word of their own.
      while (/^-[a-zA-Z]/.test(words[at]?.text ?? "") && words[at]?.text !== "-m" && words[at]?.text !== "-c")
        at += /^-[WX]$/.test(words[at]?.text ?? "") ? 2 : 1;
      if (words[at]?.text === "-c") return undefined;
      if (words[at]?.text === "-m") {
        const module = words[at + 1]?.text ?? "";
        if (!DISTRIBUTED_MODULES.test(module)) return target(module, true, at + 2);
        launchers.push({ name: /accelerate/.test(module) ? "accelerate" : "torchrun", options: [] });
        const own = launchers.at(-1)?.options ?? [];
        at = optionsInto(own, at + 2);
        // `-m torch.distributed.launch … -m colbert.index …`
        const started = own.find((pair) => /^(?:m|module)$/.test(pair.key) && typeof pair.value === "string");
        if (started) return target(String(started.value), true, at);
        continue;
      }
      continue;
    }
    if (/\.(?:py|sh|bash|slurm|sbatch)$/.test(text) && !text.startsWith("-")) {
      // `bash run_on_node.sh python train.py …`: a wrapper that runs what follows it.
      const wrapped =
        !text.endsWith(".py") &&
        (words.slice(at + 1).some((one) => PYTHON.test(one.text)) ||
          // Of several tasks each runs the wrapper: `srun ./entrypoint.sh train.py …`.
          (launchers.some((one) => TASKS.test(one.name)) && /\.py$/.test(words[at + 1]?.text ?? "")));
      // `bash torchrun.sh --nproc_per_node=8 train.py`: a launcher's own options tell what the wrapper is.
      const launches =
        !text.endsWith(".py") &&
        words.slice(at + 1).some((one) => /^--?nproc[_-]per[_-]node\b/.test(one.text));
      if (!wrapped && !launches) return target(text, false, at + 1);
      const own: Pair[] = [];
      launchers.push({ name: launches ? "torchrun" : base, options: own });
      at = launches ? optionsInto(own, at + 1, true) : at + 1;
      continue;
    }
    // An assignment, a variable that nobody sets (`$MAYBE_PROFILE torchrun …`) or an empty one.
    if (
      /^[A-Z_][A-Z0-9_]*=/.test(text) ||
      text === "" ||
      (launchers.length === 0 && /^\$\{?\w+\}?$/.test(text))
    ) {
      at++;
      continue;
    }
    if (LAUNCHERS.has(base)) {
      launchers.push({ name: base, options: [] });
      const previous = launchers.at(-1)?.options ?? [];
      at = optionsInto(previous, at + 1, MODULES.test(base));
      const module = previous.find((pair) => pair.key === "m" || pair.key === "module");
      if (module && typeof module.value === "string" && (MODULES.test(base) || module.value.includes(".")))
        return target(module.value, true, at);
      continue;
    }
    if (launchers.length === 0) return undefined;
    // `torchrun $(which fairseq-train) …`: a program of a package.
    if (MODULES.test(launchers.at(-1)?.name ?? "") && /^[a-z][\w.]*-(?:train|finetune|pretrain)$/.test(text))
      return target(text, false, at + 1);
    // `torchrun --nproc_per_node 8 $SCRIPT --epochs 3`: a script that the caller names.
    const rest = words.slice(at + 1);
    if (
      /^\$\{?\w+\}?$/.test(text) &&
      MODULES.test(launchers.at(-1)?.name ?? "") &&
      rest[0]?.text.startsWith("--") &&
      rest.every((one) => !/\.(?:py|sh)$|^\$/.test(one.text) || one.text.startsWith("--"))
    )
      return target(text, false, at + 1);
    at++;
  }
  return undefined;

  /** @param modules whether `-m` always names a module, with or without a dot in it */
  function optionsInto(options: Pair[], from: number, modules = false): number {
    let index = from;
    for (; index < words.length; ) {
      const text = words[index]?.text ?? "";
      if (!text.startsWith("-") || text === "--") {
        if (text === "--") index++;
        break;
      }
      const span = words[index]?.span ?? { start: 0, end: 0 };
      const equals = text.indexOf("=");
      if (equals > 0) {
        options.push({
          key: text.slice(0, equals).replace(/^-+/, ""),
          value: literal(text.slice(equals + 1)),
          span,
        });
        index++;
      } else if (BARE.test(text) && !(text === "-m" || text === "--module")) {
        options.push({ key: text.replace(/^-+/, ""), value: true, span });
        index++;
      } else {
        const next = words[index + 1];
        // A launcher's switch that we do not know stands before the script.
        const value =
          next && !next.text.startsWith("--") && !(modules && /\.py$/.test(next.text)) ? next : undefined;
        options.push({ key: text.replace(/^-+/, ""), value: value ? literal(value.text) : true, span });
        index += value ? 2 : 1;
        // What follows a module's name is the module's own.
        if (/^--?(?:m|module)$/.test(text) && (modules || value?.text.includes("."))) break;
      }
    }
    return index;
  }

  function target(what: string, isModule: boolean, from: number): Invocation {
    const rest = words.slice(from);
    return { launchers, target: what, isModule, words: rest, ...argumentsOf(rest), command };
  }
}

/** Options of launchers that stand before what they start (`tune run --nproc_per_node 4 RECIPE`). */
const ONE_VALUE = /^--?(?:nproc[_-]per[_-]node|nnodes|num[_-]gpus|rdzv[_-]\w+|master[_-]\w+|config)$/;

/** A key of yacs, whose overrides stand in pairs at the end: `SOLVER.MAX_ITER 9000 OUTPUT_DIR out`. */
const YACS = /^[A-Z][A-Z0-9_]*(?:\.[A-Z0-9_]+)+$/;

/** What the caller says beyond, `"$@"`: the value of no option. */
const REST = /^\$(?:[@*]$|\{[@*])/;

/** Options whose value is itself a list of assignments. */
const PAIRS = /^--?(?:model[-_]args|gen[-_]kwargs)$/;

/** `--key value`, `--key=value`, `--flag`, `-k value`, `key=value`; operands are what is left. */
export function argumentsOf(words: readonly ShellWord[]): {
  options: readonly Pair[];
  named: readonly string[];
  operands: readonly ShellWord[];
} {
  const options: Pair[] = [];
  const unknown: string[] = [];
  const operands: ShellWord[] = [];
  let yacs = false;
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (word === undefined) break;
    const { text, span } = word;
    const assigned = /^(-{0,2}\+{0,2}[A-Za-z_][\w.@/-]*)=(.*)$/s.exec(text);
    if (assigned && (text.startsWith("-") || !/^[A-Z_]+$/.test(assigned[1] ?? ""))) {
      const key = (assigned[1] ?? "").replace(/^[-+]+/, "");
      const written = assigned[2] ?? "";
      const value = written.startsWith("$") ? wordValue({ ...word, text: written }) : literal(written);
      if (value === undefined) unknown.push(key);
      else options.push({ key, value, span });
      continue;
    }
    if (/^--?[A-Za-z]/.test(text)) {
      const values: ShellWord[] = [];
      while (
        words[index + 1] &&
        !/^--?(?:[A-Za-z]|$)/.test(words[index + 1]?.text ?? "") &&
        !REST.test(words[index + 1]?.text ?? "") &&
        (PAIRS.test(text) || !/^(?:\+{0,2}|~)[\w./@]+=/.test(words[index + 1]?.text ?? "")) &&
        !YACS.test(words[index + 1]?.text ?? "")
      ) {
        const next = words[++index];
        if (next) values.push(next);
        if (values.length >= 40 || ONE_VALUE.test(text) || PAIRS.test(text)) break;
      }
      // Of assignments in a list each is known or not.
      const list = values.flatMap((value) => (PAIRS.test(text) ? value.text : (wordValue(value) ?? [])));
      const span2 = { start: span.start, end: values.at(-1)?.span.end ?? span.end };
      if (values.length === 0) options.push({ key: text.replace(/^-+/, ""), value: true, span });
      else if (list.length === 1 && list[0] !== undefined)
        options.push({ key: text.replace(/^-+/, ""), value: list[0], span: span2 });
      else if (list.length > 1) options.push({ key: text.replace(/^-+/, ""), value: list, span: span2 });
      else unknown.push(text.replace(/^-+/, ""));
      continue;
    }
    const value = words[index + 1];
    if (value && (YACS.test(text) || (yacs && /^[A-Z][A-Z0-9_]*$/.test(text)))) {
      yacs = true;
      index++;
      if (value.known)
        options.push({
          key: text,
          value: literal(value.text),
          span: { start: span.start, end: value.span.end },
        });
      continue;
    }
    operands.push(word);
  }
  return { options, operands, named: [...options.map((pair) => pair.key), ...unknown] };
}

/** A word's value; of a path below a folder that the file does not tell, the part that it does. */
function wordValue({ text, known }: ShellWord): Value | undefined {
  if (known) return literal(text);
  const folder = /^\$(?:\{?\w{1,80}\}?|\([^\n]{0,300}\))\//.exec(text)?.[0];
  if (folder === undefined) return undefined;
  const rest = text
    .slice(folder.length)
    .replace(/^(?:\.{0,2}\/)+/, "")
    .replace(/\/$/, "");
  return rest === "" || /[$`*?]/.test(rest) ? undefined : rest;
}

/** Sections of an option that speak of what is measured, not of what is trained: `--eval.steps`. */
const ASIDE = /(?:^|\.)(?:eval|evaluation|val|valid|validation|test)(?:_\w+)?\./i;

/** Reads a run's own options; a dotted key is tried whole, then by its last part. */
export function readOptions(options: readonly Pair[], list: FactList, vocabulary: Vocabulary = FLAGS): void {
  // A family of models, or the sizes of one, say less than the path or the name of one; a folder less than a data set.
  const isFamily = (pair: Pair) =>
    /^(?:model_type|model_config|config_name|(?:train_)?data_dir|data_root|dataset_dir)$/.test(
      keyOf(pair.key),
    );
  // Beside `model.name_or_path=…` the choice `model=llama` is one of a group.
  const isGroup = ({ key }: Pair) =>
    key === "model" && options.some((pair) => /^model\.(?:\w+_)?(?:name_or_path|path)$/.test(pair.key));
  // Beside a language model the encoder in front of it is a part; `dataset=speech_dataset` is how files are read.
  const isPart = ({ key, value }: Pair) =>
    /(?:^|\.)(?:encoder|model)_name$/.test(key)
      ? options.some((pair) => /(?:^|\.)llm_(?:path|name)$/.test(pair.key))
      : /(?:^|\.)dataset$/.test(key) &&
        /_dataset$/.test(String(value)) &&
        options.some((pair) => /(?:^|\.)train_(?:data_path|file)$/.test(pair.key));
  // Hydra's `--config-name` names a file.
  const last = options.filter((pair) => (isFamily(pair) && pair.key !== "config-name") || isGroup(pair));
  read(
    [...options.filter((pair) => !isFamily(pair) && !isGroup(pair) && !isPart(pair)), ...last],
    vocabulary,
    list,
  );
  read(
    options
      .filter((pair) => !isPart(pair))
      .filter(({ key }) => key.includes(".") && !ASIDE.test(key) && !Object.hasOwn(vocabulary, keyOf(key)))
      .map((pair) => ({ ...pair, key: pair.key.split(".").at(-1) ?? pair.key })),
    vocabulary,
    list,
  );
  const end = options.at(-1);
  if (end) promptAndAnswer(list, end.span);
}

/** What launchers say of devices and nodes. */
export function readLaunchers(launchers: Invocation["launchers"], list: FactList): void {
  for (const { name: launcher, options } of launchers) {
    for (const { key, value, span } of options) {
      switch (key.replaceAll("-", "_")) {
        case "nproc_per_node":
        case "num_gpus":
        case "gpuCount":
        case "nprocs_per_node":
        case "num_local_workers":
          list.add("acceleratorsPerNode", count(value), span);
          break;
        case "nnodes":
        case "num_nodes":
        case "num_machines":
          // `1:4` is an elastic range: the least that will run.
          list.add(
            "nodes",
            typeof value === "string" ? count(value.split(":")[0] ?? "") : count(value),
            span,
          );
          break;
        // Intel's and Cray's `mpiexec -ppn 4`, Open MPI's `-npernode 4`.
        case "ppn":
        case "npernode":
          if (TASKS.test(launcher)) list.add("acceleratorsPerNode", count(value), span);
          break;
        case "num_processes": {
          const total = count(value);
          list.add("acceleratorCount", total, span);
          break;
        }
        case "n":
        case "np":
          if (
            launcher === "mpirun" ||
            launcher === "mpiexec" ||
            launcher === "horovodrun" ||
            launcher === "composer"
          )
            list.add("acceleratorCount", count(value), span);
          break;
        case "nodes":
        case "N":
          if (launcher === "srun" || launcher === "sbatch") list.add("nodes", count(value), span);
          break;
        case "gpus":
        case "gpus_per_node":
        case "gres":
          devicesAsked(String(value), list, span);
          break;
        case "time":
        case "t":
          if (launcher === "srun" || launcher === "sbatch")
            list.add("wallClockLimitHours", slurmHours(String(value)), span);
          break;
        case "device_type":
        case "tpu_type":
        case "gpuType":
          list.add("accelerator", name(value), span);
          break;
        case "mixed_precision":
          precisionName(value, list, span);
          break;
        case "config_file":
          if (/^(?:accelerate|launch)$/.test(launcher) && typeof value === "string")
            list.link("accelerate", value, span);
          break;
        case "gpu_ids":
          if (Array.isArray(value) || /^\d+(?:,\d+)*$/.test(String(value)))
            list.add("acceleratorsPerNode", String(value).split(",").length, span);
          break;
        case "gpu":
          if (launcher === "run.pl") list.add("acceleratorsPerNode", count(value), span);
          break;
        case "include": {
          const devices = /:([\d,]+)/.exec(String(value))?.[1]?.split(",").length;
          list.add("acceleratorsPerNode", devices, span);
          break;
        }
        default:
      }
    }
  }
  const total = list.get("acceleratorCount");
  const nodes = list.get("nodes") ?? 1;
  const place = launchers.flatMap((one) => one.options)[0]?.span;
  if (total !== undefined && place && total % nodes === 0)
    list.add("acceleratorsPerNode", total / nodes, place);
}

/** `4`, `a100:4`, `gpu:2`; of containers `device=0,1`, and `all`, which tells no number. */
function devicesAsked(text: string, list: FactList, span: Pair["span"]): void {
  const ids = /device=([\w,-]+)/.exec(text)?.[1]?.split(",").length;
  if (ids !== undefined) list.add("acceleratorsPerNode", ids, span);
  else if (text !== "all") {
    const { card, count: number } = gpusIn(text);
    list.add("accelerator", card, span);
    list.add("acceleratorsPerNode", number, span);
  }
}
