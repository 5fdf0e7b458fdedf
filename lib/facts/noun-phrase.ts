import type { Agreement, Grammar, Referents } from "@/lib/language/clauses";
import type { Gender } from "@/lib/language/phrases";
import { isA, isCapitalised, isMark, textOf, type Token } from "./tokens";

/** What the clause analysis knows besides the sentence. */
export type ReadingContext = {
  readonly grammar: Grammar;
  readonly referents: Referents;
  /** What "il" or "elle" means in the first sentence under a heading that names an organisation; null elsewhere. */
  readonly topic: NounPhrase | null;
};

/** A noun phrase that can be the subject of a question. */
export type NounPhrase = {
  readonly text: string;
  /** Gender for a verb in the singular and for one in the plural: they differ in "l’interaction et les mesures", which may be either. */
  readonly genders: { readonly singular: Gender | null; readonly plural: Gender | null };
  /** Null where the verb decides whether one or several are meant. */
  readonly number: Agreement["number"];
  readonly doubts: readonly string[];
  /** True if a proper name stands in it. */
  readonly named: boolean;
};

/** Longest subject that is still read: a longer one hides a clause as often as not. */
const MAX_TOKENS = 45;

/**
 * Reads tokens as one noun phrase or a coordination of several, an apposition before the verb included.
 *
 * @returns null when a token cannot stand in a noun phrase, so that no clause passes for one
 */
export function readNounPhrase(tokens: readonly Token[], text: string, context: ReadingContext): NounPhrase | null {
  const { grammar, referents } = context;
  const { phrase, apposition } = splitApposition(tokens);
  if (phrase.length === 0 || tokens.length > MAX_TOKENS || !isPlainPhrase(tokens, grammar)) return null;
  const heads = conjunctsOf(phrase, grammar).map((part) => headOf(part, grammar));
  const [first] = heads;
  if (!first || !heads.every((head) => head !== null)) return null;

  const isPerson = isNameOfPerson(apposition);
  const written = textOf(isPerson ? tokens : phrase, text);
  const { text: words, open } = grammar.resolve(written, referents);
  const resolved = words !== written.replaceAll("’", "'") ? nameIn(words, grammar) : null;
  const one = resolved ?? first;
  const gender = heads.length === 1 ? one.gender : genderOfAll(heads);
  return {
    text: isPerson ? `${words},` : words,
    genders: { singular: one.gender, plural: gender },
    number: heads.length === 1 ? one.number : first.number === "plural" ? "plural" : null,
    doubts: [...doubtsOf(phrase, heads, grammar, resolved !== null), ...(open ? ["unresolved-anaphora"] : [])],
    named: isPerson || grammar.namesIn(words).size > 0,
  };
}

/** Gender of a phrase whose verb is in the given number. */
export const genderFor = (phrase: NounPhrase, number: "singular" | "plural"): Gender | null => phrase.genders[number];

/** "le ministre, M. Abdrakhmanov," before its verb: the phrase and what stands in apposition. */
function splitApposition(tokens: readonly Token[]): { phrase: readonly Token[]; apposition: readonly Token[] } {
  const trimmed = isMark(tokens.at(-1), ",") ? tokens.slice(0, -1) : tokens;
  if (trimmed.length === tokens.length) return { phrase: tokens, apposition: [] };
  const comma = trimmed.findIndex((token) => isMark(token, ","));
  return comma < 0
    ? { phrase: trimmed, apposition: [] }
    : { phrase: trimmed.slice(0, comma), apposition: trimmed.slice(comma + 1) };
}

const isNameOfPerson = (apposition: readonly Token[]): boolean =>
  apposition.length > 0 && apposition.length < 6 && isCapitalised(apposition[0]);

/** False if a token says that more than a noun phrase stands here: a verb, a pronoun, a relative, an article out of place. */
function isPlainPhrase(tokens: readonly Token[], grammar: Grammar): boolean {
  return tokens.every((token, index) => {
    const previous = tokens[index - 1];
    if (token.kind === "date") return false;
    if (token.kind === "mark") return /^[,.°–-]$/u.test(token.text);
    if (token.kind !== "word") return true;
    if (FORBIDDEN.some((wordClass) => isA(token, wordClass, grammar)))
      return isNounHere(previous, grammar) && wordIsNoun(token, grammar);
    const verb = grammar.finiteVerb(token.word);
    if (verb && !isCapitalised(token))
      return isNounHere(previous, grammar) && (verb.role === "full" || token.word === "est");
    const determiner = grammar.determiner(token.word);
    if (!determiner || determiner.kind === "quantity" || isA(token, "genitive", grammar)) return true;
    return (
      index === 0 ||
      previous?.kind === "mark" ||
      isA(previous, "preposition", grammar) ||
      isA(previous, "coordinator", grammar)
    );
  });
}

const FORBIDDEN = [
  "relative",
  "subordinator",
  "subject-pronoun",
  "reflexive",
  "negation",
  "infinitive",
  "present-participle",
] as const;

/** An infinitive look-alike after an article is a noun ("le pouvoir"); a pronoun never is. */
const wordIsNoun = (token: Token, grammar: Grammar): boolean =>
  isA(token, "infinitive", grammar) || isA(token, "present-participle", grammar);

/** True after an article or a preposition: what follows is a noun whatever it looks like. */
export const isNounHere = (previous: Token | undefined, grammar: Grammar): boolean =>
  previous?.kind === "word" &&
  (grammar.determiner(previous.word) !== null ||
    isA(previous, "pre-adjective", grammar) ||
    isA(previous, "genitive", grammar));

/** The noun phrases that a coordination is made of; one that is not coordinated is itself. */
function conjunctsOf(tokens: readonly Token[], grammar: Grammar): readonly (readonly Token[])[] {
  const parts: Token[][] = [[]];
  tokens.forEach((token, index) => {
    const joins =
      isMark(token, ",") || (token.kind === "word" && (token.word === "et" || isA(token, "coordinator", grammar)));
    if (joins && startsPhrase(tokens[index + 1], grammar)) parts.push([]);
    else if (!joins || !isMark(token, ",")) parts.at(-1)?.push(token);
  });
  return parts.filter((part) => part.length > 0);
}

const startsPhrase = (token: Token | undefined, grammar: Grammar): boolean => {
  if (!token) return false;
  if (token.kind !== "word") return token.kind === "quote";
  const determiner = grammar.determiner(token.word);
  return determiner !== null
    ? !["des"].includes(token.word)
    : isCapitalised(token) && !isA(token, "preposition", grammar);
};

type Head = Agreement & {
  readonly isName: boolean;
  readonly determiner: string;
  readonly noun: string;
  readonly bare: boolean;
  readonly clash: boolean;
};

/** Reads determiner, adjectives and head noun at the start of a phrase. */
function headOf(whole: readonly Token[], grammar: Grammar): Head | null {
  const tokens = withoutModifier(whole, grammar);
  const first = tokens[0];
  if (!first) return null;
  const determiner = first.kind === "word" ? grammar.determiner(first.word) : null;
  let at = determiner ? 1 : 0;
  while (
    tokens[at] &&
    (tokens[at]?.kind === "number" || isA(tokens[at], "pre-adjective", grammar)) &&
    at < tokens.length - 1
  )
    at++;
  const noun = tokens[at];
  if (!noun || (noun.kind !== "word" && noun.kind !== "quote")) return null;
  const isCounted = first.kind === "number" && at > 0;
  if (!determiner && !isCounted && !isCapitalised(noun) && noun.kind !== "quote") return null;
  if (isA(noun, "preposition", grammar)) return null;
  const name = nameAt(tokens.slice(at), grammar);
  const listed = noun.kind === "word" ? grammar.nounGender(noun.word) : null;
  const gender = name?.gender ?? determiner?.gender ?? (determiner || isCounted ? listed : null);
  return {
    gender,
    number: determiner?.number ?? name?.number ?? (isCounted ? "plural" : "singular"),
    isName: name !== null || isCapitalised(noun) || noun.kind === "quote",
    determiner: first.word,
    noun: noun.word,
    bare: tokens.length === at + 1,
    clash:
      determiner?.gender != null &&
      listed !== null &&
      !isCapitalised(noun) &&
      determiner.gender !== listed &&
      name === null,
  };
}

/** "plus de 1300 contrats": what softens a number is no part of the phrase's head. */
function withoutModifier(tokens: readonly Token[], grammar: Grammar): readonly Token[] {
  const number = tokens.findIndex(({ kind }) => kind === "number");
  const lead = tokens.slice(0, Math.max(0, number)).map(({ text }) => text);
  return number > 0 && number < 4 && grammar.quantities.modifier.test(lead.join(" ")) ? tokens.slice(number) : tokens;
}

/** The longest known name that the tokens begin with. */
function nameAt(tokens: readonly Token[], grammar: Grammar): Agreement | null {
  for (let length = Math.min(4, tokens.length); length > 0; length--) {
    const words = tokens.slice(0, length).map(({ word }) => word);
    const name = grammar.name(words.join(" ").replaceAll("' ", "'"));
    if (name && isCapitalised(tokens[0])) return name;
  }
  return null;
}

/** The known name that a resolved phrase now holds: "le Kazakhstan". */
function nameIn(phrase: string, grammar: Grammar): Agreement | null {
  const words = phrase.replace(/^(?:l'|[^\s']+\s)/u, "").toLowerCase();
  return grammar.name(words) ?? grammar.name(phrase.toLowerCase());
}

/** A coordination is feminine only if all of it is; unknown if that cannot be told. */
function genderOfAll(heads: readonly Head[]): Gender | null {
  if (heads.some(({ gender }) => gender === "m")) return "m";
  return heads.every(({ gender }) => gender === "f") ? "f" : null;
}

/** Linter codes for what makes a subject unfit for a question that stands alone. */
function doubtsOf(
  tokens: readonly Token[],
  heads: readonly Head[],
  grammar: Grammar,
  resolved: boolean,
): readonly string[] {
  const doubts = new Set<string>();
  const first = heads[0];
  const kind = first ? grammar.determiner(first.determiner)?.kind : undefined;
  const named = tokens.some((token, index) => token.kind === "quote" || (index > 0 && isCapitalised(token)));
  const isCounted = first !== undefined && /^\d/u.test(first.determiner);
  if (kind === "demonstrative" || kind === "possessive") doubts.add("unresolved-anaphora");
  if (tokens.some((token) => isA(token, "anaphoric", grammar)) || holdsPair(tokens)) doubts.add("unresolved-anaphora");
  if (tokens.some((token) => isA(token, "deictic", grammar) || isA(token, "first-person", grammar)))
    doubts.add("deictic");
  if ((kind === "indefinite" || kind === "quantity" || isCounted) && !named) doubts.add("not-unique");
  if (kind === "definite" && first?.bare && !first.isName && !resolved && heads.length === 1)
    doubts.add("bare-definite-subject");
  if (heads.some(({ clash }) => clash)) doubts.add("agreement-unverified");
  return [...doubts];
}

/** "les deux pays": which two was said before. */
export const holdsPair = (tokens: readonly Token[]): boolean =>
  tokens.some(({ word }, at) => word === "deux" && /^(?:les|des|aux|ces)$/u.test(tokens[at - 1]?.word ?? ""));
