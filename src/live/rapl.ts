import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import type { Sample } from "../core/model/live.ts";
import { moment } from "./clock.ts";
import type { Capability, LiveSource } from "./source.ts";

const ROOT = "/sys/class/powercap";
const INTERVAL_SECONDS = 5;

interface Zone {
  readonly folder: string;
  readonly scope: "cpu" | "dram";
  readonly device: string;
  readonly wrapsAtJoules: number;
}

/**
 * CPU packages and memory of this machine by Intel's and AMD's running average power limit counters. Readable by root
 * alone since Linux 5.10 (CVE-2020-8694); we never ask for more rights. Packages and dram are added up; core, uncore
 * and psys lie inside or across them and are left out.
 */
export function rapl(root = ROOT, intervalSeconds = INTERVAL_SECONDS): LiveSource {
  return {
    id: "rapl",
    intervalSeconds,
    async probe(): Promise<Capability> {
      const zones = await zonesIn(root);
      const [first] = zones;
      if (first === undefined) return { available: false, says: "no RAPL counters on this machine" };
      try {
        await readJoules(first);
        return {
          available: true,
          says: `RAPL counts ${zones.map((zone) => zone.device).join(", ")}`,
          covers: ["cpu"],
        };
      } catch (error) {
        const denied = (error as NodeJS.ErrnoException).code === "EACCES";
        return {
          available: false,
          says: denied
            ? "RAPL counters are readable by root alone (Linux 5.10 and newer); zeusd or your administrator can share them"
            : "RAPL counters cannot be read",
        };
      }
    },
    start(sink) {
      let stopped = false;
      let noted = false;
      const zones = zonesIn(root);
      const read = async () => {
        for (const zone of await zones) {
          try {
            const energyJoules = await readJoules(zone);
            if (!stopped) sink.sample(sampleOf(zone, energyJoules));
          } catch {
            if (!noted) sink.note(`RAPL: ${zone.device} cannot be read`);
            noted = true;
          }
        }
      };
      const timer = setInterval(() => void read(), intervalSeconds * 1000);
      void read();
      return {
        async stop() {
          stopped = true;
          clearInterval(timer);
        },
      };
    },
  };
}

function sampleOf(zone: Zone, energyJoules: number): Sample {
  return {
    ...moment(),
    source: "rapl",
    device: zone.device,
    scope: zone.scope,
    kind: "counter",
    energyJoules,
    wrapsAtJoules: zone.wrapsAtJoules,
    pueIncluded: false,
    trust: "measured",
  };
}

async function zonesIn(root: string): Promise<readonly Zone[]> {
  const names = await readdir(root).catch(() => []);
  const zones: Zone[] = [];
  for (const name of names.filter((one) => /^intel-rapl:\d+(?::\d+)?$/.test(one)).sort()) {
    const folder = path.join(root, name);
    const kind = (await readFile(path.join(folder, "name"), "utf8").catch(() => "")).trim();
    const scope = kind.startsWith("package") ? "cpu" : kind === "dram" ? "dram" : undefined;
    const range = Number(await readFile(path.join(folder, "max_energy_range_uj"), "utf8").catch(() => "NaN"));
    if (scope === undefined || !(range > 0)) continue;
    zones.push({ folder, scope, device: `${kind} (${name})`, wrapsAtJoules: range / 1e6 });
  }
  return zones;
}

async function readJoules(zone: Zone): Promise<number> {
  const micro = Number((await readFile(path.join(zone.folder, "energy_uj"), "utf8")).trim());
  if (!Number.isFinite(micro)) throw new Error("not a number");
  return micro / 1e6;
}
