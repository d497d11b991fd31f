/** Where the tracker goes: the line of the cursor when `lines` is empty, else around these lines. */
export interface SnippetPlace {
  readonly lines: readonly string[];
  /** ISO 3166 alpha-3 code; a place to fill in where it is not known. */
  readonly country?: string;
  readonly imported: boolean;
}

/** CodeCarbon's tracker that needs no network, as a snippet of the editor: around the lines given, or to be filled in. */
export function trackerSnippet({ lines, country, imported }: SnippetPlace): string {
  const indent = /^[ \t]*/.exec(lines.find((line) => line.trim() !== "") ?? "")?.[0] ?? "";
  const step = indent.includes("\t") ? "\t" : "    ";
  const code = country ?? "${1:FRA}";
  const body =
    lines.length === 0
      ? [`${step}\${0:trainer.train()}`]
      : lines.map((line) => (line.trim() === "" ? line : escaped(step + line)));
  return [
    ...(imported ? [] : [`${indent}from codecarbon import OfflineEmissionsTracker`, ""]),
    `${indent}with OfflineEmissionsTracker(country_iso_code="${code}"):`,
    ...body,
    "",
  ].join("\n");
}

/** Whether a line is a statement of its own: brackets close on it and no block hangs below. */
export function isWholeStatement(line: string): boolean {
  const code = line.replace(/"[^"]*"|'[^']*'/g, "").replace(/#.*$/, "");
  if (
    code.trim() === "" ||
    /["'\\:,]\s*$/.test(code) ||
    /^\s*(?:def|class|@|elif|else|return|yield)\b/.test(code)
  )
    return false;
  let depth = 0;
  for (const mark of code) {
    if ("([{".includes(mark)) depth++;
    else if (")]}".includes(mark)) depth--;
    if (depth < 0) return false;
  }
  return depth === 0;
}

function escaped(line: string): string {
  return line.replace(/[\\$}]/g, "\\$&");
}
