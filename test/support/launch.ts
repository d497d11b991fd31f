import { cpSync } from "node:fs";
import path from "node:path";
import type { ConsoleMessage, Page } from "playwright-core";
import { openBrowser } from "../../scripts/host/browser.mjs";
import { testHost } from "../../scripts/host/choice.mjs";
import { desktopEditor } from "../../scripts/host/desktop.mjs";
import { temporaryProfile } from "../../scripts/host/profile.mjs";
import { installExtension, startServer, workbenchUrl } from "../../scripts/host/server.mjs";

/** How to start the editor of a walk. */
export interface WorkbenchOptions {
  /** Folder to open a copy of, relative to the project; false for an editor without a folder. Default: examples. */
  readonly fixture?: string | false;
  /** User settings on top of the quiet ones. */
  readonly settings?: Record<string, unknown>;
  /** Keys that run commands, as in the user's `keybindings.json`. */
  readonly keys?: readonly { readonly key: string; readonly command: string }[];
  readonly theme?: keyof typeof themes;
  /** Folders of extensions that are installed beside Wattlens, relative to the project. */
  readonly beside?: readonly string[];
  /** The packaged extension to install; without it the extension runs from its folder. */
  readonly vsix?: string;
  /** False opens the folder in restricted mode. Default: true. */
  readonly trusted?: boolean;
}

export const themes = {
  light: "Default Light Modern",
  dark: "Default Dark Modern",
  highContrast: "Default High Contrast",
  highContrastLight: "Default High Contrast Light",
} as const;

/** What the workbench says of itself is not ours to judge, and differs from run to run. */
const ours = /wattlens|dist\/(extension|web|webview)\b|vscode-webview/i;

/** Printed for every webview, and for every page that is left. */
const usual = /escape its sandboxing|ERR_ABORTED/;

type Place = ReturnType<typeof temporaryProfile>;

/** A window of the editor, and how to close it. */
export interface Launched {
  readonly page: Page;
  readonly place: Place;
  readonly errors: readonly string[];
  readonly close: () => Promise<void>;
}

function collectErrors(page: Page): readonly string[] {
  const errors: string[] = [];
  const add = (text: string) => {
    if (ours.test(text) && !usual.test(text)) errors.push(text);
  };
  page.on("pageerror", (error) => add(error.stack ?? String(error)));
  page.on("console", (message: ConsoleMessage) => {
    if (message.type() === "error") add(`${message.text()} ${message.location().url}`);
  });
  return errors;
}

async function launchServer(options: WorkbenchOptions, place: Place): Promise<Launched> {
  if (options.vsix) await installExtension(place.profile, options.vsix);
  const trustAll = options.trusted ?? true;
  const server = await startServer({ profile: place.profile, trustAll, driven: !options.vsix });
  const { page, close } = await openBrowser();
  const errors = collectErrors(page);
  const payload = [
    ["extensionDevelopmentPath", `vscode-remote://${server.authority}${process.cwd()}`],
  ] as const;
  const url = workbenchUrl(server, place.folder, options.vsix ? [] : payload);
  await page.goto(url, { timeout: 60_000 });
  return {
    page,
    place,
    errors,
    close: async () => {
      await close();
      await server.stop();
      place.remove();
    },
  };
}

async function launchDesktop(options: WorkbenchOptions, place: Place): Promise<Launched> {
  const { _electron } = await import("playwright-core");
  const { runVSCodeCommand } = await import("@vscode/test-electron");
  const profile = [
    `--user-data-dir=${path.join(place.profile, "user-data")}`,
    `--extensions-dir=${path.join(place.profile, "extensions")}`,
  ];
  const executablePath = await desktopEditor();
  if (options.vsix) {
    await runVSCodeCommand([...profile, "--install-extension", options.vsix], {
      reuseMachineInstall: true,
    });
  }
  const app = await _electron.launch({
    executablePath,
    args: [
      ...profile,
      ...(options.vsix ? [] : [`--extensionDevelopmentPath=${process.cwd()}`]),
      ...(options.trusted === false ? [] : ["--disable-workspace-trust"]),
      ...["--skip-welcome", "--skip-release-notes", "--disable-updates", "--no-sandbox"],
      ...(place.folder ? [place.folder] : []),
    ],
  });
  const page = await app.firstWindow();
  const errors = collectErrors(page);
  return {
    page,
    place,
    errors,
    close: async () => {
      await app.close();
      place.remove();
    },
  };
}

/** Starts the editor chosen by WATTLENS_TEST_HOST and waits until its workbench is drawn. */
export async function launch(options: WorkbenchOptions): Promise<Launched> {
  const place = temporaryProfile({
    fixture: options.fixture === false ? undefined : (options.fixture ?? "examples"),
    ...(options.keys === undefined ? {} : { keys: options.keys }),
    settings: {
      "workbench.colorTheme": themes[options.theme ?? "dark"],
      "security.workspace.trust.enabled": options.trusted === false,
      ...options.settings,
    },
  });
  // The editor takes up what it finds there when the profile is new.
  for (const folder of options.beside ?? [])
    cpSync(folder, path.join(place.profile, "extensions", path.basename(folder)), { recursive: true });
  const launched = await (testHost().host === "server" ? launchServer : launchDesktop)(options, place);
  await drawn(launched.page);
  return launched;
}

async function drawn(page: Page): Promise<void> {
  await page.locator(".monaco-workbench .statusbar").waitFor({ timeout: 60_000 });
}
