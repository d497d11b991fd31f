import { parsePython } from "../parse/pythonFile.ts";
import { lightningTrainers, theOne, ultralyticsTrains } from "./pythonCalls.ts";
import { argument, codeOf, quoted } from "./pythonEdit.ts";
import type { Editor } from "./suggested.ts";

/** No longer insists on the processor: Lightning chooses what there is, Ultralytics takes the first card. */
export const gpuInstead: Editor = ({ patch, anchor }, file) => {
  if (patch.accelerator === undefined || file.language !== "python" || anchor?.path !== file.path)
    return undefined;
  const python = parsePython(file.text);
  const isCpu = (value: string) => /^["']cpu["']$/.test(value);
  const trainer = theOne(lightningTrainers(python), anchor.span);
  const told = trainer && argument(trainer, "accelerator");
  if (trainer && told) {
    // A number of processes on the processor is no number of cards.
    if (!isCpu(codeOf(python, told.value)) || argument(trainer, "devices")) return undefined;
    return [{ start: told.value.from, end: told.value.to, newText: quoted(python, "auto") }];
  }
  const train = theOne(ultralyticsTrains(python), anchor.span);
  const device = train && argument(train, "device");
  if (device === undefined || !isCpu(codeOf(python, device.value))) return undefined;
  return [{ start: device.value.from, end: device.value.to, newText: "0" }];
};
