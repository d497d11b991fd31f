import { type ConfigEntry, type ConfigFile, type ConfigNode, literal } from "./configNode.ts";

/** A `key = value` line with its section, and where it stands. */
export interface KeyLine {
  readonly path: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The `key = value` and `key: value` lines of a file, with `[section]` headers before the key. Continued lines
 * (indented, or ended by a backslash) belong to the value. Serves INI, cfg and gin, and finds places in TOML.
 * @param blocks whether `name:` alone stands before the keys that are indented below it, as in gin
 */
export function keyLines(text: string, blocks = false): readonly KeyLine[] {
  const out: { path: string; value: string; start: number; end: number }[] = [];
  let section = "";
  let offset = 0;
  const block = /^([\w@./]+):\s*(?:#.*)?$/;
  for (const whole of text.split("\n")) {
    const start = offset;
    offset += whole.length + 1;
    const line = whole.replace(/\r$/, "");
    if (line.length > 20_000) continue;
    const header = /^\s*\[{1,2}([^\]\n]{1,200})\]{1,2}\s*(?:[#;].*)?$/.exec(line);
    if (header) {
      section = (header[1] ?? "").trim().replace(/["']/g, "");
      continue;
    }
    if (blocks && /^\S/.test(line)) section = block.exec(line)?.[1] ?? "";
    if (blocks && block.test(line)) continue;
    const pair = /^(\s*)((?:[\w@./-]|"[^"\n]*")+)\s*[=:]\s*(.*)$/.exec(line);
    if (pair && !/^\s*[#;]/.test(line)) {
      const key = (pair[2] ?? "").replace(/["']/g, "");
      const lead = (pair[1] ?? "").length;
      out.push({
        path: section === "" ? key : `${section}.${key}`,
        value: uncommented(pair[3] ?? ""),
        start: start + lead,
        end: start + line.trimEnd().length,
      });
      continue;
    }
    const last = out.at(-1);
    if (last && /^\s+\S/.test(line) && !/^\s*[#;]/.test(line))
      out[out.length - 1] = {
        ...last,
        value: `${last.value}\n${line.trim()}`,
        end: start + line.trimEnd().length,
      };
  }
  return out;
}

/** Parses INI, cfg and gin into nested maps; gin alone has blocks. */
export function parseLines(text: string, blocks = false): ConfigFile {
  interface Branch {
    readonly branches: Map<string, Branch>;
    line?: KeyLine;
  }
  const root: Branch = { branches: new Map() };
  for (const line of keyLines(text, blocks)) {
    let branch = root;
    // gin's `module/Class.parameter` and INI's `section.key` alike become a path.
    for (const part of line.path.split(".").slice(0, 12)) {
      const next = branch.branches.get(part) ?? { branches: new Map() };
      branch.branches.set(part, next);
      branch = next;
    }
    branch.line = line;
  }
  const convert = (branch: Branch): ConfigNode => {
    const { line } = branch;
    const span = { start: line?.start ?? 0, end: line?.end ?? text.length };
    if (branch.branches.size === 0)
      return { kind: "scalar", value: literal((line?.value ?? "").replace(/^\\\n?/, "").trim()), span };
    const entries: ConfigEntry[] = [...branch.branches].map(([key, inner]) => {
      const value = convert(inner);
      return { key, value, span: value.span };
    });
    return { kind: "map", entries, span };
  };
  return { documents: [convert(root)], problems: [] };
}

function uncommented(value: string): string {
  const quoted = /^(["'])(?:\\.|(?!\1)[^\\\n])*\1(?=\s*(?:[#;].*)?$)/.exec(value);
  if (quoted) return quoted[0];
  return /^["']/.test(value) ? value.trim() : value.replace(/\s+[#;].*$/, "").trim();
}
