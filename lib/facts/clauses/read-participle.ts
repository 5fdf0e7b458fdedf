import {
  agrees,
  closes,
  doubting,
  dropOptional,
  isBreak,
  lastIndexBefore,
  phraseBefore,
  readingOf,
  type AttachedReader,
  type Found,
} from "./attached";
import { actBefore } from "./dated-acts";
import { doubtsOfFound } from "../doubts/known-find";
import { lacksOffice } from "../doubts/incomplete-act";
import { ownerOfLife } from "./owner-of-life";
import { seriesStart, withoutInsertedPlace } from "./participle-series";
import { readNounPhrase } from "./noun-phrase";
import type { ReadingContext } from "./reading-context";
import { phraseNear } from "./phrase-near";
import { isA, isCapitalised, isMark, textOf, type Token } from "../tokens";
import { findVerbGroup } from "./verb-group";
import { finiteForm, genderOf, participleOf } from "./word-forms";

/**
 * "L’Institut Sorbonne, inauguré en décembre 2014, propose …", "près du parc du Futuroscope, ouvert en 1987": a participle of
 * founding right after its noun; without a comma only behind a name ("le traité de Paris signé en 1763").
 */
export const readParticiple: AttachedReader = (tokens, at, text, context) => {
  const { grammar } = context;
  const found = lastIndexBefore(tokens, at, (token) => isA(token, "founding-participle", grammar));
  const participle = tokens[found];
  const first = seriesStart(tokens, found, context);
  const isSetOff = isMark(tokens[first - 1], ",");
  const isBehindName = tokens[found - 1]?.kind === "quote" || isCapitalised(tokens[found - 1]);
  const goesOn = isBehindName && finiteForm(tokens[at + 1], grammar) !== null;
  if (!participle || !(isSetOff || isBehindName) || !(goesOn || closes(tokens, at + 1, context))) return null;
  const between = withoutInsertedPlace(tokens.slice(found + 1, actBefore(tokens, at, grammar) ?? at), context);
  if (between.some((token) => token.kind === "mark" || isBreak(token, context))) return null;
  const agreement = participleOf(participle);
  if (!agreement) return null;
  const end = isSetOff ? first - 1 : found;
  const own = phraseBefore(tokens, end, text, context);
  const near =
    own && agrees(own.phrase, agreement) && !isDoer(tokens, own, participle, context)
      ? own
      : phraseNear(tokens, end, agreement, text, context);
  const owner = near ? ownerOfLife(tokens, near, participle, agreement, text, context) : null;
  const phrase = owner === undefined ? near : owner;
  if (!phrase || !mayOwn(tokens, phrase.from, participle, near === own, isSetOff, context)) return null;
  const passive = grammar.passive(participle.text);
  const number = agreement.number ?? "singular";
  const complement = grammar.resolve(textOf(dropOptional(between, context), text), context.referents);
  const words = {
    verb: grammar.auxiliary(passive.role, number),
    participle: passive.words,
    complement: complement.text,
  };
  const doubts = doubtsOfFound(phrase.phrase, words.participle, words.complement, grammar);
  const known = { ...phrase, phrase: { ...phrase.phrase, doubts } };
  const isOwn = isSettler(tokens, phrase, participle, context);
  const said = isOwn
    ? { ...words, verb: grammar.reflexive(grammar.auxiliary("be", number)), participle: participle.text }
    : words;
  const reading = readingOf(tokens, known, at, { ...said, gender: agreement.gender, number }, "participle");
  const isVague =
    (isOpenPassive(participle, between, context) ||
      isOpenBecoming(participle, between, context) ||
      isOpenArrival(participle, between, context) ||
      (isOwn && !isA(between[0], "locative", grammar))) &&
    "vague";
  return doubting(reading, complement.open && "unresolved-anaphora", isVague);
};

/**
 * "celui de Prague fondée", "un roman de Morel paru": without a comma only a phrase with "le" or "la" owns what follows it; in
 * mid-clause a person owns what people undergo ("Vitai Lampada d’Henry Newbolt, écrit …").
 */
function mayOwn(
  tokens: readonly Token[],
  from: number,
  participle: Token,
  isHead: boolean,
  isSetOff: boolean,
  { grammar }: ReadingContext,
): boolean {
  const first = tokens[from];
  const isOpening = from === 0;
  const isDefinite =
    grammar.determiner(first?.word ?? "")?.kind === "definite" || grammar.articleIn(first?.word ?? "") !== null;
  if (!isSetOff) return isDefinite;
  // "est un roman, paru en 1945": what it is said of has a name of its own
  const isAttribute = isHead && !isOpening && grammar.determiner(first?.word ?? "")?.kind === "indefinite";
  if (isHead || isDefinite) return !isAttribute;
  const isPerson = grammar.givenGender(first?.text ?? "") !== undefined;
  return isPerson ? grammar.is(participle.lemma ?? "", "human-passive") : grammar.name(first?.word ?? "") !== null;
}

/** "le fondateur du Marché commun, institué en 1991": people are not made. */
const isDoer = (
  tokens: readonly Token[],
  { from, to }: Found,
  { lemma }: Token,
  { grammar }: ReadingContext,
): boolean =>
  tokens.slice(from, to).findIndex((token) => isA(token, "genitive", grammar)) > 0 &&
  isA(tokens[from + 1], "human-noun", grammar) &&
  grammar.is(lemma ?? "", "made-once") &&
  !grammar.is(lemma ?? "", "human-passive");

/** "élu par les notables", "élu avec l’appui du roi": to what, is not said. */
export const isOpenPassive = ({ lemma }: Token, complement: readonly Token[], { grammar }: ReadingContext): boolean =>
  (grammar.is(lemma ?? "", "incomplete-passive") &&
    (complement.length === 0 || isA(complement[0], "agent", grammar))) ||
  (grammar.is(lemma ?? "", "electing") && lacksOffice(complement, grammar));

/** "les Français, établis à Dole en 1850": people do so themselves. */
const isSettler = (
  tokens: readonly Token[],
  { from, to }: Found,
  { lemma }: Token,
  { grammar }: ReadingContext,
): boolean => {
  const [first, noun] = tokens.slice(from, to);
  const isPeople = grammar.determiner(first?.word ?? "")?.number === "plural" && isCapitalised(noun);
  const isPerson = grammar.givenGender(first?.text ?? "") !== undefined || isA(noun, "human-noun", grammar);
  return grammar.is(lemma ?? "", "settled") && (isPeople || isPerson);
};

/** "arrivé en 1947": where, is not said. */
const isOpenArrival = ({ lemma }: Token, complement: readonly Token[], { grammar }: ReadingContext): boolean =>
  (grammar.is(lemma ?? "", "arriving") || grammar.is(lemma ?? "", "landing")) &&
  !complement.some((token, at) => isA(token, "locative", grammar) && complement[at + 1] !== undefined);

/** "devenu roi": of what, is not said. */
export const isOpenBecoming = (participle: Token, complement: readonly Token[], { grammar }: ReadingContext): boolean =>
  grammar.is(participle.lemma ?? "", "becoming") &&
  !complement.some((token) => isCapitalised(token) || isA(token, "genitive", grammar));

/** "Jules Verne est un écrivain né à Nantes en 1828": what the attribute is said to have been, its subject was. */
export const readAttribute: AttachedReader = (tokens, at, text, context) => {
  const { grammar } = context;
  const group = findVerbGroup(tokens, 0, grammar);
  if (group?.voice !== "copula" || !group.isPlain || group.participle !== "" || group.end > at) return null;
  const found = lastIndexBefore(tokens, at, (token) => isA(token, "founding-participle", grammar));
  const participle = tokens[found];
  const agreement = participleOf(participle);
  const attribute = tokens.slice(group.end, found);
  const between = tokens.slice(found + 1, at);
  const isObscure = [...attribute, ...between].some((token) => token.kind === "mark" || isBreak(token, context));
  if (!participle || !agreement || found <= group.end + 1 || isObscure || !closes(tokens, at + 1, context)) return null;
  const determiner = grammar.determiner(attribute[0]?.word ?? "");
  const subject = readNounPhrase(tokens.slice(0, group.start), text, context);
  if (!subject || determiner?.kind !== "indefinite" || !agrees(subject, agreement)) return null;
  if (holdsOtherNoun(attribute.slice(1), agreement, context)) return null;
  const passive = grammar.passive(participle.text);
  const number = agreement.number ?? "singular";
  const words = { verb: grammar.auxiliary(passive.role, number), participle: passive.words };
  const complement = grammar.resolve(textOf(dropOptional(between, context), text), context.referents);
  const about = { ...words, complement: complement.text, gender: agreement.gender, number };
  const reading = readingOf(tokens, { phrase: subject, from: 0, to: group.start }, at, about, "attribute");
  return doubting(reading, complement.open && "unresolved-anaphora");
};

/** "un roman de Morel paru", "le chef d’une armée créée": the participle may be another noun’s where that agrees too. */
const holdsOtherNoun = (
  attribute: readonly Token[],
  agreement: { readonly gender: "f" | "m" | null },
  { grammar }: ReadingContext,
): boolean => {
  const nouns = attribute.filter(({ pos }) => pos === "NOUN");
  return nouns.slice(1).some((noun) => genderOf(noun, grammar) !== (agreement.gender === "f" ? "m" : "f"));
};

/** "Après avoir accédé à l’indépendance en 1991, le pays …": the main clause's subject did it. */
export const readGerund: AttachedReader = (tokens, at, text, context) => {
  const { grammar } = context;
  const role = grammar.afterHaving(
    tokens
      .slice(0, 2)
      .map(({ word }) => word)
      .join(" "),
  );
  const participle = tokens[2];
  if (role === null || !participle || at < 3 || !isMark(tokens[at + 1], ",")) return null;
  const agreement = participleOf(participle);
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
  const reading = readingOf(tokens, phrase, at, { ...words, gender: null, number: group.form.number }, "gerund");
  return doubting(reading, complement.open && "unresolved-anaphora");
};
