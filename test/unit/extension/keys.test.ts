import assert from "node:assert/strict";
import type * as vscode from "vscode";
import { openKeys } from "../../../src/extension/keys.ts";

/** A secret storage in memory. */
function storage() {
  const kept = new Map<string, string>();
  const secrets = {
    get: async (name: string) => kept.get(name),
    store: async (name: string, value: string) => void kept.set(name, value),
    delete: async (name: string) => void kept.delete(name),
    onDidChange: () => ({ dispose() {} }),
  };
  return { kept, keys: openKeys(secrets as unknown as vscode.SecretStorage) };
}

describe("keys", () => {
  it("go to the address that they were given for, and to no other", async () => {
    const { keys } = storage();
    await keys.write("prometheus", "https://a.example/mimir/", { bearerToken: "t" });
    assert.deepEqual(await keys.read("prometheus", "https://a.example/mimir"), { bearerToken: "t" });
    for (const other of ["https://b.example/mimir", "https://a.example", "http://a.example/mimir", ""])
      assert.equal(await keys.read("prometheus", other), undefined);
  });

  it("are gone when forgotten, and a damaged one is none", async () => {
    const { keys, kept } = storage();
    await keys.write("a", "x", { key: "1" });
    await keys.forget("a");
    assert.equal(kept.size, 0);
    kept.set("wattlens.key.a", "{");
    assert.equal(await keys.read("a", "x"), undefined);
  });
});
