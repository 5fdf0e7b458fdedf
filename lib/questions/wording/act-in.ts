import type { Grammar } from "@/lib/language/clauses";
import type { TaggedToken } from "@/lib/language/lexicon";
import { wordOf } from "./question-phrases";

/** The verb of a question or of a label, with the words around it. */
export type Act = {
  /** Its lemma: "conclure". */
  readonly lemma: string;
  readonly isPassive: boolean;
  readonly isReflexive: boolean;
  /** The words before it, its auxiliary left out. */
  readonly before: readonly TaggedToken[];
  /** The words behind it up to the end. */
  readonly said: readonly TaggedToken[];
  /** True where the subject stands behind the verb: "a été classée l’abbaye". */
  readonly isInverted: boolean;
};

/** True for an act that leaves something open. */
export type ActCheck = (act: Act, grammar: Grammar) => boolean;

/** Finds the compound verb that a question or a label is built on; null for one in a simple tense. */
export function actIn(tokens: readonly TaggedToken[], grammar: Grammar): Act | null {
  const at = tokens.findIndex((token, index) => isPastParticiple(token) && auxiliaryBefore(tokens, index) >= 0);
  if (at < 0) return null;
  const first = auxiliaryBefore(tokens, at);
  const group = tokens.slice(first, at);
  const isReflexive = tokens.slice(Math.max(0, first - 1), at).some((token) => grammar.is(wordOf(token), "reflexive"));
  const isBe = group.some(({ lemma, pos }) => pos === "AUX" && lemma === tokens[at]!.lemma) || holdsBe(group, grammar);
  const isPassive =
    group.some((token) => grammar.is(wordOf(token), "passive-mark")) ||
    (isBe && !isReflexive && grammar.passive(wordOf(tokens[at]!)).role === "have");
  const behind = tokens.slice(at + 1);
  const end = behind.findIndex(({ pos, form }) => pos === "PUNCT" && /^[?.]$/u.test(form));
  const before = tokens.slice(0, isReflexive && first > 0 ? first - 1 : first);
  return {
    lemma: tokens[at]!.lemma ?? "",
    isPassive,
    isReflexive,
    before,
    said: end < 0 ? behind : behind.slice(0, end),
    isInverted: !group.some(({ form }) => form.startsWith("-")) && isAskingAlone(before),
  };
}

const isPastParticiple = ({ pos, readings }: TaggedToken): boolean =>
  pos === "VERB" && readings.some(({ mood, tense }) => mood === "participle" && tense === "past");

/** Where the auxiliary of a participle stands, the pronoun of an inversion and adverbs passed over; -1 for none. */
function auxiliaryBefore(tokens: readonly TaggedToken[], at: number): number {
  let index = at - 1;
  while (index >= 0 && (tokens[index]!.pos === "ADV" || tokens[index]!.form.startsWith("-"))) index--;
  if (tokens[index]?.pos !== "AUX") return -1;
  const earlier = auxiliaryBefore(tokens, index);
  return earlier >= 0 ? earlier : index;
}

const holdsBe = (group: readonly TaggedToken[], grammar: Grammar): boolean =>
  group.some(({ pos, lemma }) => pos === "AUX" && grammar.verbRole(lemma ?? "") === "be");

/** "En quelle année", "À quelle date": a time is asked for, and no subject stands before the verb. */
const isAskingAlone = (before: readonly TaggedToken[]): boolean =>
  before[0]?.pos === "ADP" &&
  before.length <= LONGEST_ASKING &&
  before.every(({ pos }) => ["ADP", "DET", "NOUN", "CCONJ"].includes(pos));

/** "En quel mois et en quelle année". */
const LONGEST_ASKING = 7;
