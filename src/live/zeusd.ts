import {
  readZeusdCpuEnergy,
  readZeusdDevices,
  readZeusdEnergy,
  readZeusdPower,
  type ZeusdDevices,
} from "../core/live/read/zeus.ts";
import type { Sample } from "../core/model/live.ts";
import { moment } from "./clock.ts";
import { httpGet } from "./http.ts";
import { poll } from "./polled.ts";
import type { Capability, LiveSink, LiveSource, Part } from "./source.ts";

/** Where the daemon listens, unless `ZEUSD_SOCK_PATH` says otherwise. */
const SOCKET = "/run/zeusd/zeusd.sock";
const INTERVAL_SECONDS = 5;
const ANSWER_MS = 4_000;

/**
 * Energy counters of GPUs, processors and memory by a `zeusd` of this machine, which shares with everybody what the
 * kernel shows to root alone. Spoken to over its Unix socket; nothing is ever set.
 *
 * @param socketPath another one in tests.
 */
export function zeusd(
  socketPath = process.env.ZEUSD_SOCK_PATH ?? SOCKET,
  intervalSeconds = INTERVAL_SECONDS,
): LiveSource {
  const get = async (path: string, signal: AbortSignal): Promise<unknown> => {
    const { status, text } = await httpGet(`http://zeusd${path}`, {
      socketPath,
      signal,
      timeoutMs: ANSWER_MS,
    });
    if (status !== 200) throw new Error(`answered ${status}`);
    return JSON.parse(text);
  };
  const devicesOf = async (signal: AbortSignal) => readZeusdDevices(await get("/discover", signal));
  return {
    id: "zeusd",
    intervalSeconds,
    async probe(signal): Promise<Capability> {
      try {
        const devices = await devicesOf(signal);
        const covers = devices === undefined ? [] : partsOf(devices);
        if (devices === undefined || covers.length === 0)
          return { available: false, says: "zeusd tells no energy here" };
        const { gpus, cpus } = devices;
        return {
          available: true,
          says: `zeusd counts ${gpus.length} GPUs and ${cpus.length} processors`,
          covers,
        };
      } catch (error) {
        const none = (error as NodeJS.ErrnoException).code === "ENOENT";
        return { available: false, says: none ? "no zeusd on this machine" : `zeusd: ${messageOf(error)}` };
      }
    },
    start(sink) {
      let devices: ZeusdDevices | undefined;
      const ask = async (signal: AbortSignal) => {
        devices ??= await devicesOf(signal);
        if (devices === undefined) throw new Error("answered in an unknown form");
        await readGpus(devices, (path) => get(path, signal), sink);
        if (devices.cpus.length > 0) {
          const answer = await get("/cpu/get_cumulative_energy?cpu=true&dram=true", signal);
          for (const [id, { cpu, dram }] of readZeusdCpuEnergy(answer)) {
            if (cpu !== undefined) sink.sample(counted(`package ${id}`, "cpu", cpu));
            if (dram !== undefined) sink.sample(counted(`memory ${id}`, "dram", dram));
          }
        }
      };
      return poll({ name: "zeusd", everySeconds: intervalSeconds, ask, sink });
    },
  };
}

/** Power beside the counter: it stands in for a step that the counter cannot tell, and is what is drawn now. */
async function readGpus(
  { gpus }: ZeusdDevices,
  get: (path: string) => Promise<unknown>,
  sink: LiveSink,
): Promise<void> {
  if (gpus.length === 0) return;
  const counting = gpus.filter(({ counts }) => counts).map(({ id }) => id);
  const energies =
    counting.length === 0
      ? new Map<string, number>()
      : readZeusdEnergy(await get(`/gpu/get_cumulative_energy?gpu_ids=${counting.join(",")}`));
  const powers = readZeusdPower(await get("/gpu/get_power"));
  for (const { id } of gpus) {
    const [joules, powerWatts] = [energies.get(id), powers.get(id)];
    const power = powerWatts === undefined ? {} : { powerWatts };
    if (joules !== undefined) sink.sample({ ...counted(`gpu ${id}`, "gpu", joules), ...power });
    else if (powerWatts !== undefined)
      sink.sample({ ...base(`gpu ${id}`, "gpu"), kind: "gauge", powerWatts, trust: "sampled" });
  }
}

function base(device: string, scope: Sample["scope"]) {
  return { ...moment(), source: "zeusd", device, scope, pueIncluded: false } as const;
}

function counted(device: string, scope: Sample["scope"], energyJoules: number): Sample {
  return { ...base(device, scope), kind: "counter", energyJoules, trust: "measured" };
}

function partsOf({ gpus, cpus }: ZeusdDevices): readonly Part[] {
  const vendors = gpus.map(({ name }): Part => (/amd|instinct|radeon/i.test(name) ? "amd" : "nvidia"));
  return [...new Set<Part>([...vendors, ...(cpus.length > 0 ? (["cpu"] as const) : [])])];
}

function messageOf(error: unknown): string {
  return error instanceof Error ? (error.message.split("\n")[0] ?? "") : "failed";
}
