import type { Age } from "../../history";
import { BODIES } from "./bodies";
import { CONFLICTS } from "./conflicts";
import { INSTITUTIONS } from "./institutions";
import { INVENTIONS } from "./inventions";
import { LIVES, RULES } from "./lives";
import { PRIZES } from "./prizes";
import { STATES } from "./states";
import { TECHNIQUES } from "./techniques";
import { WARS } from "./wars";
import { ageOf, type NamedAge } from "./named-age";

/** All names that the pack knows. */
export const NAMED: readonly NamedAge[] = [
  ...WARS,
  ...CONFLICTS,
  ...STATES,
  ...BODIES,
  ...INSTITUTIONS,
  ...PRIZES,
  ...TECHNIQUES,
  ...INVENTIONS,
  ...LIVES,
  ...RULES,
];

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
type Known = {
  readonly literals: readonly string[];
  readonly source: string;
  readonly pattern: RegExp;
  readonly age: Age;
};

const KNOWN: readonly Known[] = NAMED.map(([pattern, edtf]) => ({
  literals: literalsOf(pattern),
  source: pattern,
  pattern: alone(pattern),
  age: ageOf(edtf),
}));

const isIn =
  (text: string) =>
  ({ literals, pattern }: Known): boolean =>
    literals.some((literal) => text.includes(literal)) && pattern.test(text);

/** The ages that a text names, in the order of the lists. @param text with plain apostrophes and spaces */
export const namedAgesIn = (text: string): readonly Age[] => agesOf(KNOWN, text);

/** The lives among them. */
export const livesIn = (text: string): readonly Age[] => agesOf(KNOWN.slice(LIVES_AT, LIVES_AT + LIVES.length), text);

/** Where the lives begin among all names. */
const LIVES_AT = NAMED.length - RULES.length - LIVES.length;

/** The wars among them that every schoolchild can date. */
export const warsIn = (text: string): readonly Age[] => agesOf(KNOWN.slice(0, WARS.length), text);

/** All wars, revolutions and crises among them. */
export const conflictsIn = (text: string): readonly Age[] =>
  agesOf(KNOWN.slice(0, WARS.length + CONFLICTS.length), text);

const agesOf = (known: readonly Known[], text: string): readonly Age[] =>
  known.filter(isIn(text)).map(({ age }) => age);

/** The ages of which a text is the name, with an article or without: "la guerre de Trente Ans", and not "la guerre de Trente Ans en Lorraine". */
export const agesCalled = (text: string): readonly Age[] =>
  KNOWN.filter(isIn(text))
    .filter(({ source }) => new RegExp(`^(?:l[ae]s? |l'|une? )?(?:${source})$`, "u").test(text))
    .map(({ age }) => age);
