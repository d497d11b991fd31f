/**
 * Text from a workspace made safe to stand in markdown: no markup, no HTML, no link, no icon, one line.
 * Escapes with backslashes and entities, which every markdown reader takes.
 */
export function escapeMarkdown(text: string, most = 200): string {
  const line = text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ").trim();
  const cut = line.length > most ? `${line.slice(0, most - 1)}…` : line;
  return cut
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/[\\`*_{}[\]()#!|~$]/g, "\\$&")
    .replace(/(^\s*\d*)([-+.])(?=\s)/, "$1\\$2")
    .replace(/:(?=\S)/g, "&#58;")
    .replace(/www\./gi, "www&#46;")
    .replace(/@/g, "&#64;");
}

/** A link of markdown; the text is escaped, and an address that is neither https nor a command is left out. */
export function markdownLink(text: string, target: string | undefined): string {
  const label = escapeMarkdown(text);
  if (target === undefined || !/^(https:\/\/|command:wattlens\.)/.test(target)) return label;
  return `[${label}](${target
    .replace(/[\s()<>"\\]/g, encodeURIComponent)
    .replace(/\(/g, "%28")
    .replace(/\)/g, "%29")})`;
}
