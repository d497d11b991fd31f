import type * as vscode from "vscode";

/** Fields of one key, e.g. a user's name and password. */
type Key = Readonly<Record<string, string>>;

/** Keys in the editor's secret storage, and nowhere else. A key is bound to the address that it was given for. */
export interface Keys {
  /** Undefined where there is none, or where it was given for another address: no setting can redirect it. */
  readonly read: (name: string, address: string) => Promise<Key | undefined>;
  readonly write: (name: string, address: string, key: Key) => Promise<void>;
  readonly forget: (name: string) => Promise<void>;
  /** Fires when a key was given or forgotten. */
  readonly onDidChange: vscode.Event<unknown>;
}

export function openKeys(secrets: vscode.SecretStorage): Keys {
  const place = (name: string) => `wattlens.key.${name}`;
  return {
    async read(name, address) {
      const text = await secrets.get(place(name));
      if (text === undefined) return undefined;
      try {
        const stored = JSON.parse(text) as { readonly address: string; readonly key: Key };
        return stored.address === spelled(address) ? stored.key : undefined;
      } catch {
        return undefined;
      }
    },
    write: async (name, address, key) =>
      secrets.store(place(name), JSON.stringify({ address: spelled(address), key })),
    forget: async (name) => secrets.delete(place(name)),
    onDidChange: secrets.onDidChange,
  };
}

function spelled(address: string): string {
  return address.trim().replace(/\/+$/, "");
}
