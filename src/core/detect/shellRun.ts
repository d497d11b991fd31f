import type { Detection, Detector } from "../model/fact.ts";
import type { ParsedFile } from "../parse/parsedFile.ts";
import { parseShell } from "../parse/shell.ts";
import { factList } from "./facts.ts";
import { reservedFacts } from "./reserved.ts";
import { headerFacts } from "./slurmHeader.ts";
import { commandFacts, type TrainingCommand, trainingCommands } from "./trainingCommand.ts";

/** More runs than this in one script are a list, not runs that a person looks at one by one. */
const MOST_RUNS = 40;
/** Programs that start runs. */
export const LOOKS_LIKE_A_RUN =
  /python|torchrun|accelerate|deepspeed|srun|mpirun|composer|axolotl|llamafactory|\btune\b|litgpt|\byolo\b|vllm|text-generation-launcher|llama-|ollama|\btrl\b|wandb agent|swift|fairseq|sbatch|train_gpt|oumi|xtuner|spacy|mlx_lm|openrlhf|sglang/;

/** Shell and Slurm scripts: one run for each command that trains or serves a model, with the scheduler's header. */
export const shellRun: Detector<ParsedFile> = {
  id: "shell",
  languages: ["shell"],
  appliesTo: ({ text, path }) =>
    LOOKS_LIKE_A_RUN.test(text) && !/(?:^|\/)(?:tests?|docs?|\.github|ci|docker)\//.test(path),
  detect(file) {
    const shell = file.shell();
    const commands = distinct(trainingCommands(shell));
    return commands.map((one) => {
      const list = factList(file, "shell");
      // Several commands may share the devices between them.
      if (commands.length === 1 && !/CUDA_VISIBLE_DEVICES/.test(file.source.text))
        reservedFacts(file, shell, one.invocation.launchers, list);
      headerFacts(shell, list);
      commandFacts(one, list);
      return done(one, list);
    });
  },
};

/** A script that runs the same target twice with the same words runs it once for us; variants are runs of their own. */
function distinct(commands: readonly TrainingCommand[]): readonly TrainingCommand[] {
  const seen = new Set<string>();
  return commands.slice(0, MOST_RUNS).filter((one) => {
    const key = one.invocation.command.words.map((word) => word.text).join(" ");
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function done(one: TrainingCommand, list: ReturnType<typeof factList>): Detection {
  const sweep = list.has("trials") && one.kind !== "inference";
  return list.done({
    role: "run",
    kind: sweep ? "sweep" : one.kind,
    anchor: one.invocation.command.span,
    rank: 60,
  });
}

/** Makefile recipes and Dockerfile commands that start a run. */
export const recipes: Detector<ParsedFile> = {
  id: "recipes",
  languages: ["makefile", "dockerfile"],
  appliesTo: ({ text }) => LOOKS_LIKE_A_RUN.test(text),
  detect(file) {
    const { text, language } = file.source;
    const lines =
      language === "makefile" ? /^\t@?-?(.*(?:\\\n.*)*)/gm : /^(?:CMD|ENTRYPOINT)\s+(.*(?:\\\n.*)*)/gm;
    const out: Detection[] = [];
    for (const match of text.matchAll(lines)) {
      const start = (match.index ?? 0) + match[0].length - (match[1] ?? "").length;
      const written = match[1] ?? "";
      // `CMD ["python", "train.py"]` is a list of words.
      const words = /^\[(.*)\]\s*$/s.exec(written)?.[1]?.replace(/["',]/g, " ") ?? written;
      const [one] = trainingCommands(parseShell(words.replace(/\$\((\w+)\)/g, "$$$1")));
      if (one === undefined || out.length >= MOST_RUNS) continue;
      // An image that serves a port runs an application, whatever its main file is called.
      if (language === "dockerfile" && one.kind !== "inference" && /^EXPOSE\s/m.test(text)) continue;
      const list = factList(file, "recipes");
      const span = { start, end: start + written.length };
      commandFacts(
        { ...one, invocation: { ...one.invocation, command: { ...one.invocation.command, span } } },
        list,
      );
      out.push({ ...list.done({ role: "fragment", kind: one.kind, anchor: span, rank: 30 }) });
    }
    return out;
  },
};
