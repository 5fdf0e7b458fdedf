import type { EventFact } from "@/lib/facts/fact";
import type { Grammar } from "@/lib/language/clauses";
import type { TaggedToken } from "@/lib/language/lexicon";
import type { OpenLanguage } from "@/lib/language/open-language";
import { actIn, type Act } from "./act-in";
import { objectOf } from "./objects";
import { wordOf } from "./question-phrases";

/** True for words that tell at one day or year what lasted longer, or over years what took a moment. */
export const isUntimely = (fact: EventFact, words: string, language: OpenLanguage): boolean =>
  isPointed(fact)
    ? (isLastingAct(words, language) && !isInItsAge(fact, words, language)) || isStateAtOnce(fact, language)
    : isOverYears(fact) && (isMomentAct(words, language) || isFirstForYears(fact, language));

/** One day, month, year or decade, and not one since when or until when. */
const isPointed = ({ timex: { value, relation } }: EventFact): boolean =>
  value.precision !== "interval" && relation !== "since" && relation !== "until";

/** "Au cours de quel siècle le sultan a-t-il régné": a life has its century. */
function isInItsAge({ timex: { value } }: EventFact, words: string, { grammar, tag }: OpenLanguage): boolean {
  const act = value.precision === "century" ? actIn(tag(words), grammar) : null;
  return act !== null && grammar.is(act.lemma, "of-a-life");
}

/** "de 1912 à 1913", not "entre 1912 et 1913", within which there is a moment, and not the days of a visit. */
const isOverYears = ({ timex: { value, relation, isBetween } }: EventFact): boolean =>
  value.precision === "interval" && relation === "at" && isBetween !== true && MONTHS_OR_YEARS.test(value.edtf);

const MONTHS_OR_YEARS = /^-?\d{4}(?:-\d{2})?\/-?\d{4}(?:-\d{2})?$/u;

/**
 * True for what lasts longer than a day or a year, or begins at no moment: "a dirigé la fabrique", "a souhaité relier Dole à
 * Gray", "Paris a été occupée", "a affronté la Chine". Other days of it would be as right; a first time has its own.
 */
export function isLastingAct(words: string, language: OpenLanguage): boolean {
  const { grammar, names, tag } = language;
  const act = actIn(tag(words), grammar);
  if (act === null || isFirst(act, grammar) || isOfOneOccasion(act, grammar)) return false;
  const said = act.said.map(({ form }) => form).join(" ");
  const isOnState = names.knownIn(said).some(({ known }) => known?.type === "country");
  if ((isOnState && grammar.is(act.lemma, "fighting")) || isRegular(act, grammar)) return true;
  if (isUnderWay(act, grammar)) return true;
  if (act.isPassive) return grammar.is(act.lemma, "lasting-passive");
  return grammar.is(act.lemma, act.isReflexive ? "lasting-own-act" : "lasting-act");
}

/** "a organisé des convois réguliers": again and again; "a créé des convois réguliers" is how it began. */
const isRegular = ({ lemma, isPassive, said }: Act, grammar: Grammar): boolean => {
  const [article] = objectOf(said) ?? [];
  const isSeveral =
    article !== undefined && isPluralArticle(article) && grammar.determiner(wordOf(article))?.kind === "indefinite";
  const isBegun = grammar.is(lemma, "made-once") || grammar.is(lemma, "making");
  return !isPassive && isSeveral && !isBegun && said.some((token) => grammar.is(token.lemma ?? "", "regular"));
};

/** "a marché vers Moscou": on the way for weeks. */
const isUnderWay = ({ lemma, isReflexive, said: [first] }: Act, grammar: Grammar): boolean =>
  !isReflexive &&
  grammar.is(lemma, "on-the-way") &&
  first !== undefined &&
  grammar.is(wordOf(first), "goal-preposition");

/** "pour la première fois", "son premier cours", "le premier train". */
const isFirst = ({ before, said }: Act, grammar: Grammar): boolean =>
  [...before, ...said].some((token) => grammar.is(wordOf(token), "first-rank"));

/** "a présidé la séance", "a dirigé l’assaut". */
const isOfOneOccasion = ({ lemma, isPassive, before, said, isInverted }: Act, grammar: Grammar): boolean => {
  if (!grammar.is(lemma, "leading")) return false;
  const object = isPassive && !isInverted ? before : (objectOf(said) ?? said);
  return object.some((token) => grammar.is(wordOf(token), "held-once"));
};

/** True for what takes a moment and no years: "est retourné dans l’Arctique", "a pris fin". Several may each have had their own. */
export function isMomentAct(words: string, language: OpenLanguage): boolean {
  const { grammar } = language;
  const act = actIn(language.tag(words), grammar);
  if (act === null) return false;
  const [first] = act.said;
  if (grammar.is(act.lemma, "moment-idiom")) return first !== undefined && grammar.is(wordOf(first), "moment-object");
  return grammar.is(act.lemma, "punctual") && !(act.isPassive && areSeveral(act));
}

/** "ont été vendus", "les forges … ont-elles été vendues". */
const areSeveral = ({ before, said, isInverted }: Act): boolean => (isInverted ? said : before).some(isPluralArticle);

const isPluralArticle = ({ pos, readings }: TaggedToken): boolean =>
  pos === "DET" && readings.length > 0 && readings.every(({ number }) => number === "plural");

/**
 * True for what someone or something was: "la première élue a été Jeanne Morel", "Dole a été la capitale du comté" happen on no
 * day and in no year. "a été victime d’un attentat", "championne de France" do.
 */
function isStateAtOnce({ wording }: EventFact, { grammar }: OpenLanguage): boolean {
  if (wording.form !== "clause" || wording.clause.participle !== grammar.been) return false;
  return !headsOf(wording.clause.complement, grammar).some((word) =>
    (["title-holder", "event-attribute"] as const).some((name) => grammar.is(word, name)),
  );
}

/** "a été de 1980 à 1996 la première femme élue": who was the first is so for good; the first president was one for years. */
function isFirstForYears({ wording }: EventFact, { grammar }: OpenLanguage): boolean {
  if (wording.form !== "clause" || wording.clause.participle !== grammar.been) return false;
  const words = headsOf(wording.clause.complement, grammar);
  const at = words.findIndex((word) => grammar.is(word, "first-rank"));
  const isOffice = (word: string): boolean => grammar.is(word, "owned-office") || grammar.is(word, "state-body");
  return at >= 0 && !words.slice(at + 1).some(isOffice);
}

/** Words at the head of an attribute: "la première femme". */
const headsOf = (complement: string, grammar: Grammar): readonly string[] =>
  complement
    .toLowerCase()
    .split(/[ '’,]+/u)
    .filter((word) => grammar.determiner(word) === null)
    .slice(0, HEAD);

const HEAD = 2;
