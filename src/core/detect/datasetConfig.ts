import { findDataset } from "../data/datasets.ts";

const COLLECTION = /^(?:glue|super_glue|nyu-mll\/glue|aps\/super_glue)$/;

/** A data set by its configuration, where that is one of its own: `glue/mrpc`, `wikitext/wikitext-103-raw-v1`. */
export function withConfig(path: string, config: string | undefined): string {
  if (config === undefined) return path;
  const both = `${path}/${config}`;
  const known = findDataset(both)?.quality;
  return COLLECTION.test(path) || known === "exact" || known === "alias" ? both : path;
}
