import type { RunKind } from "../../model/fact.ts";
import { parseShell, type ShellCommand, type ShellFile } from "../../parse/shell.ts";
import { benchmarksTraining, GOES_THROUGH, INFERENCE, kindOf, NOT_TRAINING, TOOLS } from "./commandKind.ts";
import { argumentsOf, type Invocation, invocationOf } from "./commandLine.ts";
import { afterLog } from "./kaldiCommand.ts";
import { papermill } from "./papermill.ts";

/** A command that runs a model: what kind of run it is. */
export interface TrainingCommand {
  readonly invocation: Invocation;
  readonly kind: RunKind;
}

/** Of several commands the one that the run is: what is tried out before and after a training is not. */
export function mainOf<Item>(
  all: readonly Item[],
  commandOf: (one: Item) => TrainingCommand,
): Item | undefined {
  return all.find((one) => commandOf(one).kind !== "inference") ?? all[0];
}

/**
 * The runs of a shell script, in order.
 * @param devices whether what starts the script has asked for accelerators
 */
export function trainingCommands(shell: ShellFile, devices = false): readonly TrainingCommand[] {
  const found = shell.commands.flatMap((command) => {
    const one = trainingCommand(command, shell.variables);
    return one ? [one] : [];
  });
  return found.length === 0 && (devices || asksForDevices(shell)) ? onDevices(shell) : found;
}

/** Whether a scheduler's header reserves accelerators for the script. */
export function asksForDevices({ headers }: ShellFile): boolean {
  return headers.some(({ text }) =>
    /gres[=:\s]+(?:gres[:/])?gpu|^-G[\s\d]|--?gpus?(?:-per-\w+)?[=\s]|\bn?gpus=|-gpu\s/.test(text),
  );
}

/** On devices that were asked for a Python script learns or infers, whatever its name is; the last one is the matter. */
function onDevices(shell: ShellFile): readonly TrainingCommand[] {
  const scripts = shell.commands.flatMap((command) => {
    const invocation = scriptOn(command);
    return invocation === undefined ? [] : [invocation];
  });
  const last = scripts.at(-1);
  if (last === undefined) return [];
  const named = last.target.split(last.isModule ? "." : "/").at(-1) ?? last.target;
  // What measures the hardware runs no model.
  if (/benchmark/i.test(named) && !last.named.some((key) => /model|arch|network/i.test(key))) return [];
  const infers =
    INFERENCE.test(named) ||
    /^(?:test|extract|encode)/.test(named) ||
    (GOES_THROUGH.test(named) && !benchmarksTraining(named));
  return [{ invocation: last, kind: infers ? "inference" : "train" }];
}

function scriptOn(command: ShellCommand): Invocation | undefined {
  // A profiler runs the script that it is given.
  const words = command.words.filter(
    (word, index) => index > 0 || !/^(?:kernprof|scalene|viztracer)$/.test(word.text),
  );
  const profiled = words.length < command.words.length;
  const first = words.findIndex((word) => /\.py$/.test(word.text));
  const invocation =
    profiled && first >= 0
      ? invocationOf({ ...command, words: words.slice(first) }, TOOLS)
      : invocationOf(command, TOOLS);
  // A module of a project's own, `-m analysis.losses`; `-m pip` is none.
  const { target, isModule } = invocation ?? { target: "", isModule: false };
  if (!(isModule ? /\w\.\w/ : /\.py$/).test(target)) return undefined;
  const last = target.split(isModule ? "." : "/").at(-1) ?? "";
  const learns = invocation?.named.some((key) => /^(?:lr|learning[-_]rate|\w*epochs)$/.test(key));
  // `test.py checkpoint=…`, on devices that were asked for, measures what was learnt.
  const measures =
    /^test\w*(?:\.py)?$/.test(last) &&
    invocation?.named.some((key) => /checkpoint|ckpt|weights|model|dset|dataset/i.test(key));
  // What a network makes of the data.
  const extracts = /^(?:extract|encode|embed)/.test(last);
  return NOT_TRAINING.test(last) && !learns && !measures && !extracts ? undefined : invocation;
}

/** Judges one command; undefined where it runs no model. */
export function trainingCommand(
  command: ShellCommand,
  variables?: ReadonlyMap<string, string>,
): TrainingCommand | undefined {
  const inner = innerScript(command, variables);
  if (inner) return inner;
  const submitted = afterDashes(command, variables);
  if (submitted) return submitted;
  const logged = afterLog(command);
  const scheduled = logged && trainingCommand(logged.inner, variables);
  if (logged && scheduled) return startedBy(scheduled, { name: "run.pl", options: logged.options });
  const invocation =
    papermill(command) ?? invocationOf(command, TOOLS) ?? executable(command) ?? consoleScript(command);
  if (invocation === undefined) return undefined;
  const kind = kindOf(invocation);
  return kind === undefined ? undefined : { invocation, kind };
}

/** `srun bash -c "…"`, `sbatch --wrap="…"`, `ssh host "…"`: a script in a string; its run stands where the string stands. */
function innerScript(
  command: ShellCommand,
  variables?: ReadonlyMap<string, string>,
): TrainingCommand | undefined {
  const text = scriptIn(command.words.map((word) => word.text));
  if (text === undefined || text.length > 20_000) return undefined;
  const found: TrainingCommand[] = [];
  for (const { loop: _, ...inner } of parseShell(text, variables).commands) {
    const one = trainingCommand({
      ...inner,
      ...(command.arms === undefined ? {} : { arms: command.arms }),
      ...(command.loop === undefined ? {} : { loop: command.loop }),
      span: command.span,
      repeats: inner.repeats * command.repeats,
      words: inner.words.map((word) => ({ ...word, span: command.span })),
    });
    const submitter = command.words[0]?.text ?? "";
    if (one && /^(?:sbatch|runpodctl|xpk)$/.test(submitter)) {
      const { options } = argumentsOf(command.words.slice(1));
      const launchers = [{ name: submitter, options }, ...one.invocation.launchers];
      return { ...one, invocation: { ...one.invocation, launchers } };
    }
    if (one) found.push(one);
  }
  return mainOf(found, (one) => one);
}

/** The script that a command hands to a shell as text. */
export function scriptIn(words: readonly string[]): string | undefined {
  const shell = words.findIndex((word) => /^(?:\S*\/)?(?:ba|z|da)?sh$/.test(word));
  if (shell >= 0) {
    // `bash -x -c "…"`
    let option = shell + 1;
    while (/^-[a-z]+$/.test(words[option] ?? "") && !/^-\w*c$/.test(words[option] ?? "")) option++;
    if (/^-\w*c$/.test(words[option] ?? "")) return words[option + 1];
  }
  const [program = ""] = words;
  if (program === "eval" && words.length === 2 && /\s/.test(words[1] ?? "")) return words[1];
  if (program === "sbatch") {
    const wrap = words.findIndex((word) => /^--wrap(?:=|$)/.test(word));
    return wrap < 0 ? undefined : words[wrap]?.slice("--wrap=".length) || words[wrap + 1];
  }
  if (program === "runpodctl") return words[words.indexOf("--args") + 1 || words.length];
  if (/^(?:ssh|pdsh|tmux|screen)$/.test(program)) return words.slice(1).find((word) => /\s/.test(word));
  // `… benchmark --command "python train.py …"`, `gcloud … ssh --command="…"`
  const given = words.findIndex((word) => /^--(?:command|cmd)(?:=|$)/.test(word));
  const [, inline] = /^--\w+=(.*)$/s.exec(words[given] ?? "") ?? [];
  const text = given < 0 ? undefined : (inline ?? words[given + 1]);
  return text !== undefined && /\s/.test(text) ? text : undefined;
}

/** `python submit.py --gpus 8 -- torchrun train.py …`: what stands before the dashes hands on what stands behind them. */
function afterDashes(
  command: ShellCommand,
  variables?: ReadonlyMap<string, string>,
): TrainingCommand | undefined {
  const at = command.words.findIndex((word) => word.text === "--");
  if (at < 1) return undefined;
  // `-- source env.sh && python train.py`, the operators escaped for the shell that is not ours.
  const rest = command.words.slice(at + 1);
  const last = rest.findLastIndex((word) => /^\\?(?:&&|;)$|^\\&\\&$/.test(word.text));
  const inner = trainingCommand({ ...command, words: rest.slice(last + 1) }, variables);
  if (inner === undefined) return undefined;
  const { options } = argumentsOf(command.words.slice(1, at));
  const name = command.words[0]?.text.split("/").at(-1) ?? "";
  return startedBy(inner, { name, options });
}

/** The same run with one more program around it. */
function startedBy(one: TrainingCommand, launcher: Invocation["launchers"][number]): TrainingCommand {
  return {
    ...one,
    invocation: { ...one.invocation, launchers: [...one.invocation.launchers, launcher] },
  };
}

/** `mpirun -np 8 ./train_gpt2cu …`: a compiled trainer. */
function executable(command: ShellCommand): Invocation | undefined {
  const index = command.words.findIndex((word) => /(?:^|\/)train_\w*(?:cu|gpu|fp32cu)$/.test(word.text));
  const word = command.words[index];
  if (word === undefined) return undefined;
  return invocationOf(
    {
      ...command,
      words: command.words.map((one, at) =>
        at === index ? { ...one, text: one.text.split("/").at(-1) ?? one.text } : one,
      ),
    },
    new Set([...TOOLS, word.text.split("/").at(-1) ?? word.text]),
  );
}

/** Programs that have nothing to do with a training, whatever flags they are given. */
const UTILITIES =
  /^(?:echo|printf|cat|awk|sed|grep|test|export|local|declare|read|set|aws|az|gcloud|gsutil|kubectl|helm|docker|podman|git|pip3?|conda|make|curl|wget|argo|sky|dstack|xpk|ray|modal|npm|npx|yarn|cargo|go|dvc|mlflow|airflow|kfp|zenml|snakemake|nextflow|hf|huggingface-cli)$/;

/** `nequip-train -cn tutorial`, `lora_pti --learning_rate_unet=2e-4 …`: a program of a package that nobody here knows. */
function consoleScript(command: ShellCommand): Invocation | undefined {
  const program = command.words[0]?.text ?? "";
  if (!/^[A-Za-z][\w.-]{0,60}$/.test(program) || UTILITIES.test(program)) return undefined;
  const invocation = invocationOf(command, new Set([program]));
  if (invocation === undefined) return undefined;
  const keys = new Set(
    invocation.named.flatMap((key) => HYPERPARAMETER.exec(key.replaceAll("-", "_"))?.[0] ?? []),
  );
  const words = invocation.words.map((word) => word.text);
  const isNamed = /[-_](?:train|training|finetune|pretrain)$/.test(program) && words.length > 0;
  // `onmt-main --config base.yml train`
  const isAsked =
    words.some((word) => VERB.test(word)) && words.some((word) => /\.(?:ya?ml|json|toml|cfg)$/.test(word));
  return keys.size >= 2 || isNamed || isAsked || asksModel(invocation) ? invocation : undefined;
}

const VERB = /^(?:train|fit|fine-?tune|pretrain)$/;

/** `ns generate --model …`: a program that is told what to do with which model. */
export function asksModel({ target, words, named }: Invocation): boolean {
  return (
    !target.includes(".") &&
    /^(?:generate|infer|inference|serve|predict|evaluate|eval|chat)$/.test(words[0]?.text ?? "") &&
    named.some((key) => /^model(?:$|_name|_path|_id)/.test(key.replaceAll("-", "_")))
  );
}

/** What only a training is told; one word of each kind. */
const HYPERPARAMETER =
  /^(?:lr(?=$|_)|learning_rate|(?:num_(?:train_)?|max_|train_)?epochs$|max_train_steps|train_batch_size|per_device_train_batch_size|gradient_accumulation_steps|weight_decay|warmup_steps|num_train_steps)/;
