import { render } from "preact";
import type { LivePage } from "../present/livePage.ts";
import { applied } from "../present/panelChange.ts";
import { isTellable, type Told } from "../present/panelInput.ts";
import { type PanelHostMessage, type PanelPageMessage, panelHostMessage } from "../present/panelMessages.ts";
import type { PanelState } from "../present/panelReport.ts";
import type { RunHistory } from "../present/runHistory.ts";
import type { Core, SaveOutcome } from "./panel/context.ts";
import { toldOf } from "./panel/fields.tsx";
import { type Choices, readKept, viewOf } from "./panel/kept.ts";
import { PanelPage } from "./panel/page.tsx";
import { paint } from "./panel/paint.ts";

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
/** The last state as it was sent, which a change speaks of. */
let sent: { readonly revision: number; readonly state: PanelState } | undefined;
let host: PanelState | undefined = kept.host ?? readKept({ host: embedded() }).host;
let fromBefore = kept.host?.run !== undefined;
let outcome: SaveOutcome | undefined;
let saved: { readonly run: string; readonly values: Told } | undefined;
let history: RunHistory | undefined;
let live: LivePage | undefined;
let core: Core | undefined;
let takeTables: ((tables: { readonly [name: string]: string }) => void) | undefined;
let keeping: ReturnType<typeof setTimeout> | undefined;

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
      core={core}
      choose={choose}
      post={(message) => editor.postMessage(message)}
    />,
    root,
  );
}

function choose(change: Partial<Choices>): void {
  const before = choices;
  choices = { ...choices, ...change };
  if (choices.tab !== before.tab) watch();
  const view = viewOf(choices);
  if (JSON.stringify(view) !== JSON.stringify(viewOf(before))) editor.postMessage({ type: "view", view });
  outcome = undefined;
  editor.setState({ choices, host });
  draw();
}

function askForAll(): void {
  editor.postMessage({ type: "ready", view: viewOf(choices) });
}

/** Takes in what the host says; whether the page shows something else now. */
function takeState(message: Extract<PanelHostMessage, { type: "state" | "change" }>): boolean {
  if (message.type === "state") sent = message;
  else {
    const state = sent?.revision === message.from ? applied(sent.state, message.change) : undefined;
    sent = state && { revision: message.revision, state };
  }
  if (sent === undefined) {
    askForAll();
    return false;
  }
  // The whole of before tells more than a part of now.
  if (fromBefore && sent.state.partial) return false;
  fromBefore = false;
  host = sent.state;
  takeSaved(host);
  keepSoon();
  return true;
}

/** What the editor keeps for the page is as much as the host has sent: not once a key. */
function keepSoon(): void {
  clearTimeout(keeping);
  keeping = setTimeout(() => editor.setState({ choices, host }), 500);
}

/** What was saved is read back like any other fact: from then on it stands in the fields as such. */
function takeSaved({ run }: PanelState): void {
  if (saved === undefined || run?.workload.id !== saved.run) return;
  const { inputs } = run.workload;
  const known = Object.entries(saved.values).every(
    ([name, value]) => isTellable(name) && JSON.stringify(inputs[name]?.value) === JSON.stringify(value),
  );
  if (!known) return;
  const { [saved.run]: _, ...told } = choices.told;
  choices = { ...choices, told };
  saved = undefined;
}

/** The host sends of running trainings while their page is open, and not else. */
function watch(): void {
  editor.postMessage({ type: "watchLive", on: choices.tab === "live" });
}

/** What the host had to say when it made the page. */
function embedded(): unknown {
  return JSON.parse(document.getElementById("state")?.textContent || "null");
}

/** Where the core's script lies; its address is the editor's affair. */
function coreFile(): string {
  return document.querySelector<HTMLMetaElement>("meta[name=core]")?.content ?? "";
}

/** What was shown last stands at once after a reload, until the host has answered. */
draw();
// The core with its tables is more than all else together: it is read once the first page is seen.
requestAnimationFrame(() =>
  setTimeout(async () => {
    const tables = new Promise((resolve) => {
      takeTables = resolve;
    });
    editor.postMessage({ type: "tables" });
    // The core's modules read them as they are loaded (esbuild.mjs).
    Object.assign(globalThis, { wattlensTables: await tables });
    core = await import(coreFile());
    draw();
  }),
);

window.addEventListener("message", ({ data }) => {
  const message = panelHostMessage.safeParse(data);
  if (!message.success) return;
  if (message.data.type === "state" || message.data.type === "change") {
    if (!takeState(message.data)) return;
  } else if (message.data.type === "gitHistory") history = message.data.history;
  else if (message.data.type === "paint") {
    void paint(message.data.svg).then((pngBase64) => editor.postMessage({ type: "painted", pngBase64 }));
    return;
  } else if (message.data.type === "tables") {
    takeTables?.(message.data.tables);
    return;
  } else if (message.data.type === "live") live = message.data.live;
  else if (message.data.type === "open") {
    if (choices.tab !== message.data.tab) choose({ tab: message.data.tab });
    else watch();
  } else {
    const { run, ok, message: text } = message.data;
    if (ok) saved = { run, values: toldOf(choices.told[run] ?? {}) };
    outcome = { run, ok, text };
  }
  draw();
});
askForAll();
if (choices.tab === "live") watch();
