import { slice, type Span } from "@/lib/span";
import { cutMapped, sourceOf, type Cut, type MappedText } from "./mapped-text";
import type { TableGrid } from "./table-grid";
import type { Drop } from "./take-out";

/** What it takes to tell a chronology from other tables. */
export type TableTools = {
  readonly drop: Drop;
  /** True of a date and nothing else. */
  readonly isDate: (text: string) => boolean;
  /** The text of a cell without its markup. */
  readonly plain: (markup: string) => string;
};

/** Rows that are looked at before a table is decided on. */
const MOST_PROBED = 60;
/** Longest cell that may be a date, markup included. */
const MOST_DATE = 200;
/** Share of the rows that must begin with a date, and that of them that must tell an event. */
const MOST_ROWS = 0.75;
const LEAST_EVENTS = 0.5;
/** Words of an event; a longer one is asked of a table with further columns. */
const LEAST_WORDS = 3;
const LEAST_WORDS_BESIDE_OTHERS = 6;

/**
 * Turns tables with a column of dates before a column of events into items "date : event", one a row. Every other table
 * stays as it is. The cells that are not read are told of.
 */
export function readChronologies(mapped: MappedText, tables: readonly TableGrid[], tools: TableTools): MappedText {
  const cuts: Cut[] = [];
  for (const table of tables) {
    const rows = chronologyIn(table, mapped.text, tools);
    if (!rows) continue;
    cuts.push(...cutsFor(table, rows, mapped.text));
    const kept = new Set(rows.flat());
    for (const cell of table.rows.flat()) {
      if (!kept.has(cell) && /[\p{L}\p{N}]/u.test(slice(mapped.text, cell)))
        tools.drop(sourceOf(mapped, cell.start, cell.end), "table");
    }
  }
  return cutMapped(mapped, cuts);
}

/** The cells to keep of each row: a date and its event, or an event alone under a date that spans rows. */
type Item = readonly Span[];

function chronologyIn({ rows }: TableGrid, text: string, tools: TableTools): readonly Item[] | null {
  const width = Math.max(0, ...rows.slice(0, MOST_PROBED).map((row) => row.length));
  if (width < 2) return null;
  const isDate = (cell: Span | undefined): boolean => cell !== undefined && isDateCell(slice(text, cell), tools);
  const probed = rows.filter((row) => row.length > 1).slice(0, MOST_PROBED);
  const column = [0, 1].find((at) => {
    // The first row may be the head.
    const body = probed.filter((row, index) => row.length === width && (index > 0 || isDate(row[at])));
    return body.length > 1 && body.filter((row) => isDate(row[at])).length >= body.length * MOST_ROWS;
  });
  if (column === undefined) return null;
  const body = probed.filter((row) => isDate(row[column]));
  const event = indicesBehind(column, width).find((at) =>
    tellsEvents(
      body.map((row) => row[at]).filter((cell) => cell !== undefined),
      width > 2 ? LEAST_WORDS_BESIDE_OTHERS : LEAST_WORDS,
      text,
      tools,
    ),
  );
  if (event === undefined) return null;
  const first = rows.findIndex((row) => isDate(row[column]));
  return rows
    .slice(first)
    .map((row) => itemOf(row, column, event, width))
    .filter((item) => item.some((cell) => /\p{L}/u.test(slice(text, cell))));
}

const indicesBehind = (column: number, width: number): number[] =>
  Array.from({ length: width - column - 1 }, (_, index) => column + 1 + index);

function isDateCell(markup: string, { isDate, plain }: TableTools): boolean {
  return markup.length <= MOST_DATE && /[\dIVX]/.test(markup) && isDate(tidy(plain(markup)));
}

const tidy = (text: string): string => text.replace(/\s+/g, " ").trim();

/** True if most cells tell what happened: some words, and not names alone. */
function tellsEvents(cells: readonly Span[], leastWords: number, text: string, { plain }: TableTools): boolean {
  const telling = cells.filter((cell) => {
    const words = plain(slice(text, cell)).match(/\p{L}{2,}/gu) ?? [];
    return words.length >= leastWords && words.some((word) => /^\p{Ll}{4}/u.test(word));
  });
  return telling.length > 0 && telling.length >= cells.length * LEAST_EVENTS;
}

function itemOf(row: readonly Span[], column: number, event: number, width: number): Item {
  if (row.length === width) return [row[column]!, row[event]!];
  const isUnderDate = row.length === width - 1 && column === 0;
  return isUnderDate ? [row[event - 1]!] : [];
}

/** Takes out what stands between the cells, and what would break an item into lines. */
function cutsFor(table: TableGrid, items: readonly Item[], text: string): readonly Cut[] {
  const cuts: Cut[] = [];
  let end = table.start;
  for (const item of items) {
    item.forEach((cell, index) => {
      cuts.push({ start: end, end: cell.start, filling: index === 0 ? "\n- " : " : " }, ...breaksIn(cell, text));
      end = cell.end;
    });
  }
  cuts.push({ start: end, end: table.end, filling: "\n\n" });
  return cuts;
}

/** Line ends, and elements that stand apart; between the items of a list within a cell comes a semicolon. */
const BREAKS = /(?<!\s)(?:\s*(?:<\/?(?:p|div|br|hr|ul|ol|li|dl|dt|dd|h[1-6]|blockquote)\b[^<>]*>|\n[*#:]*)\s*)+/gi;

const breaksIn = (cell: Span, text: string): readonly Cut[] =>
  [...slice(text, cell).matchAll(BREAKS)].map((match) => {
    const [start, end] = [cell.start + match.index, cell.start + match.index + match[0].length];
    const isEdge = start === cell.start || end === cell.end;
    const isList = /<li|\n[*#]/i.test(match[0]) && !/[.!?…;:]/.test(text[start - 1]!);
    return { start, end, filling: isEdge ? "" : isList ? " ; " : " " };
  });
