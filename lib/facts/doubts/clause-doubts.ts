import type { Grammar } from "@/lib/language/clauses";
import { aspectDoubts } from "../clauses/aspect";
import { hasBareNoun } from "../clauses/bare-noun";
import { holdsPair } from "../clauses/noun-phrase";
import { phraseDoubts } from "./phrase-doubts";
import type { ReadingContext } from "../clauses/reading-context";
import type { Opening, ParsedClause } from "../clauses/parse-clauses";
import { isA, isCapitalised, isMark, type Token } from "../tokens";
import { finiteForm, participleOf } from "../clauses/word-forms";
import { isForecast, type VerbGroup } from "../clauses/verb-group";

/**
 * `forecast-as-fact` for what is announced; `date-attachment-unsure` for "depuis" beside a verb that tells no state, and for
 * a night, which is no interval of two days.
 */
export function tenseDoubts(group: VerbGroup, dated: Token, text: string, context: ReadingContext): readonly string[] {
  const { grammar } = context;
  const relation = dated.date?.timex.relation;
  const isAhead = isForecast(group) || relation === "by";
  const isPassiveState =
    group.voice === "be" &&
    group.form.role === "be" &&
    !group.isReflexive &&
    grammar.passive(group.meaning).role === "have";
  const isState = group.voice === "simple" || group.voice === "copula" || isPassiveState;
  const isOpen = relation === "since" && !(isState && (group.form.tense !== "past" || group.form.mayBePresent));
  const isNight =
    dated.date?.timex.value.precision === "interval" && grammar.overnight.test(text.slice(dated.start, dated.end));
  return [
    ...(isAhead ? ["forecast-as-fact"] : []),
    ...(isOpen || isNight ? ["date-attachment-unsure"] : []),
    ...aspectDoubts(group, dated, context),
  ];
}

/** True if the date may belong to something that stands between the verb and it. */
export function isRisky(
  tokens: readonly Token[],
  dated: Token,
  clause: ParsedClause,
  { grammar }: ReadingContext,
): boolean {
  const at = tokens.indexOf(dated);
  const { group, cut } = clause;
  const object = tokens.slice(group.end, at);
  // "mentionné pour la première fois": "première" is a noun elsewhere
  const isOrdinal = (index: number): boolean => isA(object[index + 1], "time-count", grammar);
  const holdsEvent = object.some(
    (token, index) => isA(token, "event-noun", grammar) && !isCapitalised(token) && !isOrdinal(index),
  );
  return (
    (at > cut.risk && !isOneVerb(tokens, clause, at, grammar)) ||
    (grammar.is(group.lemma, "planning") && object.length > 0) ||
    (grammar.is(group.lemma, "saying") && holdsEvent)
  );
}

/** "doit convoquer les états en 1789", "fut le premier à reconnaître l’État, en 1777": what the infinitive tells was when it was done. */
function isOneVerb(tokens: readonly Token[], { group, cut }: ParsedClause, at: number, grammar: Grammar): boolean {
  const risky = tokens[cut.risk];
  if (!isA(risky, "infinitive", grammar) || isForecast(group)) return false;
  const between = tokens.slice(cut.risk + 1, at);
  const isSimple = !between.some(
    (token) =>
      token.kind === "mark" ||
      isA(token, "infinitive", grammar) ||
      isA(token, "relative", grammar) ||
      participleOf(token) !== null,
  );
  return isSimple && grammar.is(group.lemma, "aspectual") && cut.risk <= group.end + 1;
}

/**
 * True for a second date that stays in the stem, or that could be meant instead: "en 2013 et 2014". One at the very end of
 * an infinitive is dropped with it.
 */
export function hasSecondDate(
  tokens: readonly Token[],
  opening: Opening,
  inside: readonly Token[],
  dated: Token,
  chosen: readonly Token[],
  { grammar }: ReadingContext,
): boolean {
  if (opening.dates.length > 1) return true;
  const at = tokens.indexOf(dated);
  if ((isA(tokens[at + 1], "coordinator", grammar) || isMark(tokens[at + 1], ",")) && tokens[at + 2]?.kind === "date")
    return true;
  const others = inside.filter((token) => token !== dated);
  const isTrailing =
    others.length === 1 &&
    !chosen.some((token) => isA(token, "relative", grammar)) &&
    opening.dates.length === 1 &&
    chosen.at(-1) === others[0] &&
    others[0]?.date?.tie === "adjunct";
  return others.length > 0 && !isTrailing;
}

/** Linter codes for words that point out of the stem or of its time, or that visibly disagree. */
export function wordDoubts(tokens: readonly Token[], context: ReadingContext): readonly string[] {
  const { grammar } = context;
  const doubts: string[] = [];
  const pointsBack = (token: Token): boolean =>
    token.kind === "word" &&
    (grammar.determiner(token.word)?.kind === "demonstrative" || grammar.is(token.word, "anaphoric"));
  const disagrees = (token: Token, index: number): boolean =>
    token.kind === "word" &&
    tokens[index + 1]?.kind === "word" &&
    grammar.disagrees(token.word, tokens[index + 1]?.word ?? "");
  const isClass = (noun: Token): boolean => isA(noun, "class-noun", grammar);
  if (hasBareNoun(tokens, context, isClass)) doubts.push("unresolved-anaphora");
  if (tokens.some(pointsBack) || holdsPair(tokens, grammar)) doubts.push("unresolved-anaphora");
  if (tokens.some((token) => isA(token, "deictic", grammar) || isA(token, "first-person", grammar)))
    doubts.push("deictic");
  if (tokens.some((token) => token.kind === "mark" && /[«»"()]/u.test(token.text))) doubts.push("unbalanced-quotes");
  if (tokens.some(disagrees)) doubts.push("agreement-unverified");
  if (tokens.some((_, at) => isAgain(tokens, at) || isPronounOf(tokens, at, context)))
    doubts.push("unresolved-anaphora");
  return [...new Set([...doubts, ...phraseDoubts(tokens, grammar)])];
}

/** "était de nouveau Premier ministre": there was another time. */
const isAgain = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.word === "nouveau" && tokens[at]?.pos !== "PROPN" && tokens[at - 1]?.pos === "ADP";

/** "décide d’y renoncer", "accepte de la vendre", "la route qui y conduisait": what, was said before. */
const isPronounOf = (tokens: readonly Token[], at: number, { grammar }: ReadingContext): boolean =>
  isA(tokens[at], "object-pronoun", grammar) &&
  (isA(tokens[at + 1], "infinitive", grammar) ||
    (tokens.slice(0, at).some((token) => isA(token, "relative", grammar)) &&
      finiteForm(tokens[at + 1], grammar) !== null));
