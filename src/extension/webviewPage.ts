import * as vscode from "vscode";
import { words } from "./words.ts";

/** Files that the script of each page imports; the build puts them in. */
declare const WEBVIEW_IMPORTS: { readonly [page: string]: readonly string[] };

/**
 * The page of a webview: one script by nonce, one style sheet, and nothing else may load.
 * @param extension the folder of the extension
 * @param state data for the first drawing, so that the page need not ask before it shows anything
 */
export function webviewPage(
  webview: vscode.Webview,
  extension: vscode.Uri,
  page: "panel" | "sidebar",
  state?: object,
): string {
  const file = (...path: string[]) => String(webview.asWebviewUri(vscode.Uri.joinPath(extension, ...path)));
  const source = webview.cspSource;
  const imports = WEBVIEW_IMPORTS[page] ?? [];
  const nonce = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");
  // Bars are placed by style attributes that preact sets through the object model, which no policy stops.
  // A chart becomes a picture by way of an image that the page itself has made, hence `blob:`.
  const policy = `default-src 'none'; style-src ${source}; font-src ${source}; img-src blob:; script-src 'nonce-${nonce}'`;
  return `<!doctype html>
<html lang="${words.locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${file("media", `${page}.css`)}">
${imports.map((name) => `<link rel="modulepreload" nonce="${nonce}" href="${file("dist", "webview", name)}">`).join("")}
<title>Wattlens</title>
</head>
<body><div id="root"></div>${state === undefined ? "" : dataBlock(state)}<script type="module" nonce="${nonce}" src="${file("dist", "webview", `${page}.js`)}"></script></body>
</html>`;
}

/** Data in the page, which nothing runs. No text in it can end the block: a `<` is written as its number. */
function dataBlock(state: object): string {
  const json = JSON.stringify(state).replaceAll("<", "\\u003c");
  return `<script type="application/json" id="state">${json}</script>`;
}
