import assert from "node:assert/strict";
import { allAccelerators, findAccelerator } from "../../../../src/core/data/accelerators.ts";
import { findInstance } from "../../../../src/core/data/instances.ts";

const written: readonly (readonly [text: string, id: string, count?: number])[] = [
  ["A100-SXM4-80GB", "a100-sxm4-80gb"],
  ["A100 80GB SXM", "a100-sxm4-80gb"],
  ["A100-80GB", "a100-sxm4-80gb"],
  ["a100_80gb", "a100-sxm4-80gb"],
  ["A100 PCIe 80GB", "a100-pcie-80gb"],
  ["A100 40GB PCIe", "a100-pcie-40gb"],
  ["A100 (40 GB)", "a100-sxm4-40gb"],
  ["A100", "a100-sxm4-40gb"],
  ["A100x8", "a100-sxm4-40gb", 8],
  ["a100:2", "a100-sxm4-40gb", 2],
  ["gpu:a100:4", "a100-sxm4-40gb", 4],
  ["A100 MIG 1g.5gb", "a100-sxm4-40gb", 1 / 7],
  ["nvidia-tesla-t4", "t4"],
  ["NVIDIA_TESLA_V100", "v100-sxm2-16gb"],
  ["4 x V100 32GB", "v100-sxm2-32gb", 4],
  ["V100 16GB PCIe", "v100-pcie-16gb"],
  ["8xH100", "h100-sxm5-80gb", 8],
  ["H100 GPUs", "h100-sxm5-80gb"],
  ["nvidia/h100", "h100-sxm5-80gb"],
  ["H100 NVL", "h100-nvl-94gb"],
  ["H20", "h20"],
  ["B200 180GB SXM", "b200-sxm"],
  ["MI300X OAM 192GB", "mi300x"],
  ["A100 80 GB NVSwitch", "a100-sxm4-80gb"],
  ["L40S PCIe 48GB", "l40s"],
  ["A100s", "a100-sxm4-40gb"],
  ["TPU v3 pod", "tpu-v3"],
  ["H200", "h200-sxm"],
  ["A10", "a10"],
  ["A10G", "a10g"],
  ["L4", "l4"],
  ["L40", "l40"],
  ["L40S", "l40s"],
  ["3090", "rtx-3090"],
  ["RTX 3090 Ti", "rtx-3090-ti"],
  ["gpu:rtx_4090:2", "rtx-4090", 2],
  ["2x A6000", "rtx-a6000", 2],
  ["gtx1080", "gtx-1080"],
  ["MI250X", "mi250x"],
  ["M1", "m1"],
  ["M1 Max", "m1-max"],
  ["TPU v3", "tpu-v3"],
  ["TPU v3-8", "tpu-v3", 4],
  ["v4-32", "tpu-v4", 16],
  ["v5litepod-16", "tpu-v5e", 16],
  ["v5p-128", "tpu-v5p", 64],
  ["tpu-v5-lite-podslice", "tpu-v5e"],
  ["Trainium1", "trainium1"],
];

describe("findAccelerator", () => {
  for (const [text, id, count] of written) {
    it(`reads ${text} as ${id}`, () => {
      const match = findAccelerator(text);
      assert.equal(match?.row.id, id);
      assert.equal(match?.count, count);
    });
  }

  const nothing = [
    "",
    "H2",
    "A1",
    "V10",
    "RTX",
    "GPU",
    "cuda",
    "T",
    "B20",
    "P10",
    "gpu:4",
    "TPU",
    "Titan",
    "???",
    "---",
  ];
  const contradictory = ["H100 16GB", "A100 24GB", "v100 64GB"];
  for (const text of [...nothing, ...contradictory]) {
    it(`reads no card in "${text}"`, () => assert.equal(findAccelerator(text), undefined));
  }

  it("says that a recalled row has no second source", () => {
    assert.ok(allAccelerators().some((row) => row.citation.verified === false));
    assert.ok(allAccelerators().every((row) => row.citation.year > 1999 && row.citation.title !== ""));
  });
});

describe("findInstance", () => {
  const machines: readonly (readonly [
    name: string,
    instance: string,
    card: string | undefined,
    count: number,
  ])[] = [
    ["p4d.24xlarge", "p4d.24xlarge", "a100-sxm4-40gb", 8],
    ["ml.g5.2xlarge", "g5.2xlarge", "a10g", 1],
    ["Standard_ND96isr_H100_v5", "Standard_ND96isr_H100_v5", "h100-sxm5-80gb", 8],
    ["nd96isr_h100_v5", "Standard_ND96isr_H100_v5", "h100-sxm5-80gb", 8],
    ["STANDARD_NC96ADS_A100_V4", "Standard_NC96ads_A100_v4", "a100-pcie-80gb", 4],
    ["a2-highgpu-8g", "a2-highgpu-8g", "a100-sxm4-40gb", 8],
    ["v5litepod-16", "v5litepod-16", "tpu-v5e", 16],
    ["v4-32", "v4-32", "tpu-v4", 16],
    ["m5.large", "m5.large", undefined, 0],
  ];
  for (const [name, instance, card, count] of machines) {
    it(`reads ${name}`, () => {
      const row = findInstance(name)?.row;
      assert.deepEqual([row?.name, row?.acceleratorId, row?.acceleratorCount], [instance, card, count]);
    });
  }

  it("takes a card's name for no machine without a provider", () => {
    for (const name of ["A100", "T4", "foo", "p4d"]) assert.equal(findInstance(name), undefined);
  });
});
