import type { Citation } from "./source.ts";

/** What a look-up found, and how sure the match is. */
export interface Match<T> {
  readonly row: T;
  /**
   * exact: the row's own name · alias: another name of it · stripped: after dropping a vendor, a suffix, a count ·
   * fuzzy: spelled alike, say so · name: no row, made from what the name states.
   */
  readonly quality: "exact" | "alias" | "stripped" | "fuzzy" | "name";
  /** What was done to match, in words, where the quality is not exact or alias. */
  readonly note?: string | undefined;
  /** How many, where the text says so (`gpu:a100:4`); a fraction for a slice of a device. */
  readonly count?: number | undefined;
}

/** A model architecture. Absent is unknown. */
export interface ModelRow {
  readonly id: string;
  readonly family: string;
  readonly kind: ModelKind;
  readonly paramsB?: number;
  /** Per token, mixture-of-experts only. */
  readonly activeParamsB?: number;
  readonly layers?: number;
  /** Encoder and decoder, or vision and language, where the two differ. */
  readonly layerParts?: readonly number[];
  readonly hiddenSize?: number;
  readonly heads?: number;
  readonly kvHeads?: number;
  readonly headDim?: number;
  readonly ffnSize?: number;
  readonly vocabularySize?: number;
  readonly contextLength?: number;
  readonly tiedEmbeddings?: boolean;
  readonly experts?: number;
  readonly expertsPerToken?: number;
  /** 10⁹ multiply-accumulates of one forward pass at `gmacsInput`. */
  readonly fwdGmacsPerExample?: number;
  readonly gmacsInput?: string;
  readonly distilledFrom?: string;
  readonly smallerSibling?: string;
  readonly denoiserParamsB?: number;
  readonly textEncoderParamsB?: number;
  readonly vaeParamsB?: number;
  readonly year: number;
  readonly citation: Citation;
}

export type ModelKind =
  | "decoder"
  | "moe"
  | "encoder"
  | "encdec"
  | "embedding"
  | "vision"
  | "detection"
  | "segmentation"
  | "diffusion"
  | "speech"
  | "multimodal"
  | "tabular"
  | "gnn";

/** A training set. Token counts are approximate. */
export interface DatasetRow {
  readonly id: string;
  readonly modality: string;
  readonly trainExamples?: number;
  readonly tokensPerExample?: number;
  readonly imageSize?: number;
  readonly audioSeconds?: number;
  readonly totalTokensB?: number;
  readonly citation: Citation;
}

/** A hosted model. Parameter counts of closed models are third-party guesses, as ranges. */
export interface ApiModelRow {
  readonly provider: string;
  readonly model: string;
  readonly activeParamsB?: { readonly low: number; readonly high: number };
  readonly totalParamsB?: { readonly low: number; readonly high: number };
  readonly architecture?: string;
  readonly whPerQuery?: number;
  readonly citation: Citation;
}

/** An everyday thing to compare with: so much CO₂e or energy for one of it. */
export interface Equivalence {
  readonly id: string;
  readonly text: string;
  readonly value: number;
  readonly unit: "kgCO2e" | "kWh";
  readonly low?: number;
  readonly high?: number;
  readonly citation: Citation;
}
