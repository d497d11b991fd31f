import type { FileDetections } from "../core/model/fact.ts";

/** A file to read, asked of a worker by a host that has no disk. */
export interface ReadRequest {
  readonly id: number;
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What was found in it; nothing where it is no text. */
export interface ReadAnswer {
  readonly id: number;
  readonly found?: FileDetections;
  readonly error?: string;
}
