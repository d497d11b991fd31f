import { otherNames } from "./otherNames.ts";
import { lazy } from "./table.ts";

/** Sizes as papers abbreviate them. `G` is more than `g`: gigantic and giant. */
const sizes = () => otherNames("size");
const words = lazy(() => new Set(sizes().values()));
const MOST_TOKENS = 12;

/**
 * What a name says of family, size and patch, so that `Swin-L` and `microsoft/swin-large-patch4-window7-224` are alike:
 * `swin large 4`, then less and less said. Empty where it states no size.
 */
export function spokenKeys(name: string): readonly string[] {
  const said = sizeIn(tokensOf(name));
  if (said === undefined) return [];
  const out: string[] = [];
  const push = (family: readonly string[]) => {
    if (family.length === 0) return;
    const base = `${family.join("")} ${said.size}`;
    if (said.patch !== undefined) out.push(`${base} ${said.patch}`);
    out.push(base);
  };
  for (let from = 0; from < said.family.length; from++) {
    const family = said.family.slice(from);
    push(family);
    if (family.length > 1) push(family.filter((token) => token !== "vit"));
  }
  return [...new Set(out)];
}

/** The keys of a listed name, by which `spokenKeys` find it. */
export function listedKeys(name: string): readonly string[] {
  const said = sizeIn(tokensOf(name.split("/").at(-1) ?? name));
  if (said === undefined || said.family.length === 0) return [];
  const base = `${said.family.join("")} ${said.size}`;
  return said.patch === undefined ? [base] : [base, `${base} ${said.patch}`];
}

/** `Mask R-CNN R50-FPN` as lists write it: `Mask RCNN resnet50-FPN`. */
export function writtenOut(name: string): string {
  return name
    .replace(/\bR-?CNN\b/gi, "RCNN")
    .replace(/\bR(?=(?:18|34|50|101|152)\b)/g, "resnet")
    .replace(/\bX-(?=large\b)/gi, "x")
    .replace(/\/(?=\d{1,2}(?!\d))/g, "-");
}

function tokensOf(name: string): readonly string[] {
  const last = writtenOut(name).split(/[/\\]/).at(-1) ?? name;
  return last
    .split(/[^A-Za-z0-9.]+/)
    .filter((token) => token !== "")
    .slice(0, MOST_TOKENS)
    .map((token) => (token === "G" ? token : token.toLowerCase()));
}

interface Said {
  readonly family: readonly string[];
  readonly size: string;
  /** Side of a patch in pixels, where the name tells it. */
  readonly patch?: string;
}

function sizeIn(tokens: readonly string[]): Said | undefined {
  const at = tokens.findIndex((token, i) => i > 0 && (words().has(token) || sizes().has(token)));
  const token = tokens[at];
  if (token === undefined) return undefined;
  const patch = /^(?:patch)?(\d{1,2})$/.exec(tokens[at + 1] ?? "")?.[1];
  return {
    family: tokens.slice(0, at),
    size: sizes().get(token) ?? token,
    ...(patch === undefined ? {} : { patch }),
  };
}

/** The model that runners of local models load for a bare name (Ollama's `latest`), or a tag in the place of a size. */
export function untagged(name: string): string | undefined {
  const known = name.toLowerCase().replace(/^ollama(?:_chat)?\//, "");
  const names = otherNames("untagged");
  if (known.includes(":") && names.has(known)) return names.get(known);
  // Without a tag the name may be anything: `mistral` alone is a house and a word.
  const bare = /^([a-z0-9.-]+):(?:latest|instruct|chat)$/.exec(known)?.[1];
  return names.get(bare ?? (/^[a-z]+\d/.test(known) ? known : ""));
}

/** The last part of a path that only says which of a run's checkpoints it is. */
const CHECKPOINT =
  /^(?:checkpoints?|ckpt|step|epoch|global_?step|iter|final|best|last|latest|model|pytorch_model|adapter_model|adapter_config|consolidated|hf|output|weights)?[-_.=]?\d*(?:[-_](?:final|best|last|merged))?(?:\.[a-z]+)?$/i;

/** The folder of a checkpoint, which bears the model's name: `llama-7b/step_1000.pt`. */
export function checkpointFolder(name: string): string | undefined {
  const parts = name.split(/[/\\]/).filter((part) => part !== "" && part !== "." && part !== "..");
  if (parts.length < 2 || !CHECKPOINT.test(parts.at(-1) ?? "")) return undefined;
  return parts.slice(0, -1).join("/");
}

const SIZES_OF_VIT: { readonly [letter: string]: string } = { b: "base", l: "large", h: "huge" };

/** timm's name of the picture's tower alone: `B`, `16` is `vit_base_patch16_224`; undefined for other letters. */
export function timmVit(letter: string, patch: string): string | undefined {
  const size = SIZES_OF_VIT[letter.toLowerCase()];
  return size === undefined ? undefined : `vit_${size}_patch${patch}_224`;
}
