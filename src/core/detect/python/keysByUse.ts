import type { ParsedFile } from "../../parse/parsedFile.ts";
import type { PythonFile } from "../../parse/python.ts";
import { mentions } from "../../parse/version.ts";
import { count } from "../facts.ts";
import type { Reader, Vocabulary } from "../readers.ts";

/** `if epoch % args.evaluation_interval == 0`, `if (epoch + 1) % EVAL_EVERY == 0`: what counts epochs. */
const EPOCHS_OVER =
  /epoch\w{0,20}(?:[ \t]*\+[ \t]*1)?\)?[ \t]*%[ \t]*\(?(?:\w{1,30}\.){0,3}((?:eval|valid|val_|test_)\w{0,40})\b/i;

/** `nn.Linear(input_size, hidden_size)`, `nn.LSTM(args.input_size, …)`: the width of a layer, no side of an image. */
const WIDTH_OF_LAYER =
  /(?:Linear|Dense|RNN|LSTM|GRU)(?:Cell)?\([ \t]*(?:in_features[ \t]*=[ \t]*|input_size[ \t]*=[ \t]*)?(?:\w{1,30}\.){0,3}input_size\b/;

const everySoManyEpochs: Reader = (value, list, span) => {
  const epochs = count(value);
  if (epochs !== undefined) list.add("evalsPerEpoch", 1 / epochs, span);
};

/** A vocabulary in which keys mean what this script, a part of the file, uses them for, where elsewhere they mean another thing. */
export function keysByUse(file: ParsedFile, python: PythonFile, vocabulary: Vocabulary): Vocabulary {
  const own: { [key: string]: Reader } = {};
  if (mentions(file.source, EPOCHS_OVER))
    for (const [, name = ""] of python.text.matchAll(new RegExp(EPOCHS_OVER, "gi")))
      own[name.toLowerCase()] = everySoManyEpochs;
  if (mentions(file.source, WIDTH_OF_LAYER) && WIDTH_OF_LAYER.test(python.text))
    own.input_size = () => undefined;
  return Object.keys(own).length === 0 ? vocabulary : { ...vocabulary, ...own };
}
