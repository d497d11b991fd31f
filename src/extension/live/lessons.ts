import * as vscode from "vscode";
import type { RunEvidence } from "../../core/model/evidence.ts";
import type { Analyses } from "../analyses.ts";
import type { Live } from "../live.ts";
import { learningKey } from "./compare.ts";

/** What earlier runs of this workspace took, against their forecasts, moves the forecasts of the next ones. */
export function registerLessons(analyses: Analyses, live: Live): vscode.Disposable {
  let seen = 0;
  const teach = () => {
    const learned = live.history.learned();
    if (learned.size === 0 && seen === 0) return;
    seen = learned.size;
    const evidence: { [workloadId: string]: readonly RunEvidence[] } = {};
    for (const one of analyses.current.estimates) {
      const lesson = learned.get(learningKey(one) ?? "");
      if (lesson === undefined) continue;
      const source =
        lesson.runs === 1
          ? vscode.l10n.t("learned from one run here")
          : vscode.l10n.t("learned from {0} runs here", lesson.runs);
      evidence[one.workload.id] = [{ kind: "earlier-run", source, timesForecast: lesson.ratio }];
    }
    analyses.setEvidence(evidence);
  };
  teach();
  return vscode.Disposable.from(analyses.onDidChange(teach), live.onDidChange(teach));
}
