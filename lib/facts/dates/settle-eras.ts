import { civilOf } from "@/lib/calendar/civil";
import type { DateValue } from "@/lib/calendar/date-value";
import { approximately, yearBeforeChrist, yearDate } from "@/lib/calendar/make-date";
import type { Claim } from "./join-timexes";

/** A year that is farther from the last year before Christ than a long reign is no longer of its time. */
const REACH = 120;

/**
 * Puts years without an era before Christ where the dates around them are: "en 219" after "247 av. J.-C.", "en 149" in a
 * sentence that ends in 146 av. J.-C.
 *
 * @param before the astronomical year of the last date above the sentence; null for none
 */
export function settleEras(claims: readonly Claim[], before: number | null): readonly Claim[] {
  let last = before;
  return claims.map((claim, index) => {
    if (claim.isEraOpen) {
      const next = claims.slice(index + 1).find((one) => !one.isEraOpen);
      const settled = [last, next ? firstYearOf(next.value) : null].some((year) => isNear(claim, year))
        ? beforeChrist(claim)
        : claim;
      last = firstYearOf(settled.value);
      return settled;
    }
    last = firstYearOf(claim.value) ?? last;
    return claim;
  });
}

/** The year in which a date begins; of an open one that states its end, the end. */
export const firstYearOf = ({ start, end }: DateValue): number | null => {
  const day = start ?? end;
  return day === null ? null : civilOf(day).year;
};

const isNear = ({ value }: Claim, year: number | null): boolean =>
  year !== null && year < 0 && Math.abs(1 - year - (firstYearOf(value) ?? 0)) <= REACH;

function beforeChrist(claim: Claim): Claim {
  const year = yearDate(yearBeforeChrist(firstYearOf(claim.value) ?? 0));
  return { ...claim, value: claim.value.edtf.endsWith("~") ? approximately(year) : year, certainty: "inferred" };
}
