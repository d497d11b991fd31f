import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { paletteCommands } from "../../../src/extension/commands/index.ts";
import { settingsSchema } from "../../../src/extension/settings.ts";

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, { readonly default: unknown }>> };
  };
}

const text = readFileSync("package.json", "utf8");
const manifest: Manifest = JSON.parse(text);

describe("the manifest", () => {
  it("has exactly the commands of the code", () => {
    const declared = manifest.contributes.commands.map(({ command }) => command);
    assert.deepEqual(declared.sort(), Object.keys(paletteCommands).sort());
  });

  it("has exactly the settings of the code, with the same defaults", () => {
    const { properties } = manifest.contributes.configuration;
    const declared = Object.fromEntries(
      Object.entries(properties).map(([name, { default: value }]) => [name.replace("wattlens.", ""), value]),
    );
    assert.deepEqual(declared, { ...settingsSchema.parse({}) });
  });

  it("has a word for every key, and no other", () => {
    const words = Object.keys(JSON.parse(readFileSync("package.nls.json", "utf8")));
    const keys = [...text.matchAll(/"%([\w.]+)%"/g)].map(([, key]) => key);
    assert.deepEqual([...new Set(keys)].sort(), words.sort());
  });
});
