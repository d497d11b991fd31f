/** What a carbontracker log tells: measured epochs, and the tool's own forecast, which we never pass off as ours. */
export interface CarbontrackerLog {
  readonly epochs: number;
  readonly seconds: number;
  /** Mean power over the components that were read, in the last epoch; GPUs added up. */
  readonly gpuWatts?: number;
  readonly cpuWatts?: number;
  /** Energy of the measured epochs, integrated from duration and mean power; no PUE in it. */
  readonly energyKWh?: number;
  /** "Actual consumption" of the output log; the tool's PUE (1.58) is in it. */
  readonly actual?: { readonly epochs: number; readonly energyKWh: number };
  readonly predicted?: { readonly epochs: number; readonly energyKWh: number };
}

const STAMP = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2} - /;
const EPOCH = /^Epoch (\d{1,9}):/;
const DURATION = /^Duration: (\d{1,6}):(\d{2}):(\d{2}(?:\.\d{1,9})?)/;
const POWER = /^Average power usage \(W\) for (gpu|cpu): (.{1,2000})/;
const CONSUMPTION = /(Actual|Predicted) consumption for (\d{1,9}) epoch\(s\):/;
const ENERGY = /^\s*Energy:\s+([\d.]{1,30}) kWh/;

/** Reads a carbontracker log or output log, whole. Lines that are not understood are passed over. */
export function readCarbontracker(text: string): CarbontrackerLog {
  const log = { epochs: 0, seconds: 0, joules: 0, covered: false };
  const power: { gpu?: number; cpu?: number } = {};
  const consumption: { [kind: string]: { epochs: number; energyKWh: number } } = {};
  let duration = 0;
  let section: { kind: string; epochs: number } | undefined;
  for (const raw of text.split(/\r?\n/)) {
    const line = raw.replace(STAMP, "");
    const said = CONSUMPTION.exec(line);
    if (said) section = { kind: said[1] ?? "", epochs: Number(said[2]) };
    const energy = ENERGY.exec(line);
    if (energy && section)
      consumption[section.kind] = { epochs: section.epochs, energyKWh: Number(energy[1]) };
    if (EPOCH.test(line)) log.epochs++;
    const time = DURATION.exec(line);
    if (time) {
      duration = Number(time[1]) * 3600 + Number(time[2]) * 60 + Number(time[3]);
      log.seconds += duration;
    }
    const watts = POWER.exec(line);
    const component = watts?.[1] as "gpu" | "cpu" | undefined;
    if (!watts || component === undefined) continue;
    const sum = sumOf(watts[2] ?? "");
    if (sum === undefined) delete power[component];
    else {
      power[component] = sum;
      log.joules += sum * duration;
      log.covered = true;
    }
  }
  return {
    epochs: log.epochs,
    seconds: log.seconds,
    ...(power.gpu === undefined ? {} : { gpuWatts: power.gpu }),
    ...(power.cpu === undefined ? {} : { cpuWatts: power.cpu }),
    ...(log.covered ? { energyKWh: log.joules / 3.6e6 } : {}),
    ...(consumption.Actual ? { actual: consumption.Actual } : {}),
    ...(consumption.Predicted ? { predicted: consumption.Predicted } : {}),
  };
}

/** All figures of `[251.3 248.9]`, added up; nothing for `None`. */
function sumOf(list: string): number | undefined {
  const figures = [...list.matchAll(/[\d.]{1,24}/g)].map((match) => Number(match[0])).filter(Number.isFinite);
  return figures.length > 0 ? figures.reduce((sum, value) => sum + value, 0) : undefined;
}
