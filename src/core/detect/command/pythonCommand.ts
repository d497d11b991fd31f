import type { Detector } from "../../model/fact.ts";
import type { ParsedFile } from "../../parse/parsedFile.ts";
import { type Call, children, type Expression, type PythonFile } from "../../parse/python.ts";
import { constantOf } from "../../parse/pythonValue.ts";
import { mentions } from "../../parse/version.ts";
import { factList, isNeverRun } from "../facts.ts";
import { isScript, runs } from "../python/entry.ts";
import { loopsAround } from "../python/repeatedFits.ts";
import { startedMentions } from "../python/startedText.ts";
import { addCommand, mainCommandOf } from "./commandText.ts";
import { executedNotebook } from "./papermill.ts";
import { LOOKS_LIKE_A_RUN } from "./shellRun.ts";
import { mainOf } from "./trainingCommand.ts";

const STARTS =
  /^(?:os\.(?:system|popen)|subprocess\.(?:run|call|check_call|check_output|Popen|getoutput)|asyncio\.create_subprocess_(?:shell|exec)|papermill\.(?:execute\.)?execute_notebook)$|(?:^|\.)submit_job$/;
const EXECUTES = /^papermill\./;
/** Scripts that write, check or put together what others run. */
const MAKES = /(?:^|\/)(?:generate|build|check|lint|format|release|setup|install|validate|update)_\w+\.py$/;
/** Names lead to names; no command is put together of more. */
const DEEPEST = 6;
const MOST_WORDS = 300;

/** A command line that a Python script starts: `os.system(f"torchrun train.py --lr {lr}")`, `subprocess.run([…])`, a job of Ray. */
export const pythonCommand: Detector<ParsedFile> = {
  id: "python-command",
  languages: ["python", "notebook"],
  appliesTo: (file) =>
    startedMentions(
      file,
      /os\.(?:system|popen)\(|subprocess|create_subprocess|submit_job\(|execute_notebook\(/,
    ) &&
    (mentions(file, LOOKS_LIKE_A_RUN) || file.text.includes("sys.executable")),
  detect(file) {
    if (isNeverRun(file.source) || MAKES.test(file.source.path)) return [];
    const python = file.python();
    if (!isScript(python)) return [];
    const commands = python.callsLike("qualified", STARTS).flatMap((call) => {
      if (!runs(python, call)) return [];
      const text = EXECUTES.test(call.qualified) ? executedNotebook(python, call) : commandText(python, call);
      const one = text === undefined ? undefined : mainCommandOf(text);
      return one === undefined ? [] : [{ one, call }];
    });
    const main = mainOf(commands, ({ one }) => one);
    if (main === undefined) return [];
    const list = factList(file, "python-command");
    const own = addCommand(main.one, main.call.span, list);
    const loops = loopsAround(python, main.call);
    if (loops) list.add("launches", loops.times, loops.span);
    const kind = loops && own !== "inference" ? "sweep" : own;
    return [list.done({ role: "run", kind, anchor: main.call.span, rank: 14 })];
  },
};

/** The command as a shell would be given it; what is only known when it runs stands as a variable. */
function commandText(python: PythonFile, call: Call): string | undefined {
  // Ray's `client.submit_job(entrypoint="python train.py")`.
  const first = call.args.find(
    (one) =>
      one.name === "entrypoint" ||
      (call.last !== "submit_job" && (one.name === undefined || one.name === "args")),
  );
  const words = first && !first.unpacked ? written(python, first.value, call.scope, 0) : undefined;
  return words?.slice(0, MOST_WORDS).join(" ");
}

function written(
  python: PythonFile,
  node: Expression,
  scope: string,
  depth: number,
): readonly string[] | undefined {
  if (depth > DEEPEST) return undefined;
  const inner = (kid: Expression | undefined | null) =>
    kid ? written(python, kid, scope, depth + 1) : undefined;
  switch (node.name) {
    case "VariableName": {
      const name = python.text.slice(node.from, node.to);
      const before = python
        .assignmentsTo(name)
        .filter((one) => one.scope === scope && one.span.start < node.from && !one.augmented);
      const one = before.at(-1);
      return one ? written(python, one.value, one.scope, depth + 1) : undefined;
    }
    case "ParenthesizedExpression":
      return inner(node.firstChild?.nextSibling);
    case "ArrayExpression":
      return children(node)
        .filter((kid) => !/^[[\],]$|Comment/.test(kid.name))
        .slice(0, MOST_WORDS)
        .flatMap((kid) => (kid.name === "ArrayExpression" ? (inner(kid) ?? []) : [word(python, kid, scope)]));
    case "BinaryExpression": {
      const kids = children(node);
      if (python.text.slice(kids[1]?.from, kids[1]?.to) !== "+") return undefined;
      const left = inner(kids[0]);
      const right = inner(kids[2]);
      return left || right ? [...(left ?? ["$X"]), ...(right ?? ["$X"])] : undefined;
    }
    case "CallExpression": {
      // `shlex.split(command)`, `command.split()`, `" ".join(words)`.
      const made = python.callAt(node.from, node.to);
      if (made?.last === "join" || /^(?:shlex\.split|textwrap\.dedent)$/.test(made?.qualified ?? ""))
        return inner(made?.args[0]?.value);
      const onText = node.firstChild?.name === "MemberExpression" ? node.firstChild : undefined;
      const method = onText?.lastChild ? textOf(python, onText.lastChild) : "";
      return /^(?:split|replace|strip|rstrip|lstrip|format)$/.test(method)
        ? inner(onText?.firstChild)
        : undefined;
    }
    case "String":
    case "ContinuedString":
    case "FormatString":
      return [word(python, node, scope)];
    default:
      return undefined;
  }
}

/** One word or line of a command, its unknown parts as `$X`. */
function word(python: PythonFile, node: Expression, scope: string): string {
  const known = constantOf(python, node, scope)?.value;
  if (typeof known === "string" || typeof known === "number") return String(known);
  if (node.name === "ContinuedString")
    return children(node)
      .map((kid) => word(python, kid, scope))
      .join("");
  if (node.name !== "FormatString") return /^sys\.executable$/.test(textOf(python, node)) ? "python" : "$X";
  let out = "";
  let from = node.from;
  for (const kid of children(node)) {
    if (kid.name !== "FormatReplacement") continue;
    const told = kid.firstChild?.nextSibling;
    const value = told ? constantOf(python, told, scope)?.value : undefined;
    const asWritten = told ? textOf(python, told) : "";
    const filled =
      typeof value === "string" || typeof value === "number"
        ? String(value)
        : asWritten === "sys.executable"
          ? "python"
          : "$X";
    out += python.text.slice(from, kid.from) + filled;
    from = kid.to;
  }
  return (out + python.text.slice(from, node.to))
    .replace(/^[fFrR]{1,2}(?:"""|'''|["'])|(?:"""|'''|["'])$/g, "")
    .replace(/\\\n/g, " ");
}

function textOf(python: PythonFile, node: Expression): string {
  return python.text.slice(node.from, Math.min(node.to, node.from + 60));
}
