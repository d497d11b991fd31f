import type { Language } from "../model/source.ts";

const BY_EXTENSION: { readonly [extension: string]: Language } = {
  py: "python",
  pyw: "python",
  ipynb: "notebook",
  yaml: "yaml",
  yml: "yaml",
  json: "json",
  jsonc: "json",
  json5: "json",
  toml: "toml",
  ini: "ini",
  cfg: "ini",
  conf: "ini",
  gin: "gin",
  sh: "shell",
  bash: "shell",
  zsh: "shell",
  sbatch: "shell",
  slurm: "shell",
  sub: "shell",
  job: "shell",
  pbs: "shell",
  lsf: "shell",
  tf: "terraform",
  hcl: "terraform",
  dockerfile: "dockerfile",
  mk: "makefile",
};

/** What a file is written in, by its name, and by its first line where the name does not tell. */
export function languageOf(path: string, firstLine = ""): Language {
  const name = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
  if (name === "makefile" || name === "gnumakefile") return "makefile";
  if (name === "dockerfile" || name.startsWith("dockerfile.") || name === "containerfile")
    return "dockerfile";
  if (name === ".wattlens.json") return "wattlens";
  if (/^emissions[\w.-]*\.csv$/.test(name)) return "emissions";
  const dot = name.lastIndexOf(".");
  const known = dot > 0 ? BY_EXTENSION[name.slice(dot + 1)] : undefined;
  if (known) return known;
  if (/^#!.*\b(?:ba|z|k|da)?sh\b/.test(firstLine)) return "shell";
  return /^#!.*python/.test(firstLine) ? "python" : "other";
}
