/** Puts a message into the reader's language; `{0}` stands for the first argument. The same as `vscode.l10n.t`. */
export type Translate = (message: string, ...args: (string | number)[]) => string;

/** What turning numbers into words needs to know of the reader. */
export interface Words {
  readonly t: Translate;
  /** BCP 47 tag for numbers, e.g. `en` or `de`. */
  readonly locale: string;
}

/** A message with its arguments in place. */
export function filled(message: string, args: readonly (string | number)[]): string {
  return message.replace(/\{(\d+)\}/g, (hole, index) => String(args[Number(index)] ?? hole));
}

/** English, for the terminal and for tests. */
export const english: Words = {
  t: (message, ...args) => filled(message, args),
  locale: "en",
};
