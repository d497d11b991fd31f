/** What a `.codecarbon.config` tells of the file that a run will write. Keys of services in it are not looked at. */
export interface CodecarbonConfig {
  /** Relative to where the training is started; absent where it is not told. */
  readonly outputDir?: string;
  readonly outputFile?: string;
  /** Between two of the tool's own reports; absent where neither of its two parts is told. */
  readonly reportSeconds?: number;
}

/** CodeCarbon's own: a measurement each 15 s, a report after eight of them. */
const MEASURE_SECONDS = 15;
const MEASUREMENTS_A_REPORT = 8;
const LONGEST = 64 * 1024;

/** Reads the section `[codecarbon]` as Python's configparser does: `key = value` or `key: value`, the last one counts. */
export function readCodecarbonConfig(text: string): CodecarbonConfig {
  const values = new Map<string, string>();
  let inside = false;
  for (const line of text.slice(0, LONGEST).split(/\r?\n/)) {
    const section = /^\[([^\]]*)\]/.exec(line);
    if (section) inside = section[1] === "codecarbon";
    const [, key, value] = /^([A-Za-z_]\w{0,60})[ \t]*[=:](.*)$/.exec(line) ?? [];
    if (inside && key !== undefined && value !== undefined) values.set(key.toLowerCase(), value.trim());
  }
  const told = (key: string) => values.get(key) || undefined;
  const amount = (key: string) => {
    const value = Number(told(key) ?? Number.NaN);
    return value > 0 && Number.isFinite(value) ? value : undefined;
  };
  const [dir, file] = [told("output_dir"), told("output_file")];
  const [measure, interval] = [amount("measure_power_secs"), amount("api_call_interval")];
  return {
    ...(dir === undefined ? {} : { outputDir: dir }),
    ...(file === undefined ? {} : { outputFile: file }),
    ...(measure === undefined && interval === undefined
      ? {}
      : { reportSeconds: (measure ?? MEASURE_SECONDS) * (interval ?? MEASUREMENTS_A_REPORT) }),
  };
}

/** The file within the workspace that the config names, by workspace path; undefined where it lies elsewhere. */
export function outputOf(
  configPath: string,
  { outputDir = ".", outputFile }: CodecarbonConfig,
): string | undefined {
  if (outputFile === undefined || /^(?:[\\/~]|[A-Za-z]:)/.test(outputDir) || /[\\/]/.test(outputFile))
    return undefined;
  const parts = configPath.split("/").slice(0, -1);
  for (const part of outputDir.split(/[\\/]/)) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return [...parts, outputFile].join("/");
}
