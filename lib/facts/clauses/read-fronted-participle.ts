import type { Agreement } from "@/lib/language/clauses";
import { agrees, doubting, isBreak, readingOf, type AttachedReader } from "./attached";
import { actBefore } from "./dated-acts";
import { doubtsOfFound } from "../doubts/known-find";
import { readNounPhrase } from "./noun-phrase";
import type { NounPhrase, ReadingContext } from "./reading-context";
import { isOpenBecoming, isOpenPassive } from "./read-participle";
import { isA, isMark, textOfPieces, type Token } from "../tokens";
import { findVerbGroup, type VerbGroup } from "./verb-group";
import { participleOf } from "./word-forms";

/** "et" may join what a name is made of: "la Commission de l’Asie et de l’Extrême-Orient". */
const isObstacle = (token: Token, context: ReadingContext): boolean =>
  token.kind === "mark" || (isBreak(token, context) && !isA(token, "additive", context.grammar));

/**
 * "Fondée en 1890 à Lyon, la société …", "Venue à Paris en 1888, elle …": a participle at the head of the sentence, about the
 * subject that follows.
 */
export const readFrontedParticiple: AttachedReader = (tokens, at, text, context) => {
  const { grammar } = context;
  const participle = headOf(tokens, context);
  if (!participle) return null;
  const comma = tokens.findIndex((token, index) => index > at && isMark(token, ","));
  const complement = [...tokens.slice(1, actBefore(tokens, at, grammar) ?? at), ...tokens.slice(at + 1, comma)];
  const opens = behindRelative(tokens, comma, grammar);
  const group = findVerbGroup(tokens, opens + 1, grammar);
  if (comma < 0 || !group || complement.some((token) => isObstacle(token, context))) return null;
  const subject = subjectBehind(tokens, opens, group, participle, text, context);
  if (!subject || !agrees(subject, participle)) return null;
  const { role, words } = verbOf(participle, tokens[0]!, context);
  const number = participle.number ?? "singular";
  const auxiliary = grammar.auxiliary(role, number);
  const isOwn = grammar.is(participle.lemma, "own-act");
  const said = {
    verb: isOwn ? grammar.reflexive(auxiliary) : auxiliary,
    participle: words,
    complement: textOfPieces(complement, text),
  };
  const doubts = doubtsOfFound(subject, said.participle, said.complement, grammar);
  const found = { phrase: { ...subject, doubts }, from: 0, to: group.start };
  const reading = readingOf(tokens, found, at, { ...said, gender: participle.gender, number }, "fronted-participle");
  const isOpen =
    isOpenPassive(participle.token, complement, context) ||
    isOpenBecoming(participle.token, complement, context) ||
    (complement.length === 0 && grammar.is(participle.lemma, "human-move"));
  return doubting(reading, isOpen && "vague");
};

/** "Mariée en 1969 à Paul Morel, dont elle a trois enfants, elle …": the comma behind what is told of someone else. */
function behindRelative(tokens: readonly Token[], comma: number, grammar: ReadingContext["grammar"]): number {
  if (!isA(tokens[comma + 1], "relative", grammar)) return comma;
  const close = tokens.findIndex((token, index) => index > comma + 1 && isMark(token, ","));
  return close < 0 ? comma : close;
}

type Participle = Agreement & { readonly token: Token; readonly lemma: string };

/** The participle at the head; one that the tagger took for a noun ("Venue à Paris") is one before a preposition or a date. */
function headOf([first, second]: readonly Token[], { grammar, lexicon }: ReadingContext): Participle | null {
  if (first?.kind !== "word") return null;
  const own = participleOf(first);
  if (own) return { ...own, token: first, lemma: first.lemma ?? "" };
  if (second?.kind !== "date" && !isA(second, "preposition", grammar)) return null;
  const reading = lexicon
    .lookUp(first.word)
    .find(({ lemma, mood, tense }) => mood === "participle" && tense === "past" && isPersonal(lemma, grammar));
  return reading ? { gender: reading.gender, number: reading.number, token: first, lemma: reading.lemma } : null;
}

const isPersonal = (lemma: string, grammar: ReadingContext["grammar"]): boolean =>
  (["human-passive", "human-move", "own-act"] as const).some((name) => grammar.is(lemma, name));

/** "a été nommé", "est venue", "s’est mariée". */
function verbOf(
  { lemma }: Participle,
  { word }: Token,
  { grammar }: ReadingContext,
): { readonly role: "be" | "have"; readonly words: string } {
  return grammar.is(lemma, "own-act") ? { role: "be", words: word } : grammar.passive(word);
}

/** Whom the participle is said of: the subject behind its comma, or what a pronoun there can only mean. */
function subjectBehind(
  tokens: readonly Token[],
  comma: number,
  group: VerbGroup,
  { token, lemma }: Participle,
  text: string,
  context: ReadingContext,
): NounPhrase | null {
  const { grammar, topic, meant } = context;
  const before = behindAdjunct(tokens.slice(comma + 1, group.start), context);
  const isThings = isA(token, "founding-participle", grammar);
  const pronoun = pronounAtEnd(before, context);
  if (!pronoun) return isThings ? readNounPhrase(before, text, context) : null;
  const gender = grammar.pronounGender(pronoun.word);
  if (topic) return isThings ? topic : null;
  if (!meant || gender !== meant.phrase.genders.singular) return null;
  if (!meant.isPerson) return isThings && (!meant.isBody || meant.isSure) ? meant.phrase : null;
  return isPersonal(lemma, grammar) ? meant.phrase : null;
}

/** "elle", "elle en": the pronoun that is the subject, behind the last comma before the verb. */
function pronounAtEnd(before: readonly Token[], { grammar }: ReadingContext): Token | null {
  const at = before.findLastIndex((token) => isA(token, "subject-pronoun", grammar));
  const isLast = before
    .slice(at + 1)
    .every((token) => isA(token, "object-pronoun", grammar) || isA(token, "half-negation", grammar));
  return at >= 0 && isLast && (at === 0 || isMark(before[at - 1], ",")) ? before[at]! : null;
}

/** "Découvert à Dole en 1867, un an après la paix, le gisement …": the subject stands behind what else is said of the date. */
function behindAdjunct(before: readonly Token[], { grammar }: ReadingContext): readonly Token[] {
  const comma = before.findIndex((token) => isMark(token, ","));
  const isTime = comma > 0 && before.slice(0, 2).some((token) => isA(token, "time-unit", grammar));
  const isAdjunct = isTime || (comma > 0 && isA(before[0], "preposition", grammar));
  return isAdjunct && !before.slice(0, comma).some(({ kind }) => kind === "date") ? before.slice(comma + 1) : before;
}
