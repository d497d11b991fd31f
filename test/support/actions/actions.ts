import type { Action } from "./action.ts";
import { configsActions } from "./configs.ts";
import { huggingFaceActions } from "./huggingFace.ts";
import { lightningActions } from "./lightning.ts";
import { machinesActions } from "./machines.ts";
import { placesActions } from "./places.ts";
import { searchesActions } from "./searches.ts";
import { visionActions } from "./vision.ts";

/** One file for every kind of edit, as a project would have it: the unit tests and the walk in a real editor go over the same. */
export const actions: readonly Action[] = [
  ...huggingFaceActions,
  ...lightningActions,
  ...visionActions,
  ...configsActions,
  ...placesActions,
  ...machinesActions,
  ...searchesActions,
];
