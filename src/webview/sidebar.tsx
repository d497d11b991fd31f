import { render } from "preact";
import { hostMessage, type PageMessage, type SidebarState } from "../present/sidebarMessages.ts";
import { SidebarPage } from "./page.tsx";

interface Editor {
  readonly postMessage: (message: PageMessage) => void;
  readonly getState: () => unknown;
  readonly setState: (state: unknown) => void;
}

declare const acquireVsCodeApi: () => Editor;

const editor = acquireVsCodeApi();
const root = document.getElementById("root");

function draw(state: SidebarState): void {
  if (root === null) return;
  document.documentElement.dir = state.rightToLeft ? "rtl" : "ltr";
  render(<SidebarPage state={state} post={(message) => editor.postMessage(message)} />, root);
}

/** What was shown last stands at once after a reload, until the host has answered. */
const kept = hostMessage.safeParse(editor.getState());
let fromBefore = kept.success && kept.data.state.report.runs.length > 0;
if (kept.success) draw(kept.data.state);

window.addEventListener("message", ({ data }) => {
  const message = hostMessage.safeParse(data);
  if (!message.success) return;
  // The whole of before tells more than a part of now.
  if (fromBefore && message.data.state.partial) return;
  fromBefore = false;
  editor.setState(message.data);
  draw(message.data.state);
});
editor.postMessage({ type: "ready" });
