import type { FactValues } from "../model/fact.ts";
import { scaled } from "./factor.ts";
import type { Shape } from "./scenario.ts";

/**
 * The values of a run whose frozen backbone is gone through once, its features kept. What then trains on them is small,
 * and left out.
 */
export function withKeptFeatures(values: Partial<FactValues>): Partial<FactValues> {
  const { cachedFeatures, frozenBackbone, epochs } = values;
  return cachedFeatures === true && frozenBackbone === true && epochs !== undefined && epochs > 1
    ? { ...values, epochs: 1 }
    : values;
}

/**
 * The model with channels taken out of its layers. A layer then has fewer outputs, and fewer inputs too where the one
 * before it lost some: only the first is reckoned, so that the arithmetic is never said to fall by more than it does.
 */
export function narrowed(shape: Shape, { channelsKept }: Partial<FactValues>): Shape {
  if (channelsKept === undefined || channelsKept === 1) return shape;
  const { params, paramsB, activeParamsB, matmulParamsB, fwdGmacs } = shape;
  return {
    ...shape,
    params: typeof params === "number" ? params * channelsKept : scaled(params, channelsKept),
    paramsB: paramsB * channelsKept,
    activeParamsB: activeParamsB * channelsKept,
    matmulParamsB: matmulParamsB * channelsKept,
    fwdGmacs: fwdGmacs && fwdGmacs * channelsKept,
  };
}
