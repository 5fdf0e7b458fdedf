import type { Lexicon, Reading } from "../../lexicon";
import { BIT } from "./classes";
import { CLOSED_WORDS } from "./closed-words";
import type { Rule } from "./constraint";
import { guess } from "./guess";
import { likeliestOf, maskOf } from "./reading-classes";
import { TRAITS, traitsOfForm, traitsOfVerb } from "./traits";

/** What is known of a word before its context is looked at. */
export type WordEntry = {
  /** In lower case, with plain apostrophes. */
  readonly word: string;
  /** Its classes, one bit each; see `BIT`. */
  readonly mask: number;
  /** One of them: what it is when no constraint decides. */
  readonly likeliest: number;
  readonly traits: number;
  readonly readings: readonly Reading[];
  /** Those constraints that may decide on it, in order. */
  readonly rules: readonly Rule[];
  /** Those that wait for the last pass. */
  readonly lastRules: readonly Rule[];
};

const ROMAN = /^(?=[\p{L}]*[IVX])M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u;
const SYMBOLS = /^[%€$£¥°+=<>§‰©®™^~#*|\\]$/u;
const FUNCTIONAL =
  BIT.D_S | BIT.D_P | BIT.ADP | BIT.CC | BIT.SC | BIT.CLIT | BIT.SUBJ_S | BIT.SUBJ_P | BIT.SUBJ_12 | BIT.REL | BIT.NEG;

/**
 * Looks words up once each. `isStart` tells of a word whose capital says nothing, at the head of a sentence.
 */
export function wordEntries(lexicon: Lexicon, rules: readonly Rule[]): (form: string, isStart: boolean) => WordEntry {
  const known = [new Map<string, WordEntry>(), new Map<string, WordEntry>()] as const;
  return (form, isStart) => {
    const entries = known[isStart ? 1 : 0];
    const found = entries.get(form);
    if (found) return found;
    // A book of names must not fill the memory of a server.
    if (entries.size > 60_000) entries.clear();
    const entry = makeEntry(form, isStart, lexicon, rules);
    entries.set(form, entry);
    return entry;
  };
}

/** Lefff does not know all participles that are used as adjectives. */
function withAdjective(draft: Draft, word: string): Draft {
  if ((traitsOfForm(word) & TRAITS.ADJECTIVAL) === 0 || (draft.mask & BIT.PP) === 0) return draft;
  const adjective = word.endsWith("s") ? BIT.A_P : BIT.A_S;
  return { ...draft, mask: draft.mask | adjective, likeliest: adjective };
}

type Draft = Pick<WordEntry, "mask" | "likeliest" | "readings"> & { readonly isGuess?: boolean };

function makeEntry(form: string, isStart: boolean, lexicon: Lexicon, rules: readonly Rule[]): WordEntry {
  const word = form.toLowerCase().replaceAll("’", "'");
  const { mask, likeliest, readings, isGuess } = withAdjective(draftOf(form, word, isStart, lexicon), word);
  let traits = traitsOfForm(word) | (isStart ? TRAITS.START : 0) | (isGuess ? TRAITS.GUESSED : 0);
  if (!isStart && /^\p{Lu}/u.test(form)) traits |= TRAITS.CAPITAL;
  for (const { pos, lemma } of readings) {
    if (pos === "VERB" || pos === "AUX") traits |= traitsOfVerb(lemma);
    if (pos === "PROPN" && isStart) traits |= TRAITS.KNOWN_NAME;
  }
  const own = rules.filter(({ target, words }) => (mask & target) !== 0 && (words === null || words.has(word)));
  const open = (mask & (mask - 1)) === 0 ? [] : own;
  return {
    word,
    mask,
    likeliest,
    traits,
    readings,
    rules: open.filter(({ isLast }) => !isLast),
    lastRules: open.filter(({ isLast }) => isLast),
  };
}

function draftOf(form: string, word: string, isStart: boolean, lexicon: Lexicon): Draft {
  const shape = classOfShape(form);
  if (shape !== null) return { mask: shape, likeliest: shape, readings: [] };
  if (ROMAN.test(form) && (form.length > 1 || !isStart))
    return { mask: BIT.NUM | BIT.NAME, likeliest: BIT.NUM, readings: [] };
  const closed = CLOSED_WORDS.get(word);
  const hasCapital = /^\p{Lu}/u.test(form);
  if (
    closed &&
    (isStart || !hasCapital || (closed.mask & FUNCTIONAL) !== 0 || form.endsWith(".") || word.startsWith("premi"))
  )
    return { ...closed, readings: lexicon.lookUp(word.replace(/^-(?:t-)?/u, "")) };
  if (hasCapital && !isStart) return nameOrDemonym(form, word, lexicon);
  return isStart && hasCapital ? firstWord(form, word, lexicon) : openWord(word, lexicon);
}

/** Numbers, marks and symbols are told by their letters. */
function classOfShape(form: string): number | null {
  if (/^\p{N}/u.test(form))
    return /\p{Nd}(?:ers?|[eè]res?|res?|[nt]des?|i?[eè]mes?|es?|ᵉ)$/u.test(form) ? BIT.A_S | BIT.A_P : BIT.NUM;
  if (/^\p{Lu}+(?:er|ers|re|e|es|ème|èmes|ᵉ)$/u.test(form) && ROMAN.test(form.replace(/[^\p{Lu}]+$/u, "")))
    return BIT.A_S;
  if (SYMBOLS.test(form)) return BIT.SYM;
  if (/^(?:https?:|\S+@\S)/u.test(form)) return BIT.X;
  return /\p{L}/u.test(form) ? null : BIT.PUNCT;
}

/** A capital inside a sentence makes a name, but "les Français" are many, and "l’État" is none. */
function nameOrDemonym(form: string, word: string, lexicon: Lexicon): Draft {
  const lower = lexicon.lookUp(word);
  const readings = [
    ...lexicon.lookUp(form).filter(({ pos }) => pos === "PROPN"),
    ...lower.filter(({ pos }) => pos === "NOUN"),
  ];
  const noun = maskOf(lower) & (BIT.N_S | BIT.N_P);
  if (COMMON.has(word)) return { mask: noun || BIT.N_S, likeliest: noun || BIT.N_S, readings };
  const isDemonym = noun !== 0 && (maskOf(lower) & (BIT.A_S | BIT.A_P)) !== 0;
  if (lower.length === 0 && /(?:iens|iennes|éens|éennes|ais|aises|ois|oises|ains|aines|ites)$/u.test(word))
    return { mask: BIT.NAME | BIT.N_P, likeliest: BIT.NAME, readings };
  return { mask: BIT.NAME | (isDemonym ? noun : 0), likeliest: BIT.NAME, readings };
}

/** Nouns that are written with a capital and name nothing by it. */
const COMMON: ReadonlySet<string> = new Set(
  "état états etat etats m md mds monsieur madame messieurs mesdames dieu noël pâques".split(" "),
);

/** The first word may be a name or any other word. */
function firstWord(form: string, word: string, lexicon: Lexicon): Draft {
  const names = lexicon.lookUp(form).filter(({ pos }) => pos === "PROPN");
  const other = openWord(word, lexicon);
  const isAcronym = /^\p{Lu}{2,}/u.test(form);
  if (!other.isGuess) {
    const mask = other.mask | BIT.NAME;
    return { mask, likeliest: other.likeliest, readings: [...other.readings, ...names] };
  }
  const likeliest =
    names.length > 0 || isAcronym || !/(?:tion|sion|ment|isme|ité|ique)s?$/u.test(word) ? BIT.NAME : other.likeliest;
  return { mask: other.mask | BIT.NAME, likeliest, readings: names, isGuess: true };
}

function openWord(word: string, lexicon: Lexicon): Draft {
  const readings = lexicon.lookUp(word).filter(({ pos }) => pos !== "PROPN");
  const proper = readings.some(({ pos }) => pos !== "INTJ") ? readings.filter(({ pos }) => pos !== "INTJ") : readings;
  // "également" is a noun to Lefff too.
  const adverbs = word.endsWith("ment") ? proper.filter(({ pos }) => pos === "ADV") : [];
  const past = word.endsWith("a") && !NOUNS_IN_A.has(word) ? proper.filter(isPast) : [];
  if (past.length > 0) return { mask: maskOf(past), likeliest: maskOf(past), readings: past };
  if (adverbs.length > 0) return { mask: BIT.ADV, likeliest: BIT.ADV, readings: adverbs };
  if (proper.length > 0) return { mask: maskOf(proper), likeliest: likeliestOf(maskOf(proper)), readings: proper };
  return compound(word, lexicon) ?? { ...guessed(word), readings: [], isGuess: true };
}

const isPast = ({ tense, mood }: Reading): boolean => tense === "past" && mood === "indicative";

/** Nouns that look like a verb in the passé simple and are not as rare as "leva". */
const NOUNS_IN_A: ReadonlySet<string> = new Set(
  "opéra gala coda cola panda polka soda extra salsa camera mina".split(" "),
);

/** "soir-là" is a "soir"; "franco-allemand" and "anti-inflation" are what their last part is. */
function compound(word: string, lexicon: Lexicon): Draft | null {
  const near = /^(.+)-(?:là|ci)$/u.exec(word)?.[1];
  const last =
    /^(?:\p{L}+-|anti|auto|bio|co|cyber|dé|ex|extra|hyper|hydro|inter|macro|micro|mini|multi|néo|post|pré|re|ré|sous|super|sur|télé|ultra)(\p{L}{4,})$/u.exec(
      word,
    )?.[1];
  const part = near ?? last;
  const readings = part === undefined ? [] : lexicon.lookUp(part).filter(({ pos }) => OPEN.has(pos));
  const mask = maskOf(readings) & (word.includes("-") && near === undefined ? ~(BIT.V12 | BIT.V3S | BIT.V3P) : ~0);
  return mask === 0 ? null : { mask, likeliest: likeliestOf(mask), readings: [] };
}

const OPEN: ReadonlySet<string> = new Set(["NOUN", "ADJ", "VERB", "ADV"]);

function guessed(word: string): { readonly mask: number; readonly likeliest: number } {
  const classes = guess(word);
  return { mask: classes.reduce((mask, bit) => mask | bit, 0), likeliest: classes[0] ?? BIT.N_S };
}
