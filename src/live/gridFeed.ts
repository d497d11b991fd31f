import { createIntensityLine, type IntensityLine } from "../core/live/intensityLine.ts";
import type { GridClient } from "./gridClient.ts";

/** A zone's live figures while runs go on. Holds no timer: who shows the runs asks. */
export interface GridFeed {
  readonly line: IntensityLine;
  /** Asks the service if its figures are due. Never two questions at once. */
  readonly look: (nowSeconds: number) => Promise<void>;
  /** Why the newest question brought nothing; undefined where it brought something. */
  readonly trouble: () => string | undefined;
}

/** @param note gets one line for each kind of trouble, however often it comes. */
export function createGridFeed(
  client: Pick<GridClient, "now">,
  name: string,
  note: (line: string) => void,
): GridFeed {
  const line = createIntensityLine();
  const noted = new Set<string>();
  let asking = false;
  let trouble: string | undefined;
  const once = (text: string) => {
    if (noted.has(text)) return;
    noted.add(text);
    note(`${name}: ${text}`);
  };
  return {
    line,
    trouble: () => trouble,
    async look(nowSeconds) {
      if (asking) return;
      asking = true;
      try {
        const answer = await client.now(nowSeconds);
        trouble = "says" in answer ? answer.says : undefined;
        if ("says" in answer) {
          if (noted.size === 0) once(`${answer.says}; annual figures are used meanwhile`);
        } else {
          noted.clear();
          if (line.add(answer, nowSeconds))
            note(`${name}: a forecast of a past time was replaced by the actual`);
        }
      } finally {
        asking = false;
      }
    },
  };
}
