import { readEdtf } from "@/lib/calendar/read-edtf";
import type { Age } from "../history";
import { BODIES } from "./history-bodies";
import { LIVES, RULES } from "./history-lives";
import { STATES } from "./history-states";
import { TECHNIQUES } from "./history-techniques";
import { WARS } from "./history-wars";
import type { NamedAge } from "./named-age";

/** All names that the pack knows. */
export const NAMED: readonly NamedAge[] = [...WARS, ...STATES, ...BODIES, ...TECHNIQUES, ...LIVES, ...RULES];

const alone = (pattern: string): RegExp => new RegExp(`(?<![\\p{L}-])(?:${pattern})(?![\\p{L}-])`, "u");

/** Matches a text that holds one of the names: most hold none, and are spared the look for each. */
export const ANY_AGE = alone(NAMED.map(([pattern]) => pattern).join("|"));

/** Every name that places what it is said of in time. */
export const AGES: readonly (readonly [pattern: RegExp, age: Age])[] = NAMED.map(([pattern, edtf]) => [
  alone(pattern),
  ageOf(edtf),
]);

/** @throws Error for a row that states no age */
function ageOf(edtf: string): Age {
  const value = readEdtf(edtf);
  if (!value || value.start === null) throw new Error(`"${edtf}" is no age`);
  return value;
}
