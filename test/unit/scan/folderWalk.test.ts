import assert from "node:assert/strict";
import { excludedByGlobs } from "../../../src/scan/exclusion.ts";
import { type Folder, isGitignored, walkFolder } from "../../../src/scan/folderWalk.ts";

function folderOf(files: Readonly<Record<string, string>>): Folder {
  return {
    list: async (path) => {
      const prefix = path === "" ? "" : `${path}/`;
      const names = Object.keys(files)
        .filter((file) => file.startsWith(prefix))
        .map((file) => file.slice(prefix.length));
      const kinds = new Map(
        names.map((name) => [name.split("/")[0] ?? "", name.includes("/") ? "folder" : "file"] as const),
      );
      return [...kinds].map(([name, kind]) => ({ name, kind }));
    },
    text: async (path) => files[path] ?? "",
  };
}

async function walked(
  files: Readonly<Record<string, string>>,
  globs: readonly string[] = [],
  mostFiles = 100,
) {
  return walkFolder(folderOf(files), {
    wanted: (path) => path.endsWith(".py"),
    excluded: excludedByGlobs(globs),
    mostFiles,
    cancelled: () => false,
  });
}

describe("walkFolder", () => {
  it("finds wanted files, nearest first", async () => {
    const { files, stopped } = await walked({ "deep/er/a.py": "", "b.py": "", "notes.md": "" });
    assert.deepEqual(files, ["b.py", "deep/er/a.py"]);
    assert.equal(stopped, false);
  });

  it("respects settings, .gitignore files at every depth, and what never holds code", async () => {
    const files = {
      ".gitignore": "out/\n",
      "out/a.py": "",
      "src/.gitignore": "*_generated.py",
      "src/b_generated.py": "",
      "src/b.py": "",
      "b_generated.py": "",
      "data/x.py": "",
      "node_modules/y.py": "",
      "tmp/z.py": "",
    };
    const found = await walked(files, ["**/{data,tmp}"]);
    assert.deepEqual(found.files, ["b_generated.py", "src/b.py"]);
  });

  it("takes no `*.sh` for a build's output: scripts are run, and often in git by force", async () => {
    const folder = folderOf({ ".gitignore": "*.log\n*.sh\n*.yaml\nold/*.sh\n" });
    const paths = ["run.sh", "scripts/a.sh", "config/a.yaml", "old/a.sh", "a.log"];
    const ignored = await Promise.all(paths.map((path) => isGitignored(folder, path)));
    assert.deepEqual(ignored, [false, false, false, true, true]);
  });

  it("decides as git does: the nearest file that says anything, and a `!` takes back", async () => {
    const files = {
      ".gitignore": "*.py\n!keep.py\nlogs/\n",
      "a.py": "",
      "keep.py": "",
      "runs/.gitignore": "!*.py\nkeep.py\n",
      "runs/b.py": "",
      "runs/keep.py": "",
      "logs/.gitignore": "!*.py\n",
      "logs/c.py": "",
    };
    const found = await walked(files);
    assert.deepEqual(found.files, ["keep.py", "runs/b.py"]);
    const one = async (path: string) => isGitignored(folderOf(files), path);
    for (const path of Object.keys(files).filter((name) => name.endsWith(".py")))
      assert.equal(await one(path), !found.files.includes(path), path);
  });

  it("passes over builds, caches and environments of any name", async () => {
    const files = Object.fromEntries(
      ["build", "dist", ".eggs", "lib/site-packages", "x.egg-info", ".venv"].map((name) => [
        `${name}/a.py`,
        "",
      ]),
    );
    const found = await walked({ ...files, "my-env/pyvenv.cfg": "", "my-env/lib/a.py": "", "b.py": "" });
    assert.deepEqual(found.files, ["b.py"]);
  });

  it("stops after so many files and says so", async () => {
    const many = Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`${i}.py`, ""]));
    const { files, stopped } = await walked(many, [], 4);
    assert.equal(files.length, 4);
    assert.equal(stopped, true);
  });
});
