/** What CodeCarbon's own log has said so far; energies are cumulative and already hold the tool's PUE. */
export interface CodecarbonLog {
  readonly energyKWh?: number;
  readonly gpuWatts?: number;
  readonly cpuWatts?: number;
  readonly ramWatts?: number;
}

const LINE = /\[codecarbon (?:INFO|DEBUG) @ \d{2}:\d{2}:\d{2}\] (.*)/;
const TOTAL = /^(?:\[[^\]]{0,80}\] )?([\d.]{1,24}) kWh of electricity/;
const GPU = /Total GPU Power : ([\d.]{1,24}) W/;
const RAM = /RAM Power : ([\d.]{1,24}) W/;
const CPU = /(?:Delta energy consumed for CPU with .{1,40}power|Total CPU Power) : ([\d.]{1,24}) W/;

/**
 * Reads one line of CodeCarbon's INFO log into what is known so far. A line that says nothing changes nothing.
 * Energies have six decimals of a kWh: below 1 Wh the figure is too coarse to show.
 */
export function readCodecarbonLine(before: CodecarbonLog, line: string): CodecarbonLog {
  const message = LINE.exec(line)?.[1];
  if (message === undefined) return before;
  const energy = numberIn(TOTAL, message);
  const gpu = numberIn(GPU, message);
  const ram = numberIn(RAM, message);
  const cpu = numberIn(CPU, message);
  return {
    ...before,
    ...(energy === undefined ? {} : { energyKWh: Math.max(energy, before.energyKWh ?? 0) }),
    ...(gpu === undefined ? {} : { gpuWatts: gpu }),
    ...(ram === undefined ? {} : { ramWatts: ram }),
    ...(cpu === undefined ? {} : { cpuWatts: cpu }),
  };
}

function numberIn(pattern: RegExp, text: string): number | undefined {
  const value = Number(pattern.exec(text)?.[1] ?? Number.NaN);
  return Number.isFinite(value) ? value : undefined;
}
