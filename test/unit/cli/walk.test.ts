import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { LIMITS, type ReadFile, walk as walkEach } from "../../../src/cli/walk.ts";

const wanted = (name: string) => /\.(py|json|ipynb)$/.test(name);

/** All that is handed on, and what is said of the rest. */
function walk(folder: string, select: (name: string) => boolean, limits = LIMITS) {
  const files: ReadFile[] = [];
  const { problems } = walkEach(folder, select, (file) => files.push(file), limits);
  return { files, problems };
}

describe("walk", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), "wattlens-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const put = (name: string, content: string | Buffer = "x = 1\n") => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  };
  const names = (limits = LIMITS) => walk(folder, wanted, limits).files.map((file) => file.path);

  it("reads wanted files in order, with forward slashes", () => {
    for (const name of ["b.py", "a/z.py", "a/b/c.json", "a/picture.png"]) put(name);
    assert.deepEqual(names(), ["a/b/c.json", "a/z.py", "b.py"]);
  });

  it("skips other people's code, builds, caches and environments by any name", () => {
    for (const name of [
      "node_modules/a.py",
      ".git/a.py",
      "my-env/pyvenv.cfg",
      "my-env/lib/a.py",
      "x.egg-info/a.py",
      "a.py",
    ])
      put(name);
    put("lib/site-packages/b.py");
    assert.deepEqual(names(), ["a.py"]);
  });

  it("respects .gitignore files, each from its own folder", () => {
    put(".gitignore", "/out\n*.json\n");
    put("sub/.gitignore", "secret.py\n");
    for (const name of ["out/a.py", "sub/out/a.py", "sub/secret.py", "sub/a.json", "secret.py"]) put(name);
    assert.deepEqual(names(), ["secret.py", "sub/out/a.py"]);
  });

  it("follows no symbolic links", () => {
    put("a/b.py");
    symlinkSync(folder, path.join(folder, "a", "loop"));
    symlinkSync(path.join(folder, "nowhere"), path.join(folder, "broken.py"));
    assert.deepEqual(names(), ["a/b.py"]);
  });

  it("reads UTF-16 and marks of byte order, leaves binaries out and says so", () => {
    put("mark.py", "\ufeffx = 1");
    put("wide.py", Buffer.from("\ufeffx = 1", "utf16le"));
    put("bare.py", Buffer.from("epochs = 1\n", "utf16le"));
    put("binary.py", Buffer.from([120, 0, 0, 0, 7, 9, 0, 1]));
    const { files, problems } = walk(folder, wanted);
    assert.deepEqual(
      files.map(({ path: name, text }) => [name, text]),
      [
        ["bare.py", "epochs = 1\n"],
        ["mark.py", "x = 1"],
        ["wide.py", "x = 1"],
      ],
    );
    assert.deepEqual(
      problems.map(({ code, path: name }) => [code, name]),
      [["encoding", "binary.py"]],
    );
  });

  it("says what is too large and where it stopped", () => {
    put("a.py", "x".repeat(200));
    for (const name of ["b.py", "c.py", "d.py"]) put(name);
    const { files, problems } = walk(folder, wanted, { ...LIMITS, maxFiles: 2, maxFileBytes: 100 });
    assert.deepEqual(
      files.map((file) => file.path),
      ["b.py", "c.py"],
    );
    assert.deepEqual(
      problems.map(({ code }) => code),
      ["too-large", "stopped-early"],
    );
  });

  it("reads notebooks of sixteen times the size: most of them is what their cells printed", () => {
    put("large.py", "x".repeat(200));
    put("read.ipynb", "x".repeat(1600));
    put("large.ipynb", "x".repeat(1601));
    const { files, problems } = walk(folder, wanted, { ...LIMITS, maxFileBytes: 100 });
    assert.deepEqual(
      files.map((file) => file.path),
      ["read.ipynb"],
    );
    assert.deepEqual(
      problems.map(({ path: name }) => name),
      ["large.ipynb", "large.py"],
    );
  });

  it("reads one file", () => {
    put("a.py");
    assert.deepEqual(
      walk(path.join(folder, "a.py"), wanted).files.map((file) => file.path),
      ["a.py"],
    );
  });

  it("throws at what does not exist", () => {
    assert.throws(() => walk(path.join(folder, "nowhere"), wanted));
  });
});
