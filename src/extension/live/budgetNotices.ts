import * as vscode from "vscode";
import type { HistoryEntry } from "../../core/live/history.ts";
import { readSettings } from "../settings.ts";
import { type BudgetWarning, budgetWarnings, readBudget } from "./budgets.ts";
import type { Tracked } from "./tracked.ts";

const KEY = "wattlens.budget.said";
/** What was said long ago need not be remembered. */
const MOST_REMEMBERED = 50;

/** Says once that a run or a month is heading over its budget, and once that it is over. Stops nothing. */
export class BudgetNotices {
  readonly #memory: vscode.Memento;
  readonly #said: Set<string>;

  constructor(memory: vscode.Memento) {
    this.#memory = memory;
    this.#said = new Set(memory.get<readonly string[]>(KEY, []));
  }

  check(runs: readonly Tracked[], history: readonly HistoryEntry[]): void {
    const { budgetRun, budgetMonth } = readSettings().live;
    const budgets = { run: readBudget(budgetRun), month: readBudget(budgetMonth) };
    if (runs.length === 0 || (budgets.run === undefined && budgets.month === undefined)) return;
    const due = budgetWarnings(budgets, runs, history, Date.now() / 1000);
    for (const warning of due.filter(({ key }) => !this.#said.has(key))) {
      this.#said.add(warning.key);
      void this.#memory.update(KEY, [...this.#said].slice(-MOST_REMEMBERED));
      void this.#say(warning);
    }
  }

  async #say(warning: BudgetWarning): Promise<void> {
    const history = vscode.l10n.t("Show History");
    const choice = await vscode.window.showWarningMessage(sentence(warning), history);
    if (choice === history) await vscode.commands.executeCommand("wattlens.showHistory");
  }
}

function sentence({ about, state, label }: BudgetWarning): string {
  const { t } = vscode.l10n;
  if (about === "run")
    return state === "over"
      ? t("Wattlens: {0} has used up the budget of a run. It goes on.", label)
      : t("Wattlens: {0} is heading over 80 % of the budget of a run. It goes on.", label);
  return state === "over"
    ? t("Wattlens: the runs of {0} have used up the month's budget.", label)
    : t("Wattlens: the runs of {0} are heading over 80 % of the month's budget.", label);
}
