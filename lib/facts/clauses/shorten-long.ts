import { isA, isCapitalised, textOf, type Token } from "../tokens";
import type { NounPhrase, ReadingContext } from "./reading-context";
import type { VerbGroup } from "./verb-group";

/** Characters of subject and complement from which a question is long to read. */
const LONG = 80;

/**
 * A long complement without what its question can do without: who made what was made but once ("a été adoptée par
 * l’Assemblée générale des Nations unies"), and to what end ("afin d’améliorer la circulation"). What is left has to say
 * enough, which is asked of it as of any other. A short one stays whole.
 */
export function shortenLong(
  said: readonly Token[],
  subject: NounPhrase,
  group: VerbGroup,
  text: string,
  { grammar }: ReadingContext,
): readonly Token[] {
  if (subject.text.length + textOf(said, text).length <= LONG || !subject.named) return said;
  // "pour assurer la présidence en 2010": a second date is dealt with where it stands
  if (said.some(({ kind }) => kind === "date")) return said;
  // "s’est engagée avec l’Église pour": only what was done to something can be told without its end
  const aim = isA(said[0], "preposition", grammar) ? -1 : said.findIndex((_, at) => at > 2 && isAim(said, at, grammar));
  const whole = aim < 0 ? said : said.slice(0, aim);
  const agent = whole.findIndex((token) => isA(token, "agent", grammar));
  const isMadeOnce = group.voice === "be" && !group.isReflexive && grammar.is(group.lemma, "made-once");
  const isNamed = agent >= 0 && whole.slice(agent).some(isCapitalised);
  return isMadeOnce && isNamed ? whole.slice(0, agent) : whole;
}

/** "afin de", "pour améliorer". */
const isAim = (said: readonly Token[], at: number, grammar: ReadingContext["grammar"]): boolean =>
  grammar.aim.test(said[at]?.word ?? "") &&
  said.slice(at + 1, at + 4).some((token) => isA(token, "infinitive", grammar));
