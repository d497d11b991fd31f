import { words } from "./words.ts";

/** The page of a webview: one script by nonce, one style sheet, and nothing else may load. */
export function webviewPage(source: string, script: string, style: string): string {
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
<link rel="stylesheet" href="${style}">
<title>Wattlens</title>
</head>
<body><div id="root"></div><script type="module" nonce="${nonce}" src="${script}"></script></body>
</html>`;
}
