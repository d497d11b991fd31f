import { Command, InvalidArgumentError, Option } from "commander";
import { version } from "../../package.json";
import { isInKilograms } from "../core/workload/spec.ts";
import { ESTIMATE_FORMATS, type EstimateSettings, estimateCommand } from "./estimateCommand.ts";
import { CommandError, type ExitCode, type Io } from "./io.ts";
import { SCAN_FORMATS, type ScanSettings, scanCommand } from "./scanCommand.ts";

/** The command line; `done` receives the exit code of the command that ran. */
export function createProgram(io: Io, done: (code: ExitCode) => void): Command {
  const program = new Command("wattlens")
    .description(
      "Energy and carbon of AI work, before it is run: a range, its sources, and what would lower it.",
    )
    .version(version, "-v, --version")
    .showHelpAfterError("Run wattlens --help for the commands.")
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.out(text.trimEnd()),
      writeErr: (text) => io.err(text.trimEnd()),
    });
  program
    .command("scan")
    .description("find the runs in a folder and estimate them")
    .argument("<folder>", "a folder, or one file")
    .addOption(new Option("--format <format>", "how to print").choices(SCAN_FORMATS).default("table"))
    .option("--max-kgco2e <n>", "exit with 1 when the median total is above", zeroOrMore)
    .option("--max-files <n>", "read at most so many files", wholePositive)
    .option("--accelerator <name>", "for runs that name none")
    .option("--accelerator-count <n>", "for runs that give none", positive)
    .option("--provider <name>", "cloud provider, for runs that name none")
    .option("--region <name>", "cloud region or country, for runs that name none")
    .option("--country <name>", "for runs that name none")
    .option("--gco2e-per-kwh <n>", "grid carbon intensity, in grams", grams)
    .option("--pue <n>", "power usage effectiveness of the site, 1 or more", atLeastOne)
    .action((folder: string, options: ScanOptions) => done(scanCommand(scanSettings(folder, options), io)));
  program
    .command("estimate")
    .description("estimate one run that a JSON file describes, or the runs in one file of code")
    .argument("[file]", "code, a notebook or a config; or a .json that describes a run")
    .option("--spec <file>", "a .json that describes a run, or - for standard input (docs/json.md)")
    .addOption(new Option("--format <format>", "how to print").choices(ESTIMATE_FORMATS).default("table"))
    .addOption(new Option("--method <method>", "how to propagate ranges").choices(["closed", "monte-carlo"]))
    .option("--max-kgco2e <n>", "exit with 1 when the median total is above", zeroOrMore)
    .action(async (file: string | undefined, { maxKgco2e, spec, ...others }: EstimateOptions) => {
      const settings = { ...others, ...(maxKgco2e === undefined ? {} : { maxKgCO2e: maxKgco2e }) };
      if (file !== undefined && spec !== undefined)
        throw new CommandError("Either a file or --spec, not both.");
      const told = spec ?? file;
      if (told === undefined)
        throw new CommandError(
          "Name a file of code, or a run as JSON: wattlens estimate train.py, wattlens estimate --spec run.json.",
        );
      done(
        spec === undefined && !isSpec(told)
          ? scanCommand({ folder: told, analysis: {}, ...settings }, io)
          : await estimateCommand({ ...settings, spec: told }, io),
      );
    });
  for (const command of program.commands) command.copyInheritedSettings(program);
  return program;
}

interface ScanOptions {
  readonly format: ScanSettings["format"];
  readonly maxKgco2e?: number;
  readonly maxFiles?: number;
  readonly accelerator?: string;
  readonly acceleratorCount?: number;
  readonly provider?: string;
  readonly region?: string;
  readonly country?: string;
  readonly gco2ePerKwh?: number;
  readonly pue?: number;
}

type EstimateOptions = Omit<EstimateSettings, "maxKgCO2e" | "spec"> & {
  readonly maxKgco2e?: number;
  readonly spec?: string;
};

/** Code has other names; what comes in by standard input is a run. */
function isSpec(file: string): boolean {
  return file === "-" || file.toLowerCase().endsWith(".json");
}

function scanSettings(folder: string, options: ScanOptions): ScanSettings {
  const { format, maxKgco2e, maxFiles, gco2ePerKwh, ...analysis } = options;
  return {
    folder,
    format,
    ...(maxKgco2e === undefined ? {} : { maxKgCO2e: maxKgco2e }),
    ...(maxFiles === undefined ? {} : { maxFiles }),
    analysis: { ...analysis, ...(gco2ePerKwh === undefined ? {} : { gCO2ePerKWh: gco2ePerKwh }) },
  };
}

function positive(text: string): number {
  return numberFrom(text, (value) => value > 0, "a number above zero");
}

function wholePositive(text: string): number {
  return numberFrom(text, (value) => Number.isInteger(value) && value > 0, "a whole number above zero");
}

function zeroOrMore(text: string): number {
  return numberFrom(text, (value) => value >= 0, "a number, zero or more");
}

function grams(text: string): number {
  return numberFrom(text, (value) => value >= 0 && !isInKilograms(value), "grams: zero, or one and more");
}

function atLeastOne(text: string): number {
  return numberFrom(text, (value) => value >= 1, "a number, one or more");
}

function numberFrom(text: string, allowed: (value: number) => boolean, wanted: string): number {
  const value = text.trim() === "" ? Number.NaN : Number(text);
  if (!Number.isFinite(value) || !allowed(value)) throw new InvalidArgumentError(`It must be ${wanted}.`);
  return value;
}
