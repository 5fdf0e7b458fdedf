import type { Mood, Pos, Reading, Tense } from "../../lexicon";
import { CLITIC_LEMMAS, LIGATURES } from "./patches";

/** A line of Lefff as we use it: a form with what it may be. */
export type LefffEntry = { readonly form: string; readonly readings: readonly Reading[] };

const POS_OF_TYPE: Readonly<Record<string, Pos>> = {
  adj: "ADJ",
  adv: "ADV",
  advneg: "ADV",
  auxAvoir: "AUX",
  auxEtre: "AUX",
  ce: "PRON",
  cla: "PRON",
  cld: "PRON",
  clg: "PRON",
  cll: "PRON",
  cln: "PRON",
  clneg: "ADV",
  clr: "PRON",
  coo: "CCONJ",
  csu: "SCONJ",
  det: "DET",
  nc: "NOUN",
  np: "PROPN",
  prel: "PRON",
  prep: "ADP",
  pres: "INTJ",
  pri: "PRON",
  pro: "PRON",
  que: "SCONJ",
  v: "VERB",
};

/** Letters of Lefff's tag set (lefff-tagset 0.1.2) for mood and tense. */
const VERB_FORMS: Readonly<Record<string, { readonly mood: Mood; readonly tense: Tense | null }>> = {
  P: { mood: "indicative", tense: "present" },
  I: { mood: "indicative", tense: "imperfect" },
  J: { mood: "indicative", tense: "past" },
  F: { mood: "indicative", tense: "future" },
  C: { mood: "conditional", tense: "present" },
  S: { mood: "subjunctive", tense: "present" },
  T: { mood: "subjunctive", tense: "imperfect" },
  Y: { mood: "imperative", tense: "present" },
  W: { mood: "infinitive", tense: null },
  G: { mood: "participle", tense: "present" },
  K: { mood: "participle", tense: "past" },
};

const WORD = /^(?:\p{L}[\p{L}\p{N}]*['’]?|\p{L}[\p{L}\p{N}]*(?:[-'’][\p{L}\p{N}]+)+)$/u;
const MODE = /^(?<forms>[PIJFCSTYWGK]*)(?<persons>[123]*)(?<gender>[mf]?)(?<number>[sp]?)(?:_\w+|e)?$/u;

/**
 * Reads one line of Lefff: form, type, lemma and mode, tabs between them. Null for what is no single word, or no word of
 * the language: entries of several words, marks, prefixes, and the parser's own names.
 */
export function readLefffLine(line: string): LefffEntry | null {
  const [form = "", type = "", lemma = "", mode = ""] = line.split("\t");
  const pos = POS_OF_TYPE[type];
  const parts = MODE.exec(mode)?.groups;
  if (pos === undefined || !parts || !WORD.test(form)) return null;
  // A participle stands among the adjectives too: once is enough.
  if (type === "adj" && mode.startsWith("K")) return null;
  const { forms = "", persons = "", gender = "", number = "" } = parts;
  const common = {
    pos,
    lemma: lemmaOf(form, type, lemma),
    gender: gender === "m" || gender === "f" ? gender : null,
    number: NUMBERS[number] ?? null,
  } as const;
  const verbForms = [...forms].flatMap((letter) => VERB_FORMS[letter] ?? []);
  return {
    form: keyOf(form),
    readings: (verbForms.length > 0 ? verbForms : [NO_VERB]).flatMap(({ mood, tense }) =>
      personsOf(persons).map((person) => ({ ...common, person, mood, tense })),
    ),
  };
}

/** How a form is looked up: plain apostrophe, "oe" for "œ" and "ae" for "æ", as Lefff has them. */
export const keyOf = (form: string): string =>
  NEEDS_KEY.test(form)
    ? form.replaceAll("’", "'").replaceAll("œ", "oe").replaceAll("Œ", "Oe").replaceAll("æ", "ae")
    : form;

const NEEDS_KEY = /[’œŒæ]/u;
const NO_VERB = { mood: null, tense: null } as const;
const NUMBERS: Readonly<Record<string, Reading["number"]>> = { s: "singular", p: "plural" };

function personsOf(persons: string): readonly Reading["person"][] {
  const known = ([1, 2, 3] as const).filter((person) => persons.includes(String(person)));
  return known.length > 0 ? known : [null];
}

function lemmaOf(form: string, type: string, lemma: string): string {
  const bare = form.replace(/^-(?:t-)?/u, "");
  if (type.startsWith("cl") && type !== "clneg") return CLITIC_LEMMAS[bare] ?? bare;
  return lemma.replace(/\?$/u, "").replace(LIGATURES, "œ");
}
