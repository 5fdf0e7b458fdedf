/**
 * A date as historians know it: an interval of days, with the precision at which it was stated.
 *
 * Norm: ISO 8601-2:2019 / EDTF. A month stays a month and is never padded to its first day. Years are astronomical:
 * 146 BC is -145. `start` and `end` are day numbers (days since 1970-01-01, proleptic Gregorian, both included);
 * null means that this side is open ("depuis 1992") or unknown.
 */
export type DateValue = {
  readonly edtf: string;
  readonly precision: Precision;
  readonly start: number | null;
  readonly end: number | null;
};

/** How finely a date is stated. `interval` is a range that no single calendar unit names, such as two days or an open range. */
export type Precision = "day" | "month" | "season" | "year" | "decade" | "century" | "millennium" | "interval";
