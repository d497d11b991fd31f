import type { PythonFile } from "../parse/python.ts";
import { count } from "./facts.ts";
import type { Reader, Vocabulary } from "./vocabulary.ts";

/** `if epoch % args.evaluation_interval == 0`, `if (epoch + 1) % EVAL_EVERY == 0`: what counts epochs. */
const EPOCHS_OVER =
  /epoch\w{0,20}(?:[ \t]*\+[ \t]*1)?\)?[ \t]*%[ \t]*\(?(?:\w{1,30}\.){0,3}((?:eval|valid|val_|test_)\w{0,40})\b/gi;

const everySoManyEpochs: Reader = (value, list, span) => {
  const epochs = count(value);
  if (epochs !== undefined) list.add("evalsPerEpoch", 1 / epochs, span);
};

/** A vocabulary in which the intervals of evaluation that this script counts in epochs are not read as steps. */
export function withEvaluatedEpochs(python: PythonFile, vocabulary: Vocabulary): Vocabulary {
  const names = [...python.text.matchAll(EPOCHS_OVER)].map(([, name = ""]) => name.toLowerCase());
  return names.length === 0
    ? vocabulary
    : { ...vocabulary, ...Object.fromEntries(names.map((name) => [name, everySoManyEpochs])) };
}
