import * as z from "zod/mini";
import { place } from "../../present/sidebarMessages.ts";
import { reveal } from "../places.ts";
import type { Command } from "./parts.ts";

/** Goes to a place that a lens, a hover or the report names. */
export const revealPlace: Command = () => async (target: unknown) => {
  const parsed = z.safeParse(place, target);
  if (parsed.success) await reveal(parsed.data);
};
