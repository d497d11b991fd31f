/** Rows of cells as lines whose columns stand below one another; widths count characters as a terminal shows them. */
export function columns(rows: readonly (readonly string[])[]): readonly string[] {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, i) => {
      widths[i] = Math.max(widths[i] ?? 0, widthOf(cell));
    });
  }
  return rows.map((row) =>
    row
      .map((cell, i) => (i === row.length - 1 ? cell : cell + " ".repeat((widths[i] ?? 0) - widthOf(cell))))
      .join("  ")
      .trimEnd(),
  );
}

/** The same where a terminal has so many columns: too wide a table has the first cell of a row in a line of its own. */
export function fittingColumns(
  rows: readonly (readonly string[])[],
  width: number | undefined,
): readonly string[] {
  const whole = columns(rows);
  if (width === undefined || whole.every((line) => widthOf(line) <= width)) return whole;
  const rest = columns(rows.map(([, ...cells]) => ["", ...cells]));
  return rows.flatMap(([first = ""], index) => [first, rest[index] ?? ""]);
}

function widthOf(text: string): number {
  return [...text].length;
}
