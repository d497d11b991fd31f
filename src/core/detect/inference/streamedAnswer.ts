import type { Call, PythonFile } from "../../parse/python.ts";

/** `Thread(target=model.generate, kwargs=…)`: an answer that is shown while it is written. */
export function isStreamed(python: PythonFile, { args }: Call): boolean {
  return args.some(
    ({ name, value }) =>
      name === "target" &&
      /^[\w.]*(?:model|pipe|llm)[\w.]*\.(?:generate|chat)$/i.test(python.text.slice(value.from, value.to)),
  );
}
