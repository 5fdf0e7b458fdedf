import { GridBuilder, type TableGrid } from "./table-grid";

/** Tables of HTML that hold no other table; one that is not closed is none. */
export function htmlTables(text: string): readonly TableGrid[] {
  const tables: TableGrid[] = [];
  let open: RegExpExecArray | null = null;
  for (const tag of text.matchAll(/<(\/?)table\b[^<>]*>/gi)) {
    if (tag[1] !== "/") open = tag;
    else if (open) {
      tables.push(htmlTable(text, open.index, open.index + open[0].length, tag));
      open = null;
    }
  }
  return tables;
}

function htmlTable(text: string, start: number, from: number, { index, 0: closing }: RegExpExecArray): TableGrid {
  const grid = new GridBuilder(text);
  let cellStart = -1;
  const closeCell = (end: number): void => {
    if (cellStart >= 0) grid.addCell(cellStart, end);
    cellStart = -1;
  };
  const content = text.slice(from, index);
  for (const tag of content.matchAll(/<(\/?)(tr|td|th|thead|tbody|tfoot|caption)\b[^<>]*>/gi)) {
    closeCell(from + tag.index);
    const name = tag[2]!.toLowerCase();
    if (name === "tr" || name === "caption") grid.startRow();
    if (tag[1] === "" && /^(?:td|th|caption)$/.test(name)) cellStart = from + tag.index + tag[0].length;
  }
  closeCell(index);
  return grid.build(start, index + closing.length);
}

/** Tables of a wiki, from `{|` to `|}`, both at the beginning of a line. */
export function wikiTables(text: string): readonly TableGrid[] {
  const tables: TableGrid[] = [];
  for (let start = text.indexOf("{|"); start >= 0;) {
    const close = text.indexOf("\n|}", start);
    if (close < 0) break;
    if (start === 0 || /[\n: ]/.test(text[start - 1]!)) tables.push(wikiTable(text, start, close));
    start = text.indexOf("{|", close + 3);
  }
  return tables;
}

/** What parts two cells: a bar at the head of a line, or two within it. A single bar behind `=` ends a cell's style. */
const WIKI_MARK = /\n[ \t]*(\|-|\|\+|[|!])|\|\||!!/g;
const MOST_STYLE = 300;
const WIKI_STYLE = /^[^|[\]{}\n]*=[^|[\]{}\n]*\|(?!\|)/;

function wikiTable(text: string, start: number, close: number): TableGrid {
  const grid = new GridBuilder(text);
  const content = text.slice(start, close);
  let cellStart = -1;
  let isCaption = false;
  const closeCell = (end: number): void => {
    if (cellStart < 0) return;
    const [style = ""] = WIKI_STYLE.exec(text.slice(cellStart, Math.min(end, cellStart + MOST_STYLE))) ?? [];
    grid.addCell(cellStart + style.length, end);
    cellStart = -1;
  };
  for (const mark of content.matchAll(WIKI_MARK)) {
    if (mark[1] === undefined && cellStart < 0) continue;
    closeCell(start + mark.index);
    if (isCaption || mark[1] === "|-" || mark[1] === "|+") grid.startRow();
    isCaption = mark[1] === "|+";
    if (mark[1] !== "|-") cellStart = start + mark.index + mark[0].length;
  }
  closeCell(close);
  return grid.build(start, close + 3);
}

/** The line of dashes and bars under the head of a table of Markdown. */
const MARKDOWN_RULE = /^ {0,3}\|?(?: *:?-+:? *\|)+(?: *:?-+:?)?[ |]*$/;

/** Tables of Markdown: a head, a line of dashes and bars, and the lines with bars below it. */
export function markdownTables(text: string): readonly TableGrid[] {
  if (!/\|[ :]*-|-[ :]*\|/.test(text)) return [];
  const lines = linesOf(text);
  const tables: TableGrid[] = [];
  for (let index = 1; index < lines.length; index++) {
    if (!MARKDOWN_RULE.test(lines[index]!.text) || !lines[index - 1]!.text.includes("|")) continue;
    let end = index + 1;
    while (lines[end]?.text.includes("|")) end++;
    tables.push(markdownTable(text, [lines[index - 1]!, ...lines.slice(index + 1, end)]));
    index = end;
  }
  return tables;
}

type TextLine = { readonly start: number; readonly text: string };

function linesOf(text: string): readonly TextLine[] {
  let start = 0;
  return text.split("\n").map((line) => {
    start += line.length + 1;
    return { start: start - line.length - 1, text: line };
  });
}

function markdownTable(text: string, lines: readonly TextLine[]): TableGrid {
  const grid = new GridBuilder(text);
  for (const line of lines) {
    grid.startRow();
    // The bars at both ends part nothing; one behind a backslash is a bar.
    let from = /^\s*\|?/.exec(line.text)![0].length;
    const end = line.text.replace(/(?<!\\)\|\s*$/, "").length;
    for (const bar of line.text.slice(0, end).matchAll(/(?<!\\)\|/g)) {
      if (bar.index < from) continue;
      grid.addCell(line.start + from, line.start + bar.index);
      from = bar.index + 1;
    }
    if (from <= end) grid.addCell(line.start + from, line.start + end);
  }
  const last = lines.at(-1)!;
  return grid.build(lines[0]!.start, last.start + last.text.length);
}
