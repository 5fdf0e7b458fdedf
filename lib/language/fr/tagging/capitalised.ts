import type { Lexicon, Reading } from "../../lexicon";
import { BIT } from "./classes";
import { openWord, type Draft } from "./open-word";
import { maskOf } from "./reading-classes";
import { TRAITS, traitsOfForm } from "./traits";

const NOUNS = BIT.N_S | BIT.N_P;
const ADJECTIVES = BIT.A_S | BIT.A_P;

/**
 * A capital inside a sentence makes a name, but "les Français" are many, "l’État" is none, and "la Faculté" is a noun
 * where its neighbours say so.
 */
export function capitalisedWord(form: string, word: string, lexicon: Lexicon): Draft {
  const lower = lexicon.lookUp(word);
  const names = lexicon.lookUp(form).filter(({ pos }) => pos === "PROPN");
  const noun = maskOf(lower) & NOUNS;
  const readings = [...names, ...lower.filter(({ pos }) => pos === "NOUN" || pos === "ADJ")];
  if (COMMON.has(word)) return { mask: noun || BIT.N_S, likeliest: noun || BIT.N_S, readings };
  if (lower.length === 0) {
    const people = /(?:i|é)en(?:ne)?s?$|(?:ain|ais|ois)e?s?$|ites?$/u.test(word)
      ? /s$/u.test(word)
        ? BIT.N_P
        : BIT.N_S
      : 0;
    return { mask: BIT.NAME | people, likeliest: BIT.NAME, readings };
  }
  const adjective = maskOf(lower) & ADJECTIVES;
  const isPeople = noun !== 0 && adjective !== 0;
  const isCommon = noun !== 0 && isDignified(word, names);
  const before = (traitsOfForm(word) & TRAITS.PRENOMINAL) !== 0 ? adjective : 0;
  return { mask: BIT.NAME | (isPeople || isCommon ? noun : 0) | before, likeliest: BIT.NAME, readings };
}

/** True for a common noun whose capital names nothing that the lexicon knows. */
export const isDignified = (word: string, readings: readonly Reading[]): boolean =>
  !NAMES_LIKE_NOUNS.has(word) && readings.every(({ pos }) => pos !== "PROPN");

/** Names that are common nouns too, which the lexicon does not know as names. */
const NAMES_LIKE_NOUNS: ReadonlySet<string> = new Set(
  `soleil lune terre monde orient occident levant ponant midi havane havre bastille lilas perse andes caraïbes canaries
  antilles méditerranée atlantique pacifique arctique antarctique baltique adriatique toscane hollande prusse camargue catalogne`.split(
    /\s+/u,
  ),
);

/** Nouns that are written with a capital and name nothing by it. */
const COMMON: ReadonlySet<string> = new Set(
  "état états etat etats m md mds monsieur madame messieurs mesdames dr mme mmes mlle mlles mm mgr dieu noël pâques".split(
    " ",
  ),
);

/** "Etaient", "Eglise": a capital that has lost its accent. */
function bareCapital(form: string, word: string, lexicon: Lexicon): Draft | null {
  if (!form.startsWith("E") || lexicon.lookUp(word).length > 0 || lexicon.lookUp(form).length > 0) return null;
  const accented = openWord(`é${word.slice(1)}`, lexicon);
  return accented.isGuess ? null : accented;
}

/** The first word may be a name or any other word. */
export function firstWord(form: string, word: string, lexicon: Lexicon): Draft {
  const names = lexicon.lookUp(form).filter(({ pos }) => pos === "PROPN");
  const other = bareCapital(form, word, lexicon) ?? openWord(word, lexicon);
  const isAcronym = /^\p{Lu}{2,}/u.test(form);
  // "François-René": two capitals make a name, whatever its ending.
  if (/^\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}/u.test(form) && lexicon.lookUp(word).length === 0)
    return { mask: BIT.NAME, likeliest: BIT.NAME, readings: names, isGuess: true };
  if (!other.isGuess) {
    const mask = other.mask | BIT.NAME;
    return { mask, likeliest: other.likeliest, readings: [...other.readings, ...names] };
  }
  const likeliest =
    names.length > 0 || isAcronym || !/(?:tion|sion|ment|isme|ité|ique)s?$/u.test(word) ? BIT.NAME : other.likeliest;
  return { mask: other.mask | BIT.NAME, likeliest, readings: names, isGuess: true };
}
