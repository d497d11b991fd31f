/** A notebook as the editor has it, written as the raw `.ipynb` text that the core reads. */
export interface NotebookText {
  readonly text: string;
  /** The cell and its 0-based line that an offset of the text stands for. */
  readonly placeOf: (offset: number) => { readonly cell: number; readonly line: number } | undefined;
}

interface Cell {
  readonly kind: "code" | "markdown";
  readonly text: string;
}

/**
 * Writes each line of a cell on a line of its own, so that places can be told apart. `metadata` is the notebook's own:
 * Colab says there which accelerator it runs on.
 */
export function notebookText(cells: readonly Cell[], language: string, metadata: object = {}): NotebookText {
  const starts: { readonly offset: number; readonly cell: number; readonly line: number }[] = [];
  const parts: string[] = ['{"cells":['];
  let length = parts[0]?.length ?? 0;
  const add = (part: string) => {
    parts.push(part);
    length += part.length;
  };
  cells.forEach(({ kind, text }, cell) => {
    const extra = kind === "code" ? '"execution_count":null,"outputs":[],' : "";
    add(`${cell > 0 ? "," : ""}\n{"cell_type":"${kind}","metadata":{},${extra}"source":[`);
    const lines = text.split(/\r?\n/);
    lines.forEach((content, line) => {
      add(line > 0 ? ",\n" : "\n");
      starts.push({ offset: length, cell, line });
      add(JSON.stringify(line < lines.length - 1 ? `${content}\n` : content));
    });
    add("]}");
  });
  const known = { kernelspec: { language, name: language }, language_info: { name: language }, ...metadata };
  add(`\n],"metadata":${JSON.stringify(known)},"nbformat":4,"nbformat_minor":5}\n`);
  return {
    text: parts.join(""),
    placeOf: (offset) => {
      const found = starts.findLast((start) => start.offset <= offset);
      return found && { cell: found.cell, line: found.line };
    },
  };
}
