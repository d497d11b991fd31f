import type { PythonFile } from "./python.ts";

/**
 * What is worked out of a whole file, when it is first asked for. The file itself keeps it: a table of all files would
 * hold on to what belongs to those that the next edit has replaced, until the engine collects everything.
 */
export function ofFile<T>(make: (file: PythonFile) => T): (file: PythonFile) => T {
  return (file) => {
    const known = file.worked.get(make);
    if (known !== undefined) return (known as { readonly value: T }).value;
    const value = make(file);
    file.worked.set(make, { value });
    return value;
  };
}
