import "@vscode-elements/elements/dist/vscode-button/index.js";
import type { VNode } from "preact";
import type { LivePage } from "../../present/livePage.ts";
import { bundledWords, type PanelLabels, panelLabels } from "../../present/panelLabels.ts";
import { type PanelState, todayOf } from "../../present/panelReport.ts";
import type { RunHistory } from "../../present/runHistory.ts";
import { Button } from "../button.tsx";
import type { Core, ReckoningProps, SaveOutcome, TabProps } from "./context.ts";
import type { PanelPost } from "./editor.ts";
import { ExportBar } from "./exportBar.tsx";
import { Ideas } from "./ideas.tsx";
import type { Choices, TabName } from "./kept.ts";
import { LiveTab } from "./live.tsx";
import { Reckoned } from "./reckoned.tsx";
import { RunPicker } from "./runPicker.tsx";
import { Tabs } from "./tabs.tsx";
import { ThisRun } from "./thisRun.tsx";
import { WhatIfTab } from "./whatIf.tsx";
import { Where } from "./where.tsx";
import { WorkspaceTab } from "./workspace.tsx";

interface Props {
  readonly state: PanelState;
  readonly choices: Choices;
  readonly outcome: SaveOutcome | undefined;
  readonly history: RunHistory | undefined;
  readonly live: LivePage | undefined;
  /** It is loaded once the first page is drawn. */
  readonly core: Core | undefined;
  readonly choose: (change: Partial<Choices>) => void;
  readonly post: PanelPost;
}

const contents: { readonly [T in "run" | "workspace"]: (props: TabProps) => VNode } = {
  run: ThisRun,
  workspace: WorkspaceTab,
};
/** Tabs that cannot be drawn without the core. */
const reckoning: {
  readonly [T in Exclude<TabName, "live" | "run" | "workspace">]: (props: ReckoningProps) => VNode;
} = { whatIf: WhatIfTab, where: Where, ideas: Ideas, reckoned: Reckoned };

/** The whole full report: one run at a time, a tab for each question. */
export function PanelPage({ state, choices, outcome, history, live, core, choose, post }: Props) {
  const words = bundledWords(state.locale, state.bundle);
  const labels = panelLabels(words);
  const { run } = state;
  if (choices.tab === "live") {
    return (
      <main>
        <h1 class="spoken">{labels.title}</h1>
        <Tabs labels={labels} tab={choices.tab} onChoose={(tab) => choose({ tab })} />
        <div role="tabpanel" id="panel" aria-labelledby="tab-live">
          <LiveTab live={live} labels={labels} words={words} post={post} />
        </div>
      </main>
    );
  }
  if (run === undefined) return <Nothing state={state} labels={labels} post={post} choose={choose} />;
  const today = todayOf(run);
  const props = { state, run, choices, labels, words, outcome, history, live, core, today, choose, post };
  return (
    <main>
      <h1 class="spoken">{labels.title}</h1>
      <Tabs labels={labels} tab={choices.tab} onChoose={(tab) => choose({ tab })} />
      <div role="tabpanel" id="panel" aria-labelledby={`tab-${choices.tab}`}>
        {choices.tab !== "workspace" && <RunPicker {...{ state, run, choices, labels, choose }} />}
        <Content {...props} tab={choices.tab} />
      </div>
      <ExportBar labels={labels} post={post} />
    </main>
  );
}

function Content({ tab, ...props }: TabProps & { readonly tab: Exclude<TabName, "live"> }) {
  if (tab === "run" || tab === "workspace") {
    const Tab = contents[tab];
    return <Tab {...props} />;
  }
  const Tab = reckoning[tab];
  return props.core === undefined ? <p aria-busy="true" /> : <Tab {...props} core={props.core} />;
}

function Nothing({
  state,
  labels,
  post,
  choose,
}: {
  state: PanelState;
  labels: PanelLabels;
  post: PanelPost;
  choose: Props["choose"];
}) {
  const busy = state.state === "reading";
  const failed = state.state === "failed";
  return (
    <main class="message" aria-busy={busy}>
      <h1>{busy ? labels.readingTitle : failed ? labels.failedTitle : labels.emptyTitle}</h1>
      {!busy && <p>{failed ? labels.failedText : labels.emptyText}</p>}
      <div class="actions">
        {!busy && !failed && (
          <>
            <Button label={labels.openExample} onClick={() => post({ type: "openExample" })} />
            <Button secondary label={labels.estimateRun} onClick={() => post({ type: "estimateRun" })} />
          </>
        )}
        {!busy && <Button secondary label={labels.liveShow} onClick={() => choose({ tab: "live" })} />}
      </div>
    </main>
  );
}
