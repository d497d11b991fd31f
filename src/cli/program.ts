import { Command, InvalidArgumentError, Option } from "commander";
import { version } from "../../package.json";
import { isInKilograms } from "../core/workload/spec.ts";
import { ESTIMATE_FORMATS, type EstimateSettings, estimateCommand } from "./estimateCommand.ts";
import type { ExitCode, Io } from "./io.ts";
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
    .description("estimate one run that a JSON file describes")
    .requiredOption("--spec <file>", "the file, or - for standard input (docs/json.md)")
    .addOption(new Option("--format <format>", "how to print").choices(ESTIMATE_FORMATS).default("table"))
    .addOption(new Option("--method <method>", "how to propagate ranges").choices(["closed", "monte-carlo"]))
    .option("--max-kgco2e <n>", "exit with 1 when the median total is above", zeroOrMore)
    .action(async (options: EstimateOptions) => {
      const { maxKgco2e, ...settings } = options;
      done(
        await estimateCommand(maxKgco2e === undefined ? settings : { ...settings, maxKgCO2e: maxKgco2e }, io),
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

type EstimateOptions = Omit<EstimateSettings, "maxKgCO2e"> & { readonly maxKgco2e?: number };

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
