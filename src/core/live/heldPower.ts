/** Mean power of devices that are told of only when their power changes; what was told last holds until then. */
export interface HeldPower {
  readonly tell: (device: string, watts: number, atSeconds: number) => void;
  /** The mean of each device since it was asked last, or since it was told first; nothing where no time has passed. */
  readonly take: (nowSeconds: number) => ReadonlyMap<string, number>;
  /** What held is unknown from now on: who tells it is away. */
  readonly forget: () => void;
}

/** Real power flickers: one that has not moved for so long is not known any more, whoever told it may hang. */
const HOLDS_SECONDS = 60;

interface Held {
  watts: number;
  toldAtSeconds: number;
  /** Until when `joules` counts. */
  atSeconds: number;
  sinceSeconds: number;
  joules: number;
}

export function createHeldPower(): HeldPower {
  const devices = new Map<string, Held>();
  const advance = (held: Held, toSeconds: number) => {
    const seconds = toSeconds - held.atSeconds;
    if (!(seconds > 0)) return;
    held.joules += held.watts * seconds;
    held.atSeconds = toSeconds;
  };
  return {
    tell(device, watts, atSeconds) {
      const held = devices.get(device);
      if (held === undefined) {
        devices.set(device, {
          watts,
          toldAtSeconds: atSeconds,
          atSeconds,
          sinceSeconds: atSeconds,
          joules: 0,
        });
        return;
      }
      advance(held, atSeconds);
      held.watts = watts;
      held.toldAtSeconds = atSeconds;
    },
    take(nowSeconds) {
      const means = new Map<string, number>();
      for (const [device, held] of devices) {
        if (nowSeconds - held.toldAtSeconds > HOLDS_SECONDS) {
          devices.delete(device);
          continue;
        }
        advance(held, nowSeconds);
        const seconds = held.atSeconds - held.sinceSeconds;
        if (seconds > 0) means.set(device, held.joules / seconds);
        held.joules = 0;
        held.sinceSeconds = held.atSeconds;
      }
      return means;
    },
    forget: () => devices.clear(),
  };
}
