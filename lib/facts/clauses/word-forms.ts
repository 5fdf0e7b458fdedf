import type { Agreement, Grammar, VerbForm } from "@/lib/language/clauses";
import type { Reading } from "@/lib/language/lexicon";
import type { Gender } from "@/lib/language/phrases";
import { isCapitalised, type Token } from "../tokens";

/** The finite verb of the third person that a token is in its place; null for every other word. */
export function finiteForm(token: Token | undefined, grammar: Grammar): VerbForm | null {
  if (token?.kind !== "word" || (token.pos !== "VERB" && token.pos !== "AUX")) return null;
  const { readings } = token;
  const known = FORMS.get(readings);
  if (known !== undefined) return known;
  const form = finiteOf(readings, grammar);
  FORMS.set(readings, form);
  return form;
}

/** By the readings, which all tokens of one word share where they are the same, and which are of one language. */
const FORMS = new WeakMap<readonly Reading[], VerbForm | null>();

function finiteOf(readings: readonly Reading[], grammar: Grammar): VerbForm | null {
  const own = readings.filter(isFinite);
  const usual = own.filter(({ lemma }) => !grammar.is(lemma, "rare-verb"));
  const finite = usual.length > 0 ? usual : own;
  const reading = finite.find(isPast) ?? finite.find(isPlain) ?? finite[0];
  if (!reading) return null;
  const isAmbiguous = finite.some(({ number }) => number !== reading.number);
  return {
    number: isAmbiguous ? "singular" : (reading.number ?? "singular"),
    role: grammar.verbRole(reading.lemma),
    tense: tenseOf(reading),
    lemma: reading.lemma,
    mayBePresent: finite.some(({ mood, tense }) => mood === "indicative" && tense === "present"),
  };
}

const isFinite = ({ person, mood }: Reading): boolean => person === 3 && mood !== "imperative";

/** Where one form is both ("établit"), history is told in the past. */
const isPast = ({ mood, tense }: Reading): boolean => mood === "indicative" && tense === "past";

const isPlain = ({ mood }: Reading): boolean => mood !== "subjunctive";

function tenseOf({ mood, tense }: Reading): VerbForm["tense"] {
  if (mood === "conditional" || mood === "subjunctive") return mood;
  return tense ?? "present";
}

/** Agreement of the past participle that a token is in its place; null if it is none. */
export function participleOf(token: Token | undefined): Agreement | null {
  if (token?.kind !== "word" || (token.pos !== "VERB" && token.pos !== "AUX")) return null;
  const reading = token.readings.find(({ mood, tense }) => mood === "participle" && tense === "past");
  return reading ? { gender: reading.gender, number: reading.number } : null;
}

/** Gender of the noun that a token is: as the lexicon has it, else by its ending; null where neither tells. */
export function genderOf(token: Token | undefined, grammar: Grammar): Gender | null {
  if (token?.kind !== "word") return null;
  const nouns = token.readings.filter(({ pos }) => pos === "NOUN");
  const [first] = nouns;
  const isSure = first?.gender && nouns.every(({ gender }) => gender === first.gender);
  return isSure ? first.gender : grammar.nounGender(token.word);
}

/** Gender of a first name that the lexicon knows; null for other names. */
export function genderOfName(token: Token | undefined): Gender | null {
  if (!isCapitalised(token)) return null;
  const names = token?.readings.filter(({ pos }) => pos === "PROPN") ?? [];
  const [first] = names;
  return first && names.every(({ gender }) => gender === first.gender) ? first.gender : null;
}
