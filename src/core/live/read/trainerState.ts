/** How far a Hugging Face training has come, by the `trainer_state.json` of its last checkpoint. */
export interface TrainerState {
  readonly step: number;
  /** Absent where the file knows no end. */
  readonly steps?: number;
  readonly epoch?: number;
  readonly epochs?: number;
}

/** Reads a `trainer_state.json`; undefined while it is half written or is something else. */
export function readTrainerState(text: string): TrainerState | undefined {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof json !== "object" || json === null) return undefined;
  const { global_step, max_steps, epoch, num_train_epochs } = json as Record<string, unknown>;
  const step = amount(global_step);
  if (step === undefined) return undefined;
  const steps = amount(max_steps);
  const known = { epoch: amount(epoch), epochs: amount(num_train_epochs) };
  return {
    step,
    ...(steps !== undefined && steps >= step && steps > 0 ? { steps } : {}),
    ...(known.epoch === undefined ? {} : { epoch: known.epoch }),
    ...(known.epochs === undefined ? {} : { epochs: known.epochs }),
  };
}

function amount(value: unknown): number | undefined {
  return typeof value === "number" && Number.isFinite(value) && value >= 0 ? value : undefined;
}
