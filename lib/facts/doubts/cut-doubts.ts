import type { Grammar, WordClass } from "@/lib/language/clauses";
import type { ReadingContext } from "../clauses/reading-context";
import { isA, isCapitalised, isMark, type Token } from "../tokens";
import type { VerbGroup } from "../clauses/verb-group";
import { finiteForm } from "../clauses/word-forms";
import { relativeDoubts } from "../clauses/relatives";

/** A clause with what the question leaves out. */
type Cut = {
  readonly subject: readonly Token[];
  readonly group: VerbGroup;
  /** What the question keeps of the words after the verb. */
  readonly said: readonly Token[];
  /** The tokens from where the clause was cut. */
  readonly after: readonly Token[];
};

/**
 * Linter codes for a clause that lost what its verb cannot do without: `vague` for "a classé la France" of "comme le pays le
 * plus visité", for "a suggéré à Paul" of ", par lettre, un essai" and for "entre Paris" of "et Lyon"; `not-unique` for one of
 * several ("un traité a mis fin à la guerre") to which no name is tied, and for a count that other years reached as well ("a
 * accueilli plus de 300 000 visiteurs").
 */
export function cutDoubts(cut: Cut, { grammar, lexicon }: ReadingContext): readonly string[] {
  const isOpen =
    lacksAs(cut, grammar) ||
    lacksTie(cut, grammar) ||
    lacksObject(cut, grammar) ||
    isBroken(cut.said, grammar) ||
    isGoingOn(cut.said, grammar, lexicon) ||
    isAnyHolder(cut, grammar) ||
    relativeDoubts(cut.said, cut.group, grammar).length > 0 ||
    isInterrupted(cut.subject, grammar) ||
    isFirstAgain(cut, grammar) ||
    lacksRecipient(cut, grammar) ||
    isCutInside(cut);
  const isOneOfMany = isAnyOne(cut, grammar) || isReached(cut, grammar);
  return [...(isOpen ? ["vague"] : []), ...(isOneOfMany ? ["not-unique"] : [])];
}

/** "a accueilli plus de 300 000 visiteurs": so it may have in the year before. */
const isReached = ({ group, said }: Cut, grammar: Grammar): boolean =>
  grammar.is(group.lemma, "tallying") &&
  said.some((token, at) => token.kind === "number" && grammar.quantities.modifier.test(`${wordsBefore(said, at)} `));

const wordsBefore = (said: readonly Token[], at: number): string =>
  said
    .slice(Math.max(0, at - 3), at)
    .map(({ text }) => text)
    .join(" ");

/** "considéré", "classé": as what, was left out. */
const lacksAs = ({ group, said, after }: Cut, grammar: Grammar): boolean =>
  grammar.is(group.lemma, "judging") &&
  !said.some((token) => isAs(token, grammar)) &&
  (isAs(after[0], grammar) || isLater(after, "comparing", grammar));

const isAs = (token: Token | undefined, grammar: Grammar): boolean => isA(token, "comparing", grammar);

/** "désigne Paul, dans sa leçon, comme un maître": behind a comma in the same clause. */
function isLater(after: readonly Token[], tie: WordClass, grammar: Grammar): boolean {
  const end = after.findIndex((token) => token.kind === "mark" && /^[;:]$/u.test(token.text));
  return after
    .slice(0, end < 0 ? undefined : end)
    .some((token, at, all) => isMark(token, ",") && isA(all[at + 1], tie, grammar));
}

/** "remplace l’acétate, qui se déforme, par un plastique": by what, came too late. */
const lacksTie = ({ group, said, after }: Cut, grammar: Grammar): boolean =>
  group.voice !== "be" &&
  !group.isReflexive &&
  LATER_TIES.some(
    ([kind, tie]) =>
      grammar.is(group.lemma, kind) && !said.some((token) => isA(token, tie, grammar)) && isLater(after, tie, grammar),
  );

const LATER_TIES: readonly (readonly [verb: WordClass, tie: WordClass])[] = [
  ["replacing", "agent"],
  ["charging", "genitive"],
  ["transforming", "locative"],
];

/** An object that comes behind a comma: "suggère, par lettre, un essai", "offre à la ville, en mourant, ses tableaux". */
function lacksObject({ group, said, after }: Cut, grammar: Grammar): boolean {
  if (group.voice !== "active" && group.voice !== "simple") return false;
  if (group.isReflexive || grammar.is(group.lemma, "reaching-to") || said.some(isFreeObject(said, grammar)))
    return false;
  const isIndirect = said.length === 0 || isA(said[0], "preposition", grammar);
  const next = after[1];
  const isObject =
    next?.kind === "number" ||
    next?.kind === "quote" ||
    (next?.kind === "word" && grammar.determiner(next.word) !== null);
  return isIndirect && isMark(after[0], ",") && isObject && !group.isComplete;
}

/** An article that no preposition governs: "avec Jean Petit un champ", "en quinze jours plus de six mètres". */
const isFreeObject =
  (said: readonly Token[], grammar: Grammar) =>
  (token: Token, at: number): boolean =>
    at > 0 &&
    !isA(said[at - 1], "preposition", grammar) &&
    !isMark(said[at - 1], ",") &&
    !isA(said[at - 1], "additive", grammar) &&
    ["definite", "indefinite"].includes(grammar.determiner(token.word)?.kind ?? "") &&
    !isA(token, "genitive", grammar);

/** "attribua la zone A, avec la ville, à l’Italie": to whom, came too late or not at all. */
function lacksRecipient({ group, said, after }: Cut, grammar: Grammar): boolean {
  if ((group.voice !== "active" && group.voice !== "simple") || group.isReflexive) return false;
  const isGiven = (["giving-to", "trading-to", "tying-to"] as const).some((kind) => grammar.is(group.lemma, kind));
  if (!isGiven || said.some((token) => isA(token, "dative", grammar))) return false;
  const isLater = after.some((token, at) => isMark(token, ",") && isA(after[at + 1], "dative", grammar));
  return (
    isLater || (grammar.is(group.lemma, "handing") && !said.some((token) => isA(token, "plural-article", grammar)))
  );
}

/** "des glaces" of "des glaces bien plus grandes": an adjective, or what compares it, belongs to the noun before it. */
const isCutInside = ({ said, after: [next, second, third] }: Cut): boolean =>
  said.at(-1)?.pos === "NOUN" &&
  next?.kind === "word" &&
  (next.pos === "ADJ" ||
    ((next.pos === "ADV" || next.pos === "SCONJ") && [second, third].some((token) => token?.pos === "ADJ")));

/** "entre Paris" without "et Lyon", "que la liaison" without its verb. */
function isBroken(said: readonly Token[], grammar: Grammar): boolean {
  const between = said.findIndex((token) => isA(token, "between", grammar));
  const open = said.findIndex(
    (token) =>
      isA(token, "relative", grammar) || (isA(token, "subordinator", grammar) && !isA(token, "comparing", grammar)),
  );
  const plural = said[between + 1];
  const isPair =
    between < 0 ||
    said.slice(between).some((token) => isA(token, "additive", grammar)) ||
    plural?.kind === "number" ||
    (plural?.kind === "word" && grammar.determiner(plural.word)?.number === "plural");
  const tells = (token: Token): boolean => token.kind === "quote" || finiteForm(token, grammar) !== null;
  return !isPair || (open >= 0 && !said.slice(open).some(tells));
}

/** "s’est fait passer pour un acheteur et donne rendez-vous": a second verb stands as the text has it; "donne" is a noun as well. */
function isGoingOn(said: readonly Token[], grammar: Grammar, lexicon: ReadingContext["lexicon"]): boolean {
  const open = said.findIndex((token) => isA(token, "relative", grammar) || isA(token, "subordinator", grammar));
  return said.slice(0, open < 0 ? undefined : open).some((token, at) => {
    const next = said[at + 1];
    const isBare = next?.kind === "word" && !isCapitalised(next) && (next.pos === "VERB" || next.pos === "NOUN");
    return isA(token, "additive", grammar) && isBare && mayBeFinite(next.word, lexicon);
  });
}

const mayBeFinite = (word: string, { lookUp }: ReadingContext["lexicon"]): boolean =>
  lookUp(word).some(
    ({ pos, mood, number }) =>
      pos === "VERB" && number === "singular" && mood !== "infinitive" && mood !== "participle",
  );

/**
 * "une nouvelle dynastie a pris le pouvoir": nothing that is named tells which of many. What was made is told by what it
 * belongs to: "un ministère du Kazakhstan a été créé".
 */
function isAnyOne({ subject, group, said }: Cut, grammar: Grammar): boolean {
  const [first, ...rest] = subject;
  const determiner = first?.kind === "word" ? grammar.determiner(first.word) : null;
  const isCounted = first?.kind === "number";
  const isOneOfMany = determiner?.kind === "indefinite" && determiner.number === "singular";
  if (!isOneOfMany && !isCounted) return false;
  const owner = isCounted || group.voice === "be" ? rest.slice(isNumbered(rest[0], grammar) ? 2 : 1) : [];
  return ![...said, ...owner].some(isName);
}

/** "Le premier théâtre revoit le jour": the first, and again. */
const isFirstAgain = ({ subject, group }: Cut, grammar: Grammar): boolean =>
  grammar.is(group.lemma, "doing-again") && subject.some((token) => isA(token, "first-rank", grammar));

/** "Paul Petit, né Dupont dit": a participle opened between commas, and what follows is no verb of the subject. */
const isInterrupted = (subject: readonly Token[], grammar: Grammar): boolean =>
  !isMark(subject.at(-1), ",") &&
  subject.some((token, at) => isMark(token, ",") && isA(subject[at + 1], "founding-participle", grammar));

/** "le directeur de la course est mort": whoever held an office, and nobody is named. */
const isAnyHolder = ({ subject, said }: Cut, grammar: Grammar): boolean =>
  ![...subject.slice(1), ...said].some(isName) && subject.slice(0, 3).some((token) => isA(token, "office", grammar));

const isNumbered = (token: Token | undefined, grammar: Grammar): boolean =>
  token?.kind === "number" || isA(token, "pre-adjective", grammar);

const isName = (token: Token): boolean => token.kind === "quote" || isCapitalised(token);
