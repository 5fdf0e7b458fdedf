import type { Agreement } from "@/lib/language/clauses";
import type { Clause } from "@/lib/language/phrases";
import { genderFor, readNounPhrase, type NounPhrase, type ReadingContext } from "./noun-phrase";
import type { DatedReading } from "./reading";
import { isA, isMark, textOf, textOfPieces, type Token } from "./tokens";
import { findVerbGroup } from "./verb-group";

/** Readers of dates that hang on a noun, not on the sentence's main verb. Each reads the stretch before one date. */
type Reader = (tokens: readonly Token[], at: number, text: string, context: ReadingContext) => DatedReading | null;

/** Reads what participles, relatives, gerunds and event nouns say of a date; one reading a date at most. */
export function readAttached(tokens: readonly Token[], text: string, context: ReadingContext): readonly DatedReading[] {
  return tokens.flatMap((token, at) => {
    if (token.kind !== "date" || token.date?.tie !== "adjunct" || token.date.timex.relation !== "at") return [];
    for (const read of READERS) {
      const reading = read(tokens, at, text, context);
      if (reading) return [reading];
    }
    return [];
  });
}

/** "L’Institut Sorbonne, inauguré en décembre 2014, propose …": a participle of founding right after its noun. */
const readParticiple: Reader = (tokens, at, text, context) => {
  const { grammar } = context;
  const found = lastIndexBefore(tokens, at, (token) => isA(token, "founding-participle", grammar));
  const participle = tokens[found];
  if (!participle || !isMark(tokens[found - 1], ",") || !closes(tokens, at + 1, context)) return null;
  const between = tokens.slice(found + 1, at);
  if (between.some((token) => token.kind === "mark" || isBreak(token, context))) return null;
  const phrase = phraseBefore(tokens, found - 1, text, context);
  const agreement = grammar.participle(participle.word);
  if (!phrase || !agreement || !agrees(phrase.phrase, agreement)) return null;
  const passive = grammar.passive(participle.text);
  const number = agreement.number ?? "singular";
  const complement = grammar.resolve(textOf(dropOptional(between, context), text), context.referents);
  const words = {
    verb: grammar.auxiliary(passive.role, number),
    participle: passive.words,
    complement: complement.text,
  };
  return reading(tokens, phrase, at, { ...words, gender: agreement.gender, number }, "participle", complement.open);
};

/** "La 63e session, qui s’est tenue en 2007, fut consacrée …": a relative with "qui", set off by a comma. */
const readRelative: Reader = (tokens, at, text, context) => {
  const { grammar } = context;
  const relative = lastIndexBefore(tokens, at, (token) => token.word === "qui");
  if (relative < 1 || !isMark(tokens[relative - 1], ",") || !closes(tokens, at + 1, context)) return null;
  const group = findVerbGroup(tokens, relative + 1, grammar);
  if (!group || group.start !== relative + 1 || group.end > at || !group.isPlain || group.voice === "copula")
    return null;
  const between = tokens.slice(group.end, at);
  if (between.some((token) => token.kind === "mark" || isBreak(token, context))) return null;
  if (between.length === 0 && group.voice !== "be") return null;
  const phrase = phraseBefore(tokens, relative - 1, text, context);
  if (!phrase || !agrees(phrase.phrase, group.agreement ?? { gender: null, number: group.form.number })) return null;
  const complement = grammar.resolve(textOf(between, text), context.referents);
  const words = { verb: group.verb, participle: group.participle, complement: complement.text };
  const isForecast = /^(?:future|conditional)$/u.test(group.form.tense);
  const result = reading(
    tokens,
    phrase,
    at,
    { ...words, gender: group.agreement?.gender ?? null, number: group.form.number },
    "relative",
    complement.open,
  );
  return isForecast ? { ...result, doubts: [...result.doubts, "forecast-as-fact"] } : result;
};

/** "Après avoir accédé à l’indépendance en 1991, le pays …": the main clause's subject did it. */
const readGerund: Reader = (tokens, at, text, context) => {
  const { grammar } = context;
  const role = grammar.afterHaving(
    tokens
      .slice(0, 2)
      .map(({ word }) => word)
      .join(" "),
  );
  const participle = tokens[2];
  if (role === null || !participle || at < 3 || !isMark(tokens[at + 1], ",")) return null;
  const agreement = grammar.participle(participle.word);
  const between = tokens.slice(3, at);
  if (!agreement || between.some((token) => token.kind === "mark" || isBreak(token, context))) return null;
  const group = findVerbGroup(tokens, at + 2, grammar);
  const subject = group && readNounPhrase(tokens.slice(at + 2, group.start), text, context);
  if (!group || !subject || (role === "be" && !agrees(subject, agreement))) return null;
  const complement = grammar.resolve(textOf(between, text), context.referents);
  const words = {
    verb: grammar.auxiliary(role, group.form.number),
    participle: participle.text,
    complement: complement.text,
  };
  const phrase = { phrase: subject, from: 0, to: group.start };
  return reading(tokens, phrase, at, { ...words, gender: null, number: group.form.number }, "gerund", complement.open);
};

/** "la création en 2010 d’une Commission présidentielle": the date stands between an event's noun and its complement. */
const readInsideNoun: Reader = (tokens, at, text, context) => {
  const { grammar } = context;
  const noun = tokens[at - 1];
  const opensComplement = isA(tokens[at + 1], "genitive", grammar);
  if (!noun || !isA(noun, "event-noun", grammar) || !opensComplement) return null;
  const before = tokens[at - 2];
  if (!before || !/^(?:la|le|l')$/u.test(before.word)) return null;
  const end = endOfPhrase(tokens, at + 1, context);
  const complement = grammar.resolve(textOf(tokens.slice(at + 1, end), text), context.referents);
  const last = tokens[end - 1];
  if (!last || end === at + 2) return null;
  const phrase = `${noun.text} ${complement.text}`;
  return {
    date: tokens[at]!.date!,
    range: { start: before.start, end: last.end },
    wording: {
      form: "nominal",
      phrase,
      gender: grammar.determiner(before.word)?.gender ?? grammar.nounGender(noun.word),
    },
    doubts: complement.open ? ["unresolved-anaphora"] : [],
    needsContext: !/\p{Lu}/u.test(phrase),
    rule: "date-inside-noun",
  };
};

/** "Fondée en 1890 à Lyon, la société …": a participle at the head of the sentence, about the subject that follows. */
const readFrontedParticiple: Reader = (tokens, at, text, context) => {
  const { grammar } = context;
  const participle = tokens[0];
  if (!participle || !isA(participle, "founding-participle", grammar)) return null;
  const comma = tokens.findIndex((token, index) => index > at && isMark(token, ","));
  const complement = [...tokens.slice(1, at), ...tokens.slice(at + 1, comma)];
  const group = findVerbGroup(tokens, comma + 1, grammar);
  const agreement = grammar.participle(participle.word);
  if (comma < 0 || !group || !agreement || complement.some((token) => token.kind === "mark" || isBreak(token, context)))
    return null;
  const before = tokens.slice(comma + 1, group.start);
  const isPronoun = before.length === 1 && isA(before[0], "subject-pronoun", grammar);
  const subject = isPronoun ? context.topic : readNounPhrase(before, text, context);
  if (!subject || !agrees(subject, agreement)) return null;
  const passive = grammar.passive(participle.word);
  const number = agreement.number ?? "singular";
  const words = {
    verb: grammar.auxiliary(passive.role, number),
    participle: passive.words,
    complement: textOfPieces(complement, text),
  };
  const found = { phrase: subject, from: 0, to: group.start };
  return reading(tokens, found, at, { ...words, gender: agreement.gender, number }, "fronted-participle", false);
};

/** "L’élection de la présidence en 2010 indique …": the date may be the event's or what it is about. */
const readSubjectNoun: Reader = (tokens, at, text, context) => {
  const { grammar } = context;
  const next = tokens[at + 1];
  if (next?.kind !== "word" || !grammar.finiteVerb(next.word) || !isA(tokens[1], "event-noun", grammar)) return null;
  if (grammar.determiner(tokens[0]?.word ?? "")?.kind !== "definite" || !isA(tokens[2], "genitive", grammar))
    return null;
  const phrase = readNounPhrase(tokens.slice(0, at), text, context);
  if (!phrase) return null;
  const noun = textOf(tokens.slice(1, at), text);
  return {
    date: tokens[at]!.date!,
    range: { start: tokens[0]!.start, end: tokens[at]!.end },
    wording: { form: "nominal", phrase: noun, gender: genderFor(phrase, "singular") },
    doubts: [...phrase.doubts, "date-attachment-unsure"],
    needsContext: !phrase.named,
    rule: "date-after-noun",
  };
};

const READERS: readonly Reader[] = [
  readGerund,
  readFrontedParticiple,
  readParticiple,
  readRelative,
  readInsideNoun,
  readSubjectNoun,
];

type Found = { readonly phrase: NounPhrase; readonly from: number; readonly to: number };

/** The noun phrase that ends at a comma: back to the start of its sentence or clause, or to a copula. */
function phraseBefore(tokens: readonly Token[], comma: number, text: string, context: ReadingContext): Found | null {
  for (let from = comma - 1; from >= 0; from--) {
    const previous = tokens[from - 1];
    const isStart = from === 0 || isMark(previous, ":") || isMark(previous, ";") || isCopula(tokens, from - 1, context);
    if (!isStart) continue;
    const phrase = readNounPhrase(tokens.slice(from, comma), text, context);
    return phrase ? { phrase, from, to: comma } : null;
  }
  return null;
}

/** "était": what follows is an attribute, as good as a subject. */
function isCopula(tokens: readonly Token[], at: number, { grammar }: ReadingContext): boolean {
  const group = findVerbGroup(tokens, at, grammar);
  return group?.start === at && group.voice === "copula" && group.participle === "";
}

type Words = Pick<Clause, "verb" | "participle" | "complement"> & {
  readonly gender: "f" | "m" | null;
  readonly number: "singular" | "plural";
};

function reading(
  tokens: readonly Token[],
  found: Found,
  at: number,
  words: Words,
  rule: string,
  isOpen: boolean,
): DatedReading {
  const { phrase } = found;
  const dated = tokens[at]!;
  const end = Math.max(dated.end, tokens[found.to - 1]?.end ?? 0);
  return {
    date: dated.date!,
    range: { start: tokens[found.from]?.start ?? dated.start, end },
    wording: {
      form: "clause",
      clause: {
        subject: phrase.text,
        subjectGender: genderFor(phrase, words.number) ?? words.gender,
        subjectNumber: words.number,
        verb: words.verb,
        participle: words.participle,
        complement: words.complement,
        fronted: "",
      },
    },
    doubts: [...phrase.doubts, ...(isOpen ? ["unresolved-anaphora"] : [])],
    needsContext: !phrase.named,
    rule,
  };
}

function agrees(phrase: NounPhrase, agreement: Agreement): boolean {
  const number = agreement.number ?? phrase.number ?? "singular";
  const gender = genderFor(phrase, number);
  return (
    (phrase.number === null || phrase.number === number) &&
    (gender === null || agreement.gender === null || gender === agreement.gender)
  );
}

/** A date that dates what stands before it is followed by a break, by the end, or by where it happened. */
function closes(tokens: readonly Token[], from: number, context: ReadingContext): boolean {
  const next = tokens[from];
  if (next === undefined || isA(next, "coordinator", context.grammar)) return true;
  if (!isA(next, "preposition", context.grammar)) return next.kind === "mark" && /^[,.;:)]$/u.test(next.text);
  const end = tokens.findIndex((token, index) => index >= from && (token.kind === "mark" || isBreak(token, context)));
  return end < 0 || /^[,.;:]$/u.test(tokens[end]?.text ?? "");
}

/** A token after which a date may belong to something else. */
const isBreak = (token: Token, { grammar }: ReadingContext): boolean =>
  token.kind === "date" ||
  (["relative", "infinitive", "present-participle", "subordinator", "reflexive", "coordinator"] as const).some(
    (wordClass) => isA(token, wordClass, grammar),
  );

/** "lancée par le Président lors de la 47e Session": the occasion is not needed beside the date. */
function dropOptional(tokens: readonly Token[], { grammar }: ReadingContext): readonly Token[] {
  const at = tokens.findIndex((token) => token.kind === "word" && grammar.optional.test(`${token.text} de`));
  return at < 0 ? tokens : tokens.slice(0, at);
}

function lastIndexBefore(tokens: readonly Token[], at: number, test: (token: Token) => boolean): number {
  for (let index = at - 1; index >= 0; index--) if (test(tokens[index]!)) return index;
  return -1;
}

/** Where a nominal phrase ends: at a comma, a relative, a verb or a coordinator. */
export function endOfPhrase(tokens: readonly Token[], from: number, { grammar }: ReadingContext): number {
  const end = tokens.findIndex(
    (token, index) =>
      index > from &&
      (token.kind === "date" ||
        (token.kind === "mark" && !/^[.°]$/u.test(token.text)) ||
        (["relative", "subordinator", "coordinator", "subject-pronoun"] as const).some((wordClass) =>
          isA(token, wordClass, grammar),
        ) ||
        isMark(token, ".")),
  );
  return end < 0 ? tokens.length : end;
}
