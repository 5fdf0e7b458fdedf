import type { Lexicon, Reading, TaggedToken } from "../../lexicon";
import { BIT } from "./classes";
import { capitalisedWord, firstWord, isDignified } from "./capitalised";
import { CLOSED_WORDS } from "./closed-words";
import type { Rule } from "./constraint";
import { openWord, type Draft } from "./open-word";
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
  /** True for a mark after which a capital says nothing. */
  readonly isOpening: boolean;
  /** True for letters and figures: whatever comes next is not the head of its sentence. */
  readonly isSaid: boolean;
  /** What it was found to be in its places so far, kept so that each is worked out once. */
  readonly tellings: Telling[];
};

/** What a word is where its context left it these classes. */
export type Telling = Pick<TaggedToken, "pos" | "lemma" | "readings"> & { readonly mask: number };

const ROMAN = /^(?=[\p{L}]*[IVX])M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u;
/** Marks after which a capital says nothing. */
const OPENING = /^[«“"—–:([…!?-]|^\.+$/u;

const SAID = /[\p{L}\p{N}]/u;

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

function makeEntry(form: string, isStart: boolean, lexicon: Lexicon, rules: readonly Rule[]): WordEntry {
  const word = form.toLowerCase().replaceAll("’", "'");
  const { mask, likeliest, readings, isGuess } = withAdjective(draftOf(form, word, isStart, lexicon), word);
  let traits = traitsOfForm(word) | (isStart ? TRAITS.START : 0) | (isGuess ? TRAITS.GUESSED : 0);
  if (!isStart && /^\p{Lu}/u.test(form))
    traits |= TRAITS.CAPITAL | (isNoun(mask) && isDignified(word, readings) ? TRAITS.DIGNIFIED : 0);
  if ((mask & BIT.ADV) !== 0 && word.endsWith("ment")) traits |= TRAITS.MANNER;
  if (isQualifying(word, mask)) traits |= TRAITS.QUALIFYING;
  for (const { pos, lemma } of readings) {
    if (pos === "VERB" || pos === "AUX") traits |= traitsOfVerb(lemma);
    if (pos === "PROPN" && isStart) traits |= TRAITS.KNOWN_NAME;
  }
  const own = rules.filter(
    ({ target, words, needs }) =>
      (mask & target) !== 0 && (words === null || words.has(word)) && needs.every((wanted) => (traits & wanted) !== 0),
  );
  const open = (mask & (mask - 1)) === 0 ? [] : own;
  return {
    word,
    mask,
    likeliest,
    traits,
    readings,
    rules: open.filter(({ isLast }) => !isLast),
    lastRules: open.filter(({ isLast }) => isLast),
    isOpening: OPENING.test(form),
    isSaid: SAID.test(form),
    tellings: [],
  };
}

function draftOf(form: string, word: string, isStart: boolean, lexicon: Lexicon): Draft {
  const shape = classOfShape(form);
  if (shape !== null) return { mask: shape, likeliest: shape, readings: [] };
  if (ROMAN.test(form) && (form.length > 1 || !isStart))
    return { mask: BIT.NUM | BIT.NAME, likeliest: BIT.NUM, readings: [] };
  if (isStart && form === "A") return { mask: BIT.ADP | BIT.V3S, likeliest: BIT.ADP, readings: lexicon.lookUp("a") };
  const closed = CLOSED_WORDS.get(word);
  const hasCapital = /^\p{Lu}/u.test(form);
  if (
    closed &&
    (isStart || !hasCapital || (closed.mask & FUNCTIONAL) !== 0 || form.endsWith(".") || word.startsWith("premi"))
  )
    return { ...closed, readings: lexicon.lookUp(word.replace(/^-(?:t-)?/u, "")) };
  if (hasCapital && !isStart) return capitalisedWord(form, word, lexicon);
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

const isNoun = (mask: number): boolean => (mask & (BIT.N_S | BIT.N_P)) !== 0;

const isQualifying = (word: string, mask: number): boolean =>
  isNoun(mask) &&
  (mask & (BIT.A_S | BIT.A_P)) !== 0 &&
  /(?:eux|euses?|ale?s?|elle?s?|aux|ifs?|ives?|[ai]bles?|[tlsn]iques?|ins?|ines?)$/u.test(word);
