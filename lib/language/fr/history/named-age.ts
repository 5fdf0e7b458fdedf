/**
 * A name that places what it is said of in time, as a pattern: plain apostrophes, capitals count. Its first and last day as an EDTF
 * interval, open for what goes on; and what these days are, so that a reader can check them.
 */
export type NamedAge = readonly [pattern: string, edtf: string, note: string];
