import { render } from "preact";
import type { LivePage } from "../present/livePage.ts";
import { type PanelPageMessage, type PanelState, panelHostMessage } from "../present/panelMessages.ts";
import type { RunHistory } from "../present/runHistory.ts";
import type { SaveOutcome } from "./panel/context.ts";
import { type Choices, readKept } from "./panel/kept.ts";
import { PanelPage } from "./panel/page.tsx";

interface Editor {
  readonly postMessage: (message: PanelPageMessage) => void;
  readonly getState: () => unknown;
  readonly setState: (state: unknown) => void;
}

declare const acquireVsCodeApi: () => Editor;

const editor = acquireVsCodeApi();
const root = document.getElementById("root");
const kept = readKept(editor.getState());
let choices: Choices = kept.choices;
let host: PanelState | undefined = kept.host;
let outcome: SaveOutcome | undefined;
let history: RunHistory | undefined;
let live: LivePage | undefined;

function draw(): void {
  if (root === null || host === undefined) return;
  document.documentElement.dir = host.rightToLeft ? "rtl" : "ltr";
  render(
    <PanelPage
      state={host}
      choices={choices}
      outcome={outcome}
      history={history}
      live={live}
      choose={choose}
      post={(message) => editor.postMessage(message)}
    />,
    root,
  );
}

function choose(change: Partial<Choices>): void {
  const before = choices.tab;
  choices = { ...choices, ...change };
  if (choices.tab !== before) watch();
  outcome = undefined;
  editor.setState({ choices, host });
  draw();
}

/** The host sends of running trainings while their page is open, and not else. */
function watch(): void {
  editor.postMessage({ type: "watchLive", on: choices.tab === "live" });
}

/** What was shown last stands at once after a reload, until the host has answered. */
draw();

window.addEventListener("message", ({ data }) => {
  const message = panelHostMessage.safeParse(data);
  if (!message.success) return;
  if (message.data.type === "state") {
    host = message.data.state;
    editor.setState({ choices, host });
  } else if (message.data.type === "gitHistory") history = message.data.history;
  else if (message.data.type === "live") live = message.data.live;
  else if (message.data.type === "open") {
    if (choices.tab !== message.data.tab) choose({ tab: message.data.tab });
    else watch();
  } else {
    const { run, ok, message: text } = message.data;
    outcome = { run, ok, text };
  }
  draw();
});
editor.postMessage({ type: "ready" });
if (choices.tab === "live") watch();
