import type { PythonFile } from "../../parse/python.ts";

/** A module that tries its own network on random numbers when it is started, or an operation's gradients. */
export function isSelfTest(python: PythonFile): boolean {
  if (python.mainGuard === undefined) return false;
  if (python.callsNamed("gradcheck").length > 0) return true;
  const networks = python.definitions.filter(
    (one) => one.kind === "class" && one.bases.some((base) => /(?:^|\.)Module$/.test(base)),
  );
  return (
    networks.length >= 3 &&
    python.callsLike("last", /^rand(?:n|int)?$/).some((call) => call.scope === "") &&
    python.callsLike("last", /loader|dataset|load_data|imagefolder/i).length === 0
  );
}
