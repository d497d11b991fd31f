import * as vscode from "vscode";
import { words } from "./words.ts";

/** The pages that there are, by the names of their files. */
type Page = "panel" | "sidebar";

/** What a page is drawn with. */
interface PageFiles {
  readonly script: string;
  readonly style: string;
}

const read = new Map<Page, Promise<PageFiles>>();

/** The script and the style sheet of a page, read once. */
function filesOf(extension: vscode.Uri, page: Page): Promise<PageFiles> {
  const text = async (...path: string[]) =>
    new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, ...path)));
  const files =
    read.get(page) ??
    Promise.all([text("dist", "webview", `${page}.js`), text("media", `${page}.css`)]).then(
      ([script, style]) => ({ script, style }),
    );
  read.set(page, files);
  files.catch(() => read.delete(page));
  return files;
}

/**
 * The page of a webview: what it is first drawn with is in it, since each file that a webview asks for takes a way
 * through the editor; scripts and styles only by nonce, and nothing else may load.
 * @param extension the folder of the extension
 * @param state data for the first drawing, so that the page need not ask before it shows anything
 * @throws where the extension's own files cannot be read
 */
export async function webviewPage(
  webview: vscode.Webview,
  extension: vscode.Uri,
  page: Page,
  state?: () => object,
): Promise<string> {
  const { script, style } = await filesOf(extension, page);
  const core = webview.asWebviewUri(vscode.Uri.joinPath(extension, "dist", "webview", "core.js"));
  const nonce = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");
  // Bars are placed by style attributes that preact sets through the object model, which no policy stops.
  // A chart becomes a picture by way of an image that the page itself has made, hence `blob:`.
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; img-src blob:; script-src 'nonce-${nonce}'`;
  return `<!doctype html>
<html lang="${words.locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="core" content="${core}">
<style nonce="${nonce}">${style}</style>
<title>Wattlens</title>
</head>
<body><div id="root"></div>${state === undefined ? "" : dataBlock(state())}<script type="module" nonce="${nonce}">${inline(script)}</script></body>
</html>`;
}

/** Data in the page, which nothing runs. No text in it can end the block: a `<` is written as its number. */
function dataBlock(state: object): string {
  const json = JSON.stringify(state).replaceAll("<", "\\u003c");
  return `<script type="application/json" id="state">${json}</script>`;
}

/** A script that HTML reads to its end: the bundler writes no `</script`, and a comment's beginning stands in texts only. */
function inline(script: string): string {
  return script.replaceAll("<!--", "\\x3C!--");
}
