/** A constant, as far as the file itself tells it. */
export type Value = number | string | boolean | null | readonly Value[] | ValueMap;
export interface ValueMap {
  readonly [key: string]: Value;
}
