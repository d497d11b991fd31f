import { findModel, modelById, siblingOf } from "../../core/data/models.ts";

/** Smaller models of the same family, the next smaller first: what is most often asked of a what-if. */
export function siblingsOf(name: string | undefined): readonly string[] {
  const found: string[] = [];
  let row = name === undefined ? undefined : findModel(name)?.row;
  const teacher = row?.distilledFrom;
  while (row !== undefined && found.length < 8) {
    row = siblingOf(row);
    if (row === undefined || found.includes(row.id)) break;
    found.push(row.id);
  }
  return teacher === undefined || modelById(teacher) === undefined ? found : [...found, teacher];
}
