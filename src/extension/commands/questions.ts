import * as vscode from "vscode";

/** One step: entries to choose from, and what typed text stands for. */
export interface Question<T> {
  readonly title: string;
  readonly placeholder: string;
  readonly choices: readonly Choice<T>[];
  /** An entry for what was typed; undefined where it says nothing. */
  readonly typed?: (text: string) => Choice<T> | undefined;
}

export interface Choice<T> extends vscode.QuickPickItem {
  /** Absent for separators. */
  readonly answer?: T;
}

/**
 * Asks one question after the other, with a way back; each may depend on the answers before it.
 * @returns all answers, or undefined where a person turned away
 */
export async function askAll<T>(
  questions: readonly ((answers: readonly T[]) => Question<T>)[],
): Promise<readonly T[] | undefined> {
  let answers: readonly T[] = [];
  for (;;) {
    const next = questions[answers.length];
    if (next === undefined) return answers;
    const answer = await ask(next(answers), answers.length + 1, questions.length);
    if (answer === undefined) return undefined;
    answers = answer === back ? answers.slice(0, -1) : [...answers, answer.answer];
  }
}

const back = Symbol("back");

function ask<T>(question: Question<T>, step: number, steps: number) {
  const pick = vscode.window.createQuickPick<Choice<T>>();
  pick.title = question.title;
  pick.placeholder = question.placeholder;
  pick.step = step;
  pick.totalSteps = steps;
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  pick.ignoreFocusOut = true;
  pick.items = itemsFor(question, "");
  pick.activeItems = question.choices.filter((choice) => "answer" in choice).slice(0, 1);
  if (step > 1) pick.buttons = [vscode.QuickInputButtons.Back];
  return new Promise<{ readonly answer: T } | typeof back | undefined>((resolve) => {
    const listeners = [
      pick.onDidChangeValue((text) => {
        pick.items = itemsFor(question, text);
      }),
      pick.onDidTriggerButton(() => finish(back)),
      pick.onDidAccept(() => {
        const [selected] = pick.selectedItems;
        // Someone may press Enter before what was typed stands in the list.
        const chosen =
          selected !== undefined && "answer" in selected ? selected : question.typed?.(pick.value.trim());
        if (chosen !== undefined && "answer" in chosen) finish({ answer: chosen.answer as T });
      }),
      pick.onDidHide(() => finish(undefined)),
    ];
    function finish(result: { readonly answer: T } | typeof back | undefined): void {
      resolve(result);
      for (const each of listeners) each.dispose();
      pick.dispose();
    }
    pick.show();
  });
}

/**
 * The choices, and in the first place what was typed. That place is always there: the editor tells the chosen entry by
 * its number, which must not mean another entry while the list is being replaced.
 */
function itemsFor<T>({ choices, typed }: Question<T>, text: string): readonly Choice<T>[] {
  if (typed === undefined) return choices;
  const said = text.trim() === "" ? undefined : typed(text.trim());
  const hint = { label: `$(edit) ${vscode.l10n.t("Type something else…")}` };
  return [said === undefined ? hint : { ...said, alwaysShow: true }, ...choices];
}
