import "server-only";

/** Days turn at four in the morning: who learns at 1 a.m. is still in the evening. */
const DAY_TURNS_AT_HOUR = 4;
const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * The learner's day of an instant: days since 1970-01-01 on the wall calendar of a time zone, turning at 04:00.
 *
 * Reads the clock on the wall, so it is right on the days when clocks change too.
 *
 * @param timeZone IANA name, such as "Europe/Paris"
 */
export function localDay(instant: Date, timeZone: string): number {
  const part = Object.fromEntries(
    wallClock(timeZone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );
  const midnight = Date.UTC(Number(part["year"]), Number(part["month"]) - 1, Number(part["day"]));
  return midnight / DAY_MS - (Number(part["hour"]) < DAY_TURNS_AT_HOUR ? 1 : 0);
}

/** True if this machine knows the time zone. */
export function isTimeZone(name: string): boolean {
  try {
    wallClock(name);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** Making a formatter is a hundred times slower than using it, and progress turns thousands of instants into days. */
const clocks = new Map<string, Intl.DateTimeFormat>();

function wallClock(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat("en-GB", {
    timeZone,
    calendar: "gregory",
    numberingSystem: "latn",
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
  });
  clocks.set(timeZone, made);
  return made;
}
