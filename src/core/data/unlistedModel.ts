import type { Match, ModelKind, ModelRow } from "../model/tables.ts";
import { sizeInName } from "./modelSize.ts";

/** A model that no table lists, by the size that its name states; undefined where it states none. */
export function unlistedModel(name: string): Match<ModelRow> | undefined {
  const size = sizeInName(name);
  if (size === undefined) return undefined;
  return {
    row: {
      id: name,
      family: "unlisted",
      kind: kindByName(name, size.activeParamsB !== undefined),
      paramsB: size.paramsB,
      ...(size.activeParamsB === undefined ? {} : { activeParamsB: size.activeParamsB }),
      year: 0,
      citation: { title: "the size stated in the model's name", year: 2026, verified: false },
    },
    quality: "name",
    note: `not in our table; ${size.paramsB} billion parameters are read from the name`,
  };
}

function kindByName(name: string, moe: boolean): ModelKind {
  if (moe) return "moe";
  if (/whisper|wav2vec|hubert|wavlm|conformer/i.test(name)) return "speech";
  if (/\bt5|bart|ul2|pegasus|nllb|m2m/i.test(name)) return "encdec";
  if (/bert|electra|deberta/i.test(name)) return "encoder";
  if (/vl\b|vision|llava|-vl-/i.test(name)) return "multimodal";
  if (/embed|e5-|bge-|gte-/i.test(name)) return "embedding";
  return "decoder";
}
