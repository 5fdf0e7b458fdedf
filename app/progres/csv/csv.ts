/** A cell: text, or a number that keeps its full value. */
export type Cell = string | number;

/**
 * Rows as a file that a French spreadsheet opens: RFC 4180 with semicolons, decimal commas and a byte order mark.
 *
 * A text that a spreadsheet would take for a formula gets an apostrophe before it.
 */
export const csvOf = (rows: readonly (readonly Cell[])[]): string =>
  `\ufeff${rows.map((row) => row.map(cellText).join(";")).join("\r\n")}\r\n`;

function cellText(cell: Cell): string {
  if (typeof cell === "number") return String(cell).replace(".", ",");
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
