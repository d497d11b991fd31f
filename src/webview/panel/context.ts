import type { Estimate } from "../../core/model/estimate.ts";
import type { LivePage } from "../../present/livePage.ts";
import type { PanelLabels } from "../../present/panelLabels.ts";
import type { PanelRun, PanelState } from "../../present/panelReport.ts";
import type { RunHistory } from "../../present/runHistory.ts";
import type { Words } from "../../present/words.ts";
import type { PanelPost } from "./editor.ts";
import type { Choices } from "./kept.ts";

/** How a save ended, until the next change. */
export interface SaveOutcome {
  readonly run: string;
  readonly ok: boolean;
  readonly text: string;
}

/** The core in the page: what reckons a change. It is loaded once the first page is drawn. */
export type Core = typeof import("./core.ts");

/** What every tab draws from. */
export interface TabProps {
  readonly state: PanelState;
  /** The run that is looked at. */
  readonly run: PanelRun;
  readonly choices: Choices;
  readonly labels: PanelLabels;
  readonly words: Words;
  readonly outcome: SaveOutcome | undefined;
  /** Running and ended trainings, while they are looked at. */
  readonly live: LivePage | undefined;
  /** What was last read from Git. */
  readonly history: RunHistory | undefined;
  /** Absent for the moment after the first drawing. */
  readonly core: Core | undefined;
  /** The estimate as it stands, from the host. */
  readonly today: Estimate;
  readonly choose: (change: Partial<Choices>) => void;
  readonly post: PanelPost;
}

/** What those tabs draw from that reckon. */
export interface ReckoningProps extends TabProps {
  readonly core: Core;
}
