import type { DateValue } from "./date-value";
import {
  approximately,
  centuryDate,
  dayDate,
  decadeDate,
  intervalDate,
  millenniumDate,
  monthDate,
  openFrom,
  openUntil,
  yearDate,
  yearPartDate,
  type YearPart,
} from "./make-date";

const POINT = /^(Y?-?\d{4,9})(?:-(\d{2})(?:-(\d{2}))?)?(~?)$/;
const DIGITS_LEFT_OPEN = /^(-?)(\d{1,3})(X{1,3})$/;

/**
 * Reads the part of EDTF that we write: days, months, seasons, quarters, halves, years, decades, centuries, millennia,
 * `~`, intervals and open intervals. Null for anything else, absurd dates included.
 *
 * `readEdtf(value.edtf)` gives `value` back for every value that `make-date` makes.
 */
export function readEdtf(text: string): DateValue | null {
  if (text === "-0099/0000") return centuryDate(1, "BC");
  const sides = text.split("/");
  if (sides.length === 1) return readPoint(text);
  const [first = "", last = ""] = sides;
  if (sides.length !== 2 || (first === ".." && last === "..")) return null;
  if (last === "..") return mapped(readPoint(first), openFrom);
  if (first === "..") return mapped(readPoint(last), openUntil);
  const [from, to] = [readPoint(first), readPoint(last)];
  if (!from || !to) return null;
  const value = intervalDate(from, to);
  return value && millenniumBeforeChrist(value);
}

function readPoint(text: string): DateValue | null {
  const open = DIGITS_LEFT_OPEN.exec(text);
  if (open) return readOpenDigits(open[1] === "-", open[2]!, open[3]!.length);
  const match = POINT.exec(text);
  if (!match || (!text.startsWith("Y") && !/^-?\d{4}(?!\d)/.test(text))) return null;
  const [, digits = "", second, third, mark] = match;
  const year = Number(digits.replace("Y", ""));
  const value = readParts(year, second, third);
  return value && mark ? approximately(value) : value;
}

function readParts(year: number, second: string | undefined, third: string | undefined): DateValue | null {
  if (second === undefined) return yearDate(year);
  if (third !== undefined) return dayDate(year, Number(second), Number(third));
  const part = yearPartOf(Number(second));
  return part ? yearPartDate(year, part) : monthDate(year, Number(second));
}

function yearPartOf(code: number): YearPart | null {
  if (code >= 21 && code <= 24) return { kind: "season", index: (code - 20) as 1 | 2 | 3 | 4 };
  if (code >= 33 && code <= 36) return { kind: "quarter", index: (code - 32) as 1 | 2 | 3 | 4 };
  if (code === 40 || code === 41) return { kind: "half", index: (code - 39) as 1 | 2 };
  return null;
}

function readOpenDigits(isBefore: boolean, digits: string, open: number): DateValue | null {
  if (digits.length + open !== 4) return null;
  const count = Number(digits);
  if (open === 1) return isBefore ? null : decadeDate(count * 10);
  if (open === 2) return isBefore && count === 0 ? null : centuryDate(count + 1, isBefore ? "BC" : "AD");
  return isBefore ? null : millenniumDate(count + 1);
}

/** An interval of a thousand years that ends with a millennium before Christ is one. */
function millenniumBeforeChrist(value: DateValue): DateValue {
  const last = Number(value.edtf.split("/")[1]);
  if (!Number.isInteger(last) || last > 0 || last % 1000 !== 0) return value;
  const millennium = millenniumDate(1 - last / 1000, "BC");
  return millennium.edtf === value.edtf ? millennium : value;
}

const mapped = (value: DateValue | null, then: (value: DateValue) => DateValue): DateValue | null =>
  value && then(value);
