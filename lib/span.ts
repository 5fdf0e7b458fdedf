/**
 * A stretch of a source file: UTF-16 offsets into the file as it was read, `end` excluded.
 *
 * Every object of the pipeline that points at text points at the source, never at a cleaned copy of it.
 */
export type Span = { readonly start: number; readonly end: number };

/** True if two spans share at least one character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** True if `inner` lies wholly in `outer`; a span contains itself. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** The text that a span covers. */
export const slice = (source: string, span: Span): string => source.slice(span.start, span.end);
