/** A code action as a person meets it: the text of a file, the idea that is offered there, and what it changes. */
export interface Action {
  readonly name: string;
  readonly path: string;
  readonly rule: string;
  readonly text: string;
  /** Another file that holds the run which the edited one is part of. */
  readonly beside?: { readonly path: string; readonly text: string };
  /** What is replaced by what, each once; the rest of the text stays as it is. */
  readonly changes: readonly (readonly [from: string, to: string])[];
}

/** What the user has told in the settings: it fills what a file does not say. */
export const toldSettings = { accelerator: "H100", acceleratorCount: 1, country: "Germany" };

/** The text with the changes made. */
export function changed({ text, changes }: Action): string {
  return changes.reduce((now, [from, to]) => now.replace(from, () => to), text);
}
