import type { Detection, FileDetections } from "../core/model/fact.ts";

/** Longer values are few, and seldom the same. */
const LONGEST_SHARED = 64;

/** Holds words that many files have once. */
export interface SharedWords {
  /** The same detections. They are the receiver's own and come out of a message, so they are changed where they are. */
  readonly share: (file: FileDetections) => void;
}

/**
 * In a message, each string is a copy of its own: a file's path comes with every fact, and the same few names with all.
 * They are most of what thousands of files take to be held.
 */
export function createSharedWords(): SharedWords {
  const words = new Map<string, string>();
  const shared = (word: string) => {
    const known = words.get(word);
    if (known === undefined) words.set(word, word);
    return known ?? word;
  };
  return {
    share(file) {
      for (const detection of [...file.runs, ...file.fragments] as Mutable<Detection>[]) {
        detection.detector = shared(detection.detector);
        for (const each of [...detection.facts, ...detection.links]) {
          const evidence = each.evidence as Mutable<typeof each.evidence>;
          if (evidence.path === file.path) evidence.path = file.path;
          evidence.detector = shared(evidence.detector);
        }
        for (const fact of detection.facts as readonly { about: string; value: unknown }[]) {
          fact.about = shared(fact.about);
          if (typeof fact.value === "string" && fact.value.length <= LONGEST_SHARED)
            fact.value = shared(fact.value);
        }
      }
    },
  };
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
