/** What a line of training output says of progress. */
export interface LogProgress {
  readonly epoch?: number;
  readonly epochs?: number;
  readonly step?: number;
  readonly steps?: number;
  /** Duration of the whole run, where the line closes it. */
  readonly finishedAfterSeconds?: number;
}

/** `{'loss': '1.77', 'epoch': '0.5'}`: figures bare (Transformers 4) or quoted (5). */
const HF_EPOCH = /'epoch': '?([\d.]{1,20})'?[,}]/;
const HF_RUNTIME = /'train_runtime': '?([\d.]{1,20})'?[,}]/;
const KERAS_EPOCH = /^Epoch (\d{1,9})\/(\d{1,9})\s*$/;
const KERAS_STEP = /^\s*(\d{1,12})\/(\d{1,12})\s+[━=.>[]/;
/** Ultralytics: `      3/100      2.1G      1.402 …` */
const ULTRALYTICS = /^\s*(\d{1,7})\/(\d{1,7})\s+[\d.]{1,10}G\s/;
/** nanoGPT: `iter 1200: loss 3.1, time 135.2ms, mfu 37.1%` */
const ITERATION = /^iter (\d{1,12}): loss/;
const LONGEST_LINE = 4_000;

/** Reads one line of a trainer's own output; undefined where it says nothing of progress. */
export function readTrainerLine(line: string): LogProgress | undefined {
  if (line.length > LONGEST_LINE) return undefined;
  const runtime = HF_RUNTIME.exec(line);
  const hf = HF_EPOCH.exec(line);
  if (runtime) return { finishedAfterSeconds: Number(runtime[1]), ...(hf ? { epoch: Number(hf[1]) } : {}) };
  if (hf && line.trimStart().startsWith("{")) return { epoch: Number(hf[1]) };
  const epoch = KERAS_EPOCH.exec(line);
  if (epoch) return { epoch: Number(epoch[1]) - 1, epochs: Number(epoch[2]) };
  const step = KERAS_STEP.exec(line);
  if (step) return { step: Number(step[1]), steps: Number(step[2]) };
  const yolo = ULTRALYTICS.exec(line);
  if (yolo) return { epoch: Number(yolo[1]), epochs: Number(yolo[2]) };
  const iteration = ITERATION.exec(line);
  return iteration ? { step: Number(iteration[1]) } : undefined;
}
