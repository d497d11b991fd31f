import assert from "node:assert/strict";
import fc from "fast-check";
import {
  type DecodeInput,
  decodePower,
  decodeStep,
  denoisingShare,
  passFlops,
  usualKvBytes,
} from "../../../../src/core/estimate/inferenceLaw.ts";

const h100 = { bandwidthBytes: 3.35e12, peakFlops: 989e12 };
const llama70: DecodeInput = {
  ...h100,
  paramsB: 70.6,
  activeParamsB: 70.6,
  layers: 80,
  bytesPerParam: 2,
  kvBytesPerToken: usualKvBytes(70.6),
  cards: 4,
};

const joulesPerToken = (input: DecodeInput, batch: number) => {
  const step = decodeStep(input, batch, 700, 0.5);
  return (input.cards * 700 * decodePower(step) * step.seconds) / batch;
};

describe("decodeStep", () => {
  // Llama 3.1 70B on four H100 (ML.ENERGY): 3.76, 0.80 and 0.37 J per token.
  for (const [batch, measured] of [
    [8, 3.76],
    [64, 0.8],
    [898, 0.37],
  ] as const) {
    it(`is within ×1.65 of a measured 70 B model at ${batch} requests`, () => {
      const ratio = joulesPerToken(llama70, batch) / measured;
      assert.ok(ratio > 1 / 1.65 && ratio < 1.65, `× ${ratio}`);
    });
  }

  it("is never faster than reading the weights once", () => {
    const least = (2 * 70.6e9) / (4 * h100.bandwidthBytes);
    assert.ok(decodeStep(llama70, 1, 1, 0).seconds > least);
  });

  const input = fc.record({
    ...{
      bandwidthBytes: fc.double({ min: 1e11, max: 1e13, noNaN: true }),
      peakFlops: fc.double({ min: 1e12, max: 5e15, noNaN: true }),
    },
    paramsB: fc.double({ min: 0.1, max: 2000, noNaN: true }),
    layers: fc.integer({ min: 2, max: 150 }),
    bytesPerParam: fc.constantFrom(0.56, 1, 2, 4),
    kvBytesPerToken: fc.double({ min: 1e3, max: 1e6, noNaN: true }),
    cards: fc.constantFrom(1, 2, 4, 8),
    active: fc.double({ min: 0.03, max: 1, noNaN: true }),
  });

  it("takes less energy per token with more requests at a time, and no more power than the limit", () => {
    fc.assert(
      fc.property(input, fc.integer({ min: 1, max: 2000 }), ({ active, ...rest }, batch) => {
        const model = { ...rest, activeParamsB: rest.paramsB * active };
        const one = joulesPerToken(model, batch);
        assert.ok(Number.isFinite(one) && joulesPerToken(model, batch * 2) <= one * (1 + 1e-9));
        const power = decodePower(decodeStep(model, batch, 500, 1));
        assert.ok(power > 0 && power < 1);
      }),
    );
  });

  it("takes no longer on faster memory or a faster chip", () => {
    fc.assert(
      fc.property(input, fc.integer({ min: 1, max: 2000 }), ({ active, ...rest }, batch) => {
        const model = { ...rest, activeParamsB: rest.paramsB * active };
        const seconds = decodeStep(model, batch, 500, 1).seconds;
        assert.ok(
          decodeStep({ ...model, bandwidthBytes: model.bandwidthBytes * 2 }, batch, 500, 1).seconds <=
            seconds,
        );
        assert.ok(decodeStep({ ...model, peakFlops: model.peakFlops * 2 }, batch, 500, 1).seconds <= seconds);
      }),
    );
  });
});

describe("passFlops", () => {
  it("counts two per parameter and position, and attention over all pairs", () => {
    assert.equal(passFlops(1, 10, 1000, 100), 2e9 * 100 + 4 * 10 * 1000 * 100 ** 2);
  });
});

describe("denoisingShare", () => {
  it("grows with the pass and stays between its bounds", () => {
    assert.deepEqual([denoisingShare(1), denoisingShare(1e30)], [0.06, 0.38]);
    assert.equal(denoisingShare(1e13), 0.2);
  });
});
