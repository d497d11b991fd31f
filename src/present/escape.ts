/**
 * Text from a workspace made safe to stand in markdown: no markup, no HTML, no link, no icon, one line. Only what
 * would mean something is escaped, so that it can also be read as it is.
 */
export function escapeMarkdown(text: string, most = 200): string {
  const line = text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ").trim();
  const cut = line.length > most ? `${line.slice(0, most - 1)}…` : line;
  return cut
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/[\\`*[\]~|$]/g, "\\$&")
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_")
    .replace(/^[-+#=]/, "\\$&")
    .replace(/^(\d+)(?=[.)](?:\s|$))/, "$1\\")
    .replace(/(https?|ftp|mailto|xmpp):/gi, "$1&#58;")
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
