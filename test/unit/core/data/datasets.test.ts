import assert from "node:assert/strict";
import { findDataset } from "../../../../src/core/data/datasets.ts";

describe("findDataset", () => {
  const read = {
    CocoDataset: "coco",
    ADE20KDataset: "zhoubolei/scene_parse_150",
    PascalVOCDataset: "VOC.yaml",
    coco_2017_train: "coco",
    "data/lm1b-tfrecords": "lm1b",
  };
  for (const [text, id] of Object.entries(read))
    it(`reads ${text} as ${id}`, () => assert.equal(findDataset(text)?.row.id, id));

  for (const text of ["TextDataset", "MyDataset", "dataset", "my_train"])
    it(`reads no data set in ${text}`, () => assert.equal(findDataset(text), undefined));
});
