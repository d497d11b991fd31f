import assert from "node:assert/strict";
import { allEquivalences } from "../../../../src/core/data/equivalences.ts";
import { allZones, findZone, gridOf, worldGrid } from "../../../../src/core/data/grid.ts";
import { pueOf } from "../../../../src/core/data/pue.ts";
import { allRegions, findRegion, rankedRegions } from "../../../../src/core/data/regions.ts";

describe("findRegion", () => {
  const written: readonly (readonly [name: string, provider: string, region: string])[] = [
    ["europe-west1", "gcp", "europe-west1"],
    ["us-east-1", "aws", "us-east-1"],
    ["us-east-1a", "aws", "us-east-1"],
    ["westeurope", "azure", "westeurope"],
    ["West Europe", "azure", "westeurope"],
    ["us-central1-a", "gcp", "us-central1"],
    ["asia-southeast1-b", "gcp", "asia-southeast1"],
  ];
  for (const [name, provider, region] of written) {
    it(`reads ${name}`, () => {
      const row = findRegion(name)?.row;
      assert.deepEqual([row?.provider, row?.region], [provider, region]);
    });
  }
  it("knows no region of Mars", () => assert.equal(findRegion("mars"), undefined));
});

describe("grid", () => {
  const zones: readonly (readonly [text: string, zone: string])[] = [
    ["US", "USA"],
    ["CA", "CAN"],
    ["us-ca", "USA-CA"],
    ["California", "USA-CA"],
    ["France", "FRA"],
    ["DE", "DEU"],
    ["Quebec", "CAN-QC"],
    ["Georgia", "GEO"],
    ["NSW", "AUS-NSW"],
    ["SRVC", "USA-SRVC"],
    ["Côte d'Ivoire", "CIV"],
    ["world", "WORLD"],
  ];
  for (const [text, zone] of zones) it(`reads ${text}`, () => assert.equal(findZone(text)?.row.zone, zone));

  it("holds only sane figures with a source and a year", () => {
    for (const row of allZones()) {
      assert.ok(row.gCO2ePerKWh >= 0 && row.gCO2ePerKWh <= 1500, row.zone);
      assert.ok(row.year >= 2009 && row.citation.title !== "", row.zone);
    }
    assert.ok(worldGrid().gCO2ePerKWh > 300);
  });
  it("joins every region to a zone", () => {
    for (const row of allRegions()) assert.ok(gridOf(row.zone) ?? gridOf(row.countryIso3), row.region);
  });
  it("ranks all regions in one boundary", () => {
    assert.deepEqual([...new Set(rankedRegions().map((one) => one.boundary))], ["lifecycle"]);
    assert.equal(rankedRegions().length, allRegions().length);
  });
});

describe("pueOf", () => {
  it("orders its range anywhere", () => {
    for (const provider of [
      undefined,
      "aws",
      "gcp",
      "azure",
      "colab",
      "university",
      "desktop",
      "hetzner",
      "??",
    ]) {
      const { p10, p50, p90 } = pueOf(provider);
      assert.ok(1 <= p10 && p10 <= p50 && p50 <= p90 && p90 < 3, String(provider));
    }
  });
  it("takes a region's published figure first", () => {
    assert.match(pueOf("aws", "us-east-1").because, /published for aws us-east-1/);
  });
});

describe("allEquivalences", () => {
  it("has positive figures", () => {
    assert.ok(allEquivalences().length > 20);
  });
});
