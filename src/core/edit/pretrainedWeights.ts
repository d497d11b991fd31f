import type { Call, PythonFile } from "../parse/python.ts";
import { parsePython } from "../parse/pythonFile.ts";
import { type ZooCall, zooCalls } from "../parse/zooCalls.ts";
import { addArguments, argument, codeOf, quoted } from "./pythonEdit.ts";
import { literalAt, literalsIn, replaceNumber, replaceString } from "./pythonLiteral.ts";
import type { Editor } from "./suggested.ts";
import type { TextEdit } from "./textEdit.ts";

const EPOCHS = /^(?:\w+_)?epochs?$/i;

/** Names published weights in the one call that makes the model, and cuts the epochs at the anchor: both or nothing. */
export const pretrainedWeights: Editor = ({ patch, anchor }, file) => {
  const { epochs } = patch;
  if (patch.pretrainedWeights !== true || epochs === undefined || file.language !== "python")
    return undefined;
  if (anchor === undefined || anchor.path !== file.path) return undefined;
  const python = parsePython(file.text);
  const [only, ...others] = zooCalls(python);
  if (only?.weights !== "fresh" || others.length > 0) return undefined;
  const written = literalAt(python, anchor.span, EPOCHS, "number");
  const weights = withWeights(python, only);
  if (weights === undefined || typeof written?.value !== "number" || written.value <= epochs)
    return undefined;
  return [...weights, replaceNumber(written, epochs)].sort((a, b) => a.start - b.start);
};

function withWeights(file: PythonFile, { call, library }: ZooCall): readonly TextEdit[] | undefined {
  switch (library) {
    case "torchvision":
      // The published head tells 1,000 classes apart, and the call refuses another number beside its weights.
      if (argument(call, "num_classes") !== undefined || argument(call, "weights_backbone") !== undefined)
        return undefined;
      return argument(call, "pretrained") === undefined
        ? said(file, call, "weights", quoted(file, "DEFAULT"))
        : said(file, call, "pretrained", "True");
    case "keras": {
      const top = argument(call, "include_top");
      const isWithoutHead = top !== undefined && codeOf(file, top.value) === "False";
      const fits = isWithoutHead || !["classes", "input_shape"].some((one) => argument(call, one));
      return fits ? said(file, call, "weights", quoted(file, "imagenet")) : undefined;
    }
    case "timm":
      return said(file, call, "pretrained", "True");
    case "ultralytics": {
      const [name] = literalsIn(file, call.span).filter(({ value }) => /^[\w-]+\.ya?ml$/.test(String(value)));
      return name && [replaceString(file, name, String(name.value).replace(/\.ya?ml$/, ".pt"))];
    }
  }
}

/** The argument with this code in place of what said that there are no weights; added where none says so. */
function said(file: PythonFile, call: Call, name: string, code: string): readonly TextEdit[] | undefined {
  const known = argument(call, name);
  if (known === undefined) return addArguments(file, call, [`${name}=${code}`]);
  return [{ start: known.value.from, end: known.value.to, newText: code }];
}
