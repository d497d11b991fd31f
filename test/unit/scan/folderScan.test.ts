import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { diskFolder } from "../../../src/scan/disk.ts";
import { scanFolders } from "../../../src/scan/folderScan.ts";
import type { ScanNews, ScanOrder } from "../../../src/scan/order.ts";
import { storedReadings } from "../../../src/scan/storedReadings.ts";

const TRAINING =
  'from transformers import TrainingArguments, Trainer\nargs = TrainingArguments(output_dir="o", num_train_epochs=3)\nTrainer(args=args).train()\n';

describe("scanFolders", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), "wattlens-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const put = (name: string, content: string | Buffer = TRAINING) => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  };

  async function scanned(
    order: Partial<ScanOrder> & { mostFiles?: number } = {},
    stored = storedReadings("1"),
  ) {
    const news: ScanNews[] = [];
    const done = await scanFolders(
      {
        folders: [
          {
            root: folder,
            prefix: "project/",
            globs: ["**/skipped"],
            mostFiles: order.mostFiles ?? 100,
            mostFileBytes: 10_000,
            mostNotebookBytes: 100_000,
          },
        ],
        shard: 0,
        shards: 1,
        version: "1",
        passOver: [],
        ...order,
      },
      diskFolder,
      stored,
      (one) => news.push(one),
    );
    const batches = news.filter((one) => one.kind === "found");
    return {
      done,
      found: batches.flatMap(({ files }) => files.map((file) => file.path)).sort(),
      unread: batches.flatMap(({ unread }) => unread.map((file) => [file.path, file.why])).sort(),
    };
  }

  it("opens no tests and no packaging, by their whole path", async () => {
    for (const name of ["train.py", "tests/run.py", "sub/test_it.py", "setup.py"]) put(name);
    put("docs/guide.ipynb", "{}");
    const { done, found } = await scanned();
    assert.deepEqual([done.files, found], [2, ["project/train.py"]]);
  });

  it("tells of the files that hold something, and of those that were not read", async () => {
    put("a/train.py");
    put("skipped/train.py");
    put("util.py", "x = 1\n");
    put("big.py", TRAINING.repeat(200));
    put("binary.py", Buffer.from([120, 0, 0, 0, 7, 9, 0, 1]));
    put("wide.py", Buffer.from(`\ufeff${TRAINING}`, "utf16le"));
    const { done, found, unread } = await scanned({ passOver: ["project/util.py"] });
    assert.deepEqual(found, ["project/a/train.py", "project/wide.py"]);
    assert.deepEqual(unread, [
      ["project/big.py", "large"],
      ["project/binary.py", "binary"],
      ["project/util.py", "fatal"],
    ]);
    assert.deepEqual(done, { kind: "done", files: 5, opened: 3, stopped: [] });
  });

  it("opens only what has changed since", async () => {
    put("a.py");
    put("b.py");
    const stored = storedReadings("1");
    await scanned({}, stored);
    put("b.py", `${TRAINING}# more\n`);
    const { done, found } = await scanned({}, storedReadings("1", stored.text()));
    assert.equal(done.opened, 1);
    assert.deepEqual(found, ["project/a.py", "project/b.py"]);
  });

  it("shares the files among its workers, each one once", async () => {
    for (const name of ["a.py", "b.py", "c.py", "d/e.py", "d/f.py"]) put(name);
    const [one, two] = [await scanned({ shards: 2, shard: 0 }), await scanned({ shards: 2, shard: 1 })];
    assert.equal(one.done.files + two.done.files, 5);
    assert.equal(new Set([...one.found, ...two.found]).size, 5);
  });

  it("says where it stopped", async () => {
    for (const name of ["a.py", "b.py", "c.py"]) put(name);
    assert.deepEqual((await scanned({ mostFiles: 2 })).done.stopped, [2]);
  });

  it("follows no links to folders, and is not stopped by files that cannot be read", async () => {
    put("a/train.py");
    symlinkSync(folder, path.join(folder, "a", "loop"));
    symlinkSync(path.join(folder, "nowhere"), path.join(folder, "broken.py"));
    assert.deepEqual((await scanned()).found, ["project/a/train.py"]);
  });
});
