import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** Prints a line of `nvidia-smi --query-gpu` at once, and with `-lms` each second. */
const nvidiaSmi = `#!/bin/sh
line() { echo "2026/01/01 10:00:00.000, 0, GPU-5f3d, NVIDIA A100-SXM4-40GB, 412.30, 400.00, 98, 30000" || exit; }
line
case "$*" in *-lms*) while sleep 1; do line; done ;; esac
`;

/** Stands in for every library that the example imports; its trainer prints a bar and writes its state. */
const libraries = `
import importlib.abc, importlib.machinery, json, os, sys, time

STEPS = int(os.environ.get("STEPS", 400))

class Anything:
    def __init__(self, *args, **named): pass
    def __call__(self, *args, **named): return Anything()
    def __getattr__(self, name): return Anything()
    def __getitem__(self, key): return Anything()
    def __iter__(self): return iter(())
    def __len__(self): return 1
    def train(self, *args, **named):
        open("pid", "w").write(str(os.getpid()))
        for step in range(1, STEPS + 1):
            print(f"\\r {100 * step // STEPS:3d}%|##    | {step}/{STEPS} [00:10<01:00,  4.00it/s]", end="", file=sys.stderr, flush=True)
            if step % 8 == 0 and "QUIET" not in os.environ:
                folder = f"out/checkpoint-{step}"
                os.makedirs(folder, exist_ok=True)
                with open(f"{folder}/trainer_state.json", "w") as state:
                    json.dump({"global_step": step, "max_steps": STEPS}, state)
            time.sleep(0.25)

class Library(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in ("transformers", "datasets", "evaluate", "torch", "numpy", "peft"):
            return importlib.machinery.ModuleSpec(name, self, is_package=True)
    def create_module(self, spec): return None
    def exec_module(self, module): module.__getattr__ = lambda name: Anything()

sys.meta_path.insert(0, Library())
`;

/** What a walk needs to see a training without a GPU: the example as it is, its libraries and the sensor replaced. */
export interface FakeTraining {
  /** Settings of the editor in whose terminal it is started. */
  readonly settings: Record<string, unknown>;
  readonly remove: () => void;
}

/**
 * Puts the sensor and the libraries on the paths of programs started from now on; `remove` takes them back.
 *
 * @param steps steps of a training, four a second.
 */
export function fakeTraining(steps = 400): FakeTraining {
  const place = mkdtempSync(path.join(tmpdir(), "wattlens-live-"));
  const library = path.join(place, "lib");
  mkdirSync(path.join(place, "bin"));
  mkdirSync(library);
  writeFileSync(path.join(place, "bin/nvidia-smi"), nvidiaSmi, { mode: 0o755 });
  // Python imports this file of its path at start-up.
  writeFileSync(path.join(library, "sitecustomize.py"), libraries);
  const restore = setEnvironment({
    PATH: `${path.join(place, "bin")}:${process.env.PATH}`,
    PYTHONPATH: library,
    STEPS: String(steps),
    // Else the editor's server takes its path from a login shell.
    VSCODE_CLI: "1",
  });
  return {
    settings: {
      "wattlens.live.readTerminal": true,
      "wattlens.country": "France",
      "terminal.integrated.defaultProfile.linux": "bash",
    },
    remove() {
      restore();
      rmSync(place, { recursive: true, force: true });
    },
  };
}

/** @returns what sets it back. */
function setEnvironment(values: Readonly<Record<string, string>>): () => void {
  const before = Object.keys(values).map((name) => [name, process.env[name]] as const);
  Object.assign(process.env, values);
  return () => {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  };
}
