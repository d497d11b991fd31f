import type { PageMessage } from "../present/sidebarMessages.ts";

/** Sends a message to the host. */
export type Post = (message: PageMessage) => void;
