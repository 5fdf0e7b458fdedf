import type { Span } from "@/lib/span";

/** A table as its markup draws it: rows of cells, each a stretch of the text without the spaces around it. */
export type TableGrid = Span & { readonly rows: readonly (readonly Span[])[] };

/** Collects the cells of one table while its markup is walked through; rows without cells leave no trace. */
export class GridBuilder {
  private readonly rows: Span[][] = [];
  private isNewRow = true;

  constructor(private readonly text: string) {}

  /** What follows stands in another row. */
  startRow(): void {
    this.isNewRow = true;
  }

  /** Adds a cell, spaces around it left aside. */
  addCell(start: number, end: number): void {
    if (this.isNewRow) this.rows.push([]);
    this.isNewRow = false;
    const words = this.text.slice(start, end);
    const head = start + words.length - words.trimStart().length;
    this.rows.at(-1)!.push({ start: Math.min(head, end), end: Math.max(head, start + words.trimEnd().length) });
  }

  /** The table, which stands between these two places. */
  build(start: number, end: number): TableGrid {
    return { start, end, rows: this.rows };
  }
}
