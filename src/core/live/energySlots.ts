/** How a run's energy lies in time, so that each part can be priced with the grid of its hour. */
export interface EnergySlots {
  /**
   * @param joules the run's energy so far.
   * @param toSeconds moment of its newest reading.
   * @param sources what the energy is made of; where that changes, what lies there is rescaled and not added to.
   */
  readonly add: (joules: number, toSeconds: number, sources: string) => void;
  /** Energy-weighted mean in gCO2e/kWh and the share of the energy that `liveAt` priced; undefined where a part has no price. */
  readonly mean: (
    liveAt: ((seconds: number) => number | undefined) | undefined,
    otherwise: number | undefined,
  ) => { readonly gCO2ePerKWh: number; readonly liveShare: number } | undefined;
}

const SLOT_SECONDS = 300;
/** Five weeks; beyond it the two oldest slots are told as one. */
const MOST_SLOTS = 10_000;

/** No energy yet. Between two readings energy is taken as even. */
export function createEnergySlots(startedAtSeconds: number): EnergySlots {
  const slots = new Map<number, number>();
  let last = { joules: 0, atSeconds: startedAtSeconds, sources: "" };
  const put = (slot: number, joules: number) => slots.set(slot, (slots.get(slot) ?? 0) + joules);
  return {
    add(joules, toSeconds, sources) {
      const step = joules - last.joules;
      const rescaled = last.joules > 0 && (step < 0 || (sources !== last.sources && step !== 0));
      if (rescaled) for (const [slot, value] of slots) slots.set(slot, (value * joules) / last.joules);
      else if (step > 0) spread(last.atSeconds, Math.max(last.atSeconds, toSeconds), step, put);
      else if (toSeconds === last.atSeconds) return;
      last = { joules, atSeconds: Math.max(last.atSeconds, toSeconds), sources };
      if (slots.size > MOST_SLOTS) mergeOldest(slots);
    },
    mean(liveAt, otherwise) {
      let [energy, grams, live] = [0, 0, 0];
      for (const [slot, joules] of slots) {
        const now = liveAt?.((slot + 0.5) * SLOT_SECONDS);
        const price = now ?? otherwise;
        if (price === undefined) return undefined;
        energy += joules;
        grams += joules * price;
        if (now !== undefined) live += joules;
      }
      if (energy > 0) return { gCO2ePerKWh: grams / energy, liveShare: live / energy };
      return otherwise === undefined ? undefined : { gCO2ePerKWh: otherwise, liveShare: 0 };
    },
  };
}

function spread(from: number, to: number, joules: number, put: (slot: number, joules: number) => void): void {
  const [first, final] = [Math.floor(from / SLOT_SECONDS), Math.floor(to / SLOT_SECONDS)];
  if (!(to > from) || final - first > MOST_SLOTS) {
    put(final, joules);
    return;
  }
  for (let slot = first; slot <= final; slot++) {
    const within = Math.min(to, (slot + 1) * SLOT_SECONDS) - Math.max(from, slot * SLOT_SECONDS);
    if (within > 0) put(slot, (joules * within) / (to - from));
  }
}

function mergeOldest(slots: Map<number, number>): void {
  const [oldest, next] = slots.keys();
  if (oldest === undefined || next === undefined) return;
  slots.set(next, (slots.get(next) ?? 0) + (slots.get(oldest) ?? 0));
  slots.delete(oldest);
}
