import type { Grammar } from "@/lib/language/clauses";
import type { TaggedToken } from "@/lib/language/lexicon";
import type { Act, ActCheck } from "./act-in";
import { CAPITAL, wordOf } from "./question-phrases";

/** "est entré Paul Morin", "est revenu": where to, is not said. */
const lacksPlace: ActCheck = ({ lemma, isPassive, isReflexive, isInverted, said }, grammar) =>
  !isPassive && !isReflexive && grammar.is(lemma, "needs-place") && (isInverted || said.length === 0);

/** "a transféré la propriété", "a été envoyée une ambassade": to whom or where, is not said. */
const lacksGoal: ActCheck = ({ lemma, isReflexive, isInverted, said }, grammar) =>
  !isReflexive && grammar.is(lemma, "needs-goal") && (isInverted || !said.some((token) => isGoal(token, grammar)));

const isGoal = (token: TaggedToken, grammar: Grammar): boolean =>
  grammar.is(wordOf(token), "locative") || grammar.is(wordOf(token), "goal-preposition");

/** "a été diplômé Paul Morin", "a été réintégrée": of what, into what, is not said. */
const lacksMatter: ActCheck = ({ lemma, isPassive, isInverted, said }, grammar) =>
  isPassive && grammar.is(lemma, "incomplete-passive") && (isInverted || said.length === 0);

/** "s’est embarquée à Bordeaux": where to, or on which ship? */
const lacksDestination: ActCheck = ({ lemma, isInverted, said }, grammar) =>
  grammar.is(lemma, "embarking") &&
  (isInverted ||
    !said.some((token) => grammar.is(wordOf(token), "goal-preposition") || grammar.is(wordOf(token), "on-board")));

/** "a procédé à un deuxième partage", "a participé à un concours": which one, is not said. */
const reachesAny: ActCheck = ({ lemma, isReflexive, isInverted, said }, grammar) => {
  if (isReflexive || isInverted || !grammar.is(lemma, "reaching-to")) return false;
  const at = said.findIndex(
    (token, index) =>
      grammar.is(wordOf(said[index - 1] ?? token), "dative") &&
      grammar.determiner(wordOf(token))?.kind === "indefinite",
  );
  const noun = at < 0 ? -1 : said.findIndex(({ pos }, index) => index > at && pos === "NOUN");
  return noun >= 0 && noun === said.length - 1 && !CAPITAL.test(said[noun]!.form);
};

/** "Salvane a fermé", "a ouvert Salvane": the fabric, the mine or the school of that name? */
const isBarePlace: ActCheck = (act, grammar) => {
  const { lemma, isReflexive, said, isInverted } = act;
  if (isReflexive || !grammar.is(lemma, "opening")) return false;
  const isAlone = isInverted || said.length === 0 || grammar.is(wordOf(said[0]!), "preposition");
  return isAlone && isBareName(subjectOf(act, grammar));
};

/** The words of the subject, what is asked for left out. */
function subjectOf({ before, said, isInverted }: Act, grammar: Grammar): readonly TaggedToken[] {
  if (isInverted) return said;
  const asking = before.findLastIndex((token) => grammar.is(wordOf(token), "time-name"));
  return before.slice(asking + 1);
}

const isBareName = (subject: readonly TaggedToken[]): boolean =>
  subject.length > 0 && subject.every(({ form, pos }) => CAPITAL.test(form) && pos !== "DET");

/** What leaves open where to, or what of a place. */
export const PLACE_CHECKS: readonly ActCheck[] = [
  lacksPlace,
  lacksGoal,
  lacksMatter,
  lacksDestination,
  reachesAny,
  isBarePlace,
];
