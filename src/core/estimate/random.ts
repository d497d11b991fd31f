const remembered = new Map<string, Float64Array>();
const REMEMBERED_AT_MOST = 256;

/**
 * Standard normal draws of a factor, the same for the same key: stratified (one draw from each of `count` equally
 * likely slices), in an order shuffled by the key. Runs that share a factor id share its draws.
 * McKay, Beckman & Conover 1979 (Latin hypercube sampling).
 */
export function normalDraws(key: string, count: number): Float64Array {
  const name = `${count}:${key}`;
  const known = remembered.get(name);
  if (known) return known;
  const draws = Float64Array.from(normalScores(count));
  const next = generator(key);
  for (let i = count - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    const swap = draws[i] as number;
    draws[i] = draws[j] as number;
    draws[j] = swap;
  }
  if (remembered.size >= REMEMBERED_AT_MOST) remembered.clear();
  remembered.set(name, draws);
  return draws;
}

let scores = new Float64Array(0);

function normalScores(count: number): Float64Array {
  if (scores.length !== count)
    scores = Float64Array.from({ length: count }, (_, k) => probit((k + 0.5) / count));
  return scores;
}

/** A 32-bit generator (mulberry32) seeded by an FNV-1a hash of the key; uniform on [0, 1). */
export function generator(key: string): () => number {
  let state = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) state = Math.imul(state ^ key.charCodeAt(i), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Inverse of the standard normal distribution function, to 1e-9 relative (Acklam 2003). */
export function probit(p: number): number {
  if (p < 0.02425) {
    const q = Math.sqrt(-2 * Math.log(p));
    return tail(q);
  }
  if (p > 1 - 0.02425) return -tail(Math.sqrt(-2 * Math.log(1 - p)));
  const q = p - 0.5;
  const r = q * q;
  return (
    ((((((-39.69683028665376 * r + 220.9460984245205) * r - 275.9285104469687) * r + 138.357751867269) * r -
      30.66479806614716) *
      r +
      2.506628277459239) *
      q) /
    (((((-54.47609879822406 * r + 161.5858368580409) * r - 155.6989798598866) * r + 66.80131188771972) * r -
      13.28068155288572) *
      r +
      1)
  );
}

function tail(q: number): number {
  return (
    (((((-0.007784894002430293 * q - 0.3223964580411365) * q - 2.400758277161838) * q - 2.549732539343734) *
      q +
      4.374664141464968) *
      q +
      2.938163982698783) /
    ((((0.007784695709041462 * q + 0.3224671290700398) * q + 2.445134137142996) * q + 3.754408661907416) * q +
      1)
  );
}

/** The standard normal distribution function, to 1.5e-7 (Abramowitz & Stegun 7.1.26). */
export function normalCdf(z: number): number {
  const t = 1 / (1 + 0.3275911 * Math.abs(z) * Math.SQRT1_2);
  const poly =
    ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592) * t;
  const upper = 0.5 * poly * Math.exp(-(z * z) / 2);
  return z > 0 ? 1 - upper : upper;
}
