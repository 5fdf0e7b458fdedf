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

/** What of a pattern need not stand in a text that it matches: groups, classes, and letters that a question mark follows. */
const OPTIONAL = /\[[^\]]*\]\??|\\p\{[^}]*\}[+*]?|[^()|]\?/gu;

/** The innermost groups, lookarounds too. */
const GROUP = /\((?:\?(?::|<?[!=]))?[^()]*\)\??/u;

/** For each alternative of a pattern the longest run of letters that a text must hold for it to match. */
export function literalsOf(pattern: string): readonly string[] {
  let bare = pattern;
  while (GROUP.test(bare)) bare = bare.replace(GROUP, "#");
  return bare.split("|").map((alternative) => longest(alternative.replaceAll(OPTIONAL, "#").split("#")));
}

const longest = (runs: readonly string[]): string =>
  runs.reduce((best, run) => (run.length > best.length ? run : best), "");

/** Every name that places what it is said of in time; most texts hold none of the letters of most, and are spared the look. */
const AGES: readonly (readonly [literals: readonly string[], pattern: RegExp, age: Age])[] = NAMED.map(
  ([pattern, edtf]) => [literalsOf(pattern), alone(pattern), ageOf(edtf)],
);

/** The ages that a text names, in the order of the lists. @param text with plain apostrophes and spaces */
export const namedAgesIn = (text: string): readonly Age[] =>
  AGES.filter(([literals, pattern]) => literals.some((literal) => text.includes(literal)) && pattern.test(text)).map(
    ([, , age]) => age,
  );

/** @throws Error for a row that states no age */
function ageOf(edtf: string): Age {
  const value = readEdtf(edtf);
  if (!value || value.start === null) throw new Error(`"${edtf}" is no age`);
  return value;
}
