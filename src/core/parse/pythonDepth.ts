/** How deep brackets are nested, strings and comments counted like code; a line that begins a statement begins anew. */
export function bracketDepth(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 40 || code === 91 || code === 123) {
      depth++;
      if (depth > deepest) deepest = depth;
    } else if (code === 41 || code === 93 || code === 125) depth = Math.max(0, depth - 1);
    else if (code === 10 && /[a-z@]/.test(text[i + 1] ?? "")) depth = 0;
  }
  return deepest;
}
