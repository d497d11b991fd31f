import type { PythonFile } from "../parse/python.ts";

/** A module that tries its own network on random numbers when it is started. */
export function isSelfTest(python: PythonFile): boolean {
  if (python.mainGuard === undefined) return false;
  const networks = python.definitions.filter(
    (one) => one.kind === "class" && one.bases.some((base) => /(?:^|\.)Module$/.test(base)),
  );
  return (
    networks.length >= 3 &&
    python.calls.some((call) => call.scope === "" && /^rand(?:n|int)?$/.test(call.last)) &&
    !python.calls.some((call) => /loader|dataset|load_data|imagefolder/i.test(call.last))
  );
}
