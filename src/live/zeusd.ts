import { createHeldPower } from "../core/live/heldPower.ts";
import {
  readZeusdCpuEnergy,
  readZeusdDevices,
  readZeusdEnergy,
  readZeusdPower,
  readZeusdPowerEvent,
  type ZeusdDevices,
} from "../core/live/read/zeus.ts";
import type { Sample } from "../core/model/live.ts";
import { moment } from "./clock.ts";
import { keepStreaming } from "./eventStream.ts";
import { httpGet } from "./http.ts";
import { poll } from "./polled.ts";
import type { Capability, LiveSource, Part } from "./source.ts";

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
      let power: Powers | undefined;
      const ask = async (signal: AbortSignal) => {
        devices ??= await devicesOf(signal);
        if (devices === undefined) throw new Error("answered in an unknown form");
        const counting = idsOf(devices, true);
        const others = idsOf(devices, false);
        if (counting.length > 0) {
          const energies = await get(`/gpu/get_cumulative_energy?gpu_ids=${counting.join(",")}`, signal);
          for (const [id, joules] of readZeusdEnergy(energies))
            sink.sample(counted(`gpu ${id}`, "gpu", joules));
        }
        if (devices.cpus.length > 0) {
          const answer = await get("/cpu/get_cumulative_energy?cpu=true&dram=true", signal);
          for (const [id, { cpu, dram }] of readZeusdCpuEnergy(answer)) {
            if (cpu !== undefined) sink.sample(counted(`package ${id}`, "cpu", cpu));
            if (dram !== undefined) sink.sample(counted(`memory ${id}`, "dram", dram));
          }
        }
        if (others.length === 0) return;
        power ??= streamPower(socketPath, others, intervalSeconds, sink.note);
        const powers =
          power.take() ?? readZeusdPower(await get(`/gpu/get_power?gpu_ids=${others.join(",")}`, signal));
        for (const [id, powerWatts] of powers)
          sink.sample({ ...base(`gpu ${id}`, "gpu"), kind: "gauge", powerWatts, trust: "sampled" });
      };
      const polling = poll({ name: "zeusd", everySeconds: intervalSeconds, ask, sink });
      return {
        async stop() {
          await polling.stop();
          power?.stop();
        },
      };
    },
  };
}

function idsOf({ gpus }: ZeusdDevices, counts: boolean): readonly string[] {
  return gpus.filter((gpu) => gpu.counts === counts).map(({ id }) => id);
}

interface Powers {
  /** Mean power since the last question; undefined where the daemon has no such stream. */
  readonly take: () => ReadonlyMap<string, number> | undefined;
  readonly stop: () => void;
}

/**
 * Power of the GPUs that have no counter, as the daemon sees it change (20 times a second unless told otherwise):
 * the mean over an interval, where one question each 5 s would see a burst or miss it.
 */
function streamPower(
  socketPath: string,
  ids: readonly string[],
  firstWaitSeconds: number,
  note: (line: string) => void,
): Powers {
  const held = createHeldPower();
  const now = () => performance.now() / 1000;
  let gone = false;
  const stream = keepStreaming({
    name: "zeusd's stream of power",
    path: `/gpu/stream_power?gpu_ids=${ids.join(",")}`,
    socketPath,
    firstWaitSeconds,
    note,
    onData(data) {
      const said = readZeusdPowerEvent(data);
      if (said !== undefined && ids.includes(said.id)) held.tell(said.id, said.watts, now());
    },
    onAway(forGood) {
      held.forget();
      gone = forGood;
    },
  });
  return { take: () => (gone ? undefined : held.take(now())), stop: stream.stop };
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
