/** A size as a name states it, in billions of parameters. */
export interface StatedSize {
  readonly paramsB: number;
  /** Per token; only where the name states it (`30B-A3B`). */
  readonly activeParamsB?: number;
}

const SCALE: { readonly [letter: string]: number } = { k: 1e-6, m: 1e-3, b: 1, t: 1e3 };
/** `7b`, `1.3B`, `125M`, `0.5b`; not `4bit`, `v2b`, `16k` (a context), `128k`, nor what is counted of the data (`LAION-400M`, `1T tokens`). */
const SIZE =
  /(?:^|(?<!laion|dfn|coyo|jft|yfcc|webvid)[^a-z0-9.])(\d{1,4}(?:[.p]\d{1,3})?|0_\d)\s?(billion|million|[bmt])(?![a-z0-9]| (?:tokens|samples|images|pairs))/gi;
const ACTIVE = /(?:^|[^a-z0-9])a(\d{1,3}(?:\.\d{1,2})?)(b|m)(?![a-z0-9])/i;
/** `8x7b` and `17b-16e` name experts; what they share is not stated, so the total is not either. */
const EXPERTS = /\d{1,3}x\d{1,4}(?:\.\d+)?[bm](?![a-z0-9])|\d[bm][-_]\d{1,3}e(?![a-z0-9])/i;
const LARGEST_B = 20_000;

/** Reads the number of parameters that a model's name states; undefined where it states none, or none that is certain. */
export function sizeInName(name: string): StatedSize | undefined {
  const last =
    name
      .split(/[/\\]/)
      .filter((part) => part !== "")
      .at(-1) ?? name;
  if (EXPERTS.test(last)) return undefined;
  const sizes = [...last.matchAll(SIZE)].map(
    (match) =>
      Number((match[1] ?? "").replace(/[p_]/, ".")) *
      (SCALE[(match[2] ?? "").charAt(0).toLowerCase()] ?? Number.NaN),
  );
  const [paramsB] = sizes.filter((size) => size > 0 && size < LARGEST_B);
  if (paramsB === undefined) return undefined;
  const active = ACTIVE.exec(last);
  if (!active) return { paramsB };
  const activeParamsB = Number(active[1]) * (SCALE[(active[2] ?? "b").toLowerCase()] ?? 1);
  return activeParamsB > 0 && activeParamsB < paramsB ? { paramsB, activeParamsB } : { paramsB };
}
