import type { Instance } from "../model/hardware.ts";
import type { Match } from "../model/tables.ts";
import { fieldsNamed, isNoName, type Row, tableOf } from "./table.ts";
import { instancesCells, instancesNames, instancesSources } from "./tables/instances.generated.ts";

const table = tableOf(instancesNames, instancesCells, instancesSources, decoded, (all) => all.toLowerCase());

const fields = fieldsNamed("provider acceleratorId acceleratorCount# vcpus# memoryGiB#");

function decoded(row: Row): Instance {
  return {
    acceleratorCount: 0,
    ...fields(row),
    name: row.names[0],
    citation: row.source(6, row.text(5) === "1"),
  } as object as Instance;
}

/**
 * The machine type that a name means: `p4d.24xlarge`, `ml.g5.2xlarge`, `Standard_ND96isr_H100_v5` (case and
 * `Standard_` do not matter), `a2-highgpu-8g`, `v5litepod-16`. Short names that are also cards (`A100` at Modal)
 * need their provider. CPU machines outside the table follow the provider's naming rule.
 */
export function findInstance(name: string, provider?: string): Match<Instance> | undefined {
  if (isNoName(name)) return undefined;
  const key = name.trim().toLowerCase();
  const exact = chosen(key, provider);
  if (exact) return { row: exact, quality: "exact" };
  const bare = key.replace(/^(?:ml|cache|db)\./, "").replace(/^spaces-/, "");
  const azure = bare.startsWith("standard_") ? bare.slice(9) : `standard_${bare}`;
  for (const spelled of [bare, azure, bare.replaceAll("_", "-"), azure.replaceAll("-", "_")]) {
    const found = chosen(spelled, provider);
    if (found) return { row: found, quality: "alias" };
  }
  return awsByRule(bare) ?? vcpusByRule(bare) ?? tpuSlice(bare);
}

/** All machine types of a provider, named as in the table. */
export function instancesOf(provider: string): readonly Instance[] {
  const id = provider.toLowerCase();
  return table.all().filter((row) => row.provider === id);
}

/** Of several providers' machines of one name the given provider's; without a provider only an unmistakable one. */
function chosen(key: string, provider: string | undefined): Instance | undefined {
  const rows = table.named(key);
  const id = provider?.toLowerCase();
  // `A100` alone is a card, not a machine.
  return (
    rows.find((row) => row.provider === id) ??
    (rows.length === 1 && PARTED.test(key) ? rows[0] : rows.find(({ name }) => PARTED.test(name)))
  );
}

const PARTED = /[.\-_]/;

const GB_PER_VCPU: { readonly [family: string]: number } = { c: 2, m: 4, r: 8, x: 16, t: 4 };

/** AWS's own rule: large is 2 vCPU, xlarge 4, Nxlarge 4N; the letter tells memory by vCPU. */
function awsByRule(name: string): Match<Instance> | undefined {
  const match = /^([cmrxt])\d[a-z]{0,4}\.(?:metal-)?(?:(\d{1,2})?(x)?l(?:arge)?|micro|small|medium)$/.exec(
    name,
  );
  const gbPerVcpu = GB_PER_VCPU[match?.[1] ?? ""];
  if (!match || gbPerVcpu === undefined) return undefined;
  const vcpus = match[3] === undefined ? 2 : 4 * Number(match[2] ?? 1);
  return {
    row: {
      provider: "aws",
      name,
      acceleratorCount: 0,
      vcpus,
      memoryGiB: vcpus * gbPerVcpu,
      citation: { title: "AWS instance naming rule", year: 2026, verified: false },
    },
    quality: "name",
    note: "size read from the name",
  };
}

/** Google's `n2-standard-96`, Azure's `D8s_v5`: the number is that of the vCPU. GPU families are not read so. */
const BY_RULE: readonly (readonly [provider: string, pattern: RegExp])[] = [
  [
    "gcp",
    /^(?!a\d|g\d|ct|tpu)[a-z]\d[a-z]?-(?:standard|highmem|highcpu|ultramem|megamem|custom)-(\d{1,3})\b/,
  ],
  ["azure", /^(?:standard_)?(?!n)[a-z]{1,2}(\d{1,3})[a-z]{0,6}(?:_v\d)?$/],
];

function vcpusByRule(name: string): Match<Instance> | undefined {
  for (const [provider, pattern] of BY_RULE) {
    const vcpus = Number(pattern.exec(name)?.[1]);
    if (!(vcpus > 0) || !/[-_]/.test(name)) continue;
    const citation = { title: `${provider} machine naming rule`, year: 2026, verified: false } as const;
    return {
      row: { provider, name, acceleratorCount: 0, vcpus, citation },
      quality: "name",
      note: "vCPU read from the name",
    };
  }
  return undefined;
}

/** Google's slice names outside the table count cores (two a chip) up to v5p, chips for v5e and v6e. */
function tpuSlice(name: string): Match<Instance> | undefined {
  const match = /^(?:tpu-)?(v[234]|v5p|v5litepod|v5e|v6e|tpu7x)-(\d{1,5})$/.exec(name);
  const generation = (match?.[1] ?? "").replace("litepod", "e").replace("tpu7x", "v7");
  const perChip = /^v[56]e$/.test(generation) ? 1 : 2;
  const size = Number(match?.[2]);
  if (!match || !(size > 0)) return undefined;
  return {
    row: {
      provider: "gcp",
      name,
      acceleratorId: `tpu-${generation}`,
      acceleratorCount: size / perChip,
      citation: { title: "Google Cloud TPU slice names", year: 2026, verified: false },
    },
    quality: "name",
    note: perChip === 2 ? "the name counts cores, two a chip" : "the name counts chips",
  };
}
