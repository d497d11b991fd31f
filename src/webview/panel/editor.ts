import type { PanelPageMessage } from "../../present/panelMessages.ts";

export type PanelPost = (message: PanelPageMessage) => void;
