/** The complete rows of a CSV file that is being written, by column name. */
export interface CsvTable {
  readonly columns: readonly string[];
  readonly rows: readonly Readonly<Record<string, string>>[];
}

/** Beyond this a file is read from its end. */
const LONGEST = 1_000_000;
const MOST_COLUMNS = 400;

/**
 * Reads header and rows; names and cells are trimmed (some writers pad them). A half-written last line and rows of
 * another width are left out. Undefined where there is no header.
 */
export function readCsvTable(text: string): CsvTable | undefined {
  const headerEnd = text.indexOf("\n");
  if (headerEnd < 0 || headerEnd > LONGEST) return undefined;
  const columns = trimmed(csvCells(text.slice(0, headerEnd)));
  if (columns.length < 2 || columns.length > MOST_COLUMNS) return undefined;
  const last = text.lastIndexOf("\n");
  const from = Math.max(headerEnd + 1, text.indexOf("\n", last - LONGEST) + 1);
  const lines = last > headerEnd ? text.slice(last - LONGEST > headerEnd ? from : headerEnd + 1, last) : "";
  const rows = lines.split("\n").flatMap((line) => {
    const cells = trimmed(csvCells(line));
    if (cells.length !== columns.length) return [];
    return [Object.fromEntries(columns.map((name, index) => [name, cells[index] ?? ""]))];
  });
  return { columns, rows };
}

const trimmed = (cells: readonly string[]) => cells.map((cell) => cell.trim());

/** Cells of one line; quotes as pandas writes them. */
export function csvCells(line: string): readonly string[] {
  const found: string[] = [];
  let cell = "";
  let quoted = false;
  for (const mark of line.replace(/\r$/, "")) {
    if (mark === '"') quoted = !quoted;
    else if (mark === "," && !quoted) {
      found.push(cell);
      cell = "";
    } else cell += mark;
  }
  return [...found, cell];
}

/** A finite number of zero or more; an empty cell, `nan` and text are unknown. */
export function csvAmount(cell: string | undefined): number | undefined {
  const value = cell === undefined || cell === "" ? Number.NaN : Number(cell);
  return Number.isFinite(value) && value >= 0 ? value : undefined;
}
