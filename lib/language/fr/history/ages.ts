import { readEdtf } from "@/lib/calendar/read-edtf";
import type { Age } from "../../history";
import { BODIES } from "./bodies";
import { LIVES, RULES } from "./lives";
import { STATES } from "./states";
import { TECHNIQUES } from "./techniques";
import { WARS } from "./wars";
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

/** A name with what a text must hold for it to be looked for: most texts hold none of the letters of most. */
type Known = { readonly literals: readonly string[]; readonly pattern: RegExp; readonly age: Age };

const KNOWN: readonly Known[] = NAMED.map(([pattern, edtf]) => ({
  literals: literalsOf(pattern),
  pattern: alone(pattern),
  age: ageOf(edtf),
}));

const isIn =
  (text: string) =>
  ({ literals, pattern }: Known): boolean =>
    literals.some((literal) => text.includes(literal)) && pattern.test(text);

/** The ages that a text names, in the order of the lists. @param text with plain apostrophes and spaces */
export const namedAgesIn = (text: string): readonly Age[] => KNOWN.filter(isIn(text)).map(({ age }) => age);

/** The lives among them. */
export const livesIn = (text: string): readonly Age[] =>
  KNOWN.slice(LIVES_AT, LIVES_AT + LIVES.length)
    .filter(isIn(text))
    .map(({ age }) => age);

/** Where the lives begin among all names. */
const LIVES_AT = NAMED.length - RULES.length - LIVES.length;

/** The wars and upheavals among them. */
export const warsIn = (text: string): readonly Age[] =>
  KNOWN.slice(0, WARS.length)
    .filter(isIn(text))
    .map(({ age }) => age);

/** @throws Error for a row that states no age */
function ageOf(edtf: string): Age {
  const value = readEdtf(edtf);
  if (!value || value.start === null) throw new Error(`"${edtf}" is no age`);
  return value;
}
