import type { Lexicon, Reading } from "../../lexicon";
import { BIT } from "./classes";
import { guess } from "./guess";
import { RARE_NOUNS } from "./rare-nouns";
import { likeliestOf, maskOf } from "./reading-classes";

/** What a word may be by itself. */
export type Draft = {
  /** Its classes, one bit each; see `BIT`. */
  readonly mask: number;
  /** One of them: what it is when no constraint decides. */
  readonly likeliest: number;
  readonly readings: readonly Reading[];
  /** True for a word that the lexicon does not know. */
  readonly isGuess?: boolean;
};

/** Looks up a word of an open class in lower case; one that the lexicon does not know is told by its parts or ending. */
export function openWord(word: string, lexicon: Lexicon): Draft {
  const readings = lexicon.lookUp(word).filter(({ pos }) => pos !== "PROPN");
  const proper = withoutRare(readings, word);
  // "également" is a noun to Lefff too.
  const adverbs = word.endsWith("ment") ? proper.filter(({ pos }) => pos === "ADV") : [];
  const past = word.endsWith("a") && !NOUNS_IN_A.has(word) ? proper.filter(isPast) : [];
  if (past.length > 0) return { mask: maskOf(past), likeliest: maskOf(past), readings: past };
  if (adverbs.length > 0) return { mask: BIT.ADV, likeliest: BIT.ADV, readings: adverbs };
  if (proper.length > 0) {
    const mask = maskOf(proper) | agentOf(word, maskOf(proper));
    return { mask, likeliest: likeliestOf(mask), readings: proper };
  }
  return compound(word, lexicon) ?? { ...guessed(word), readings: [], isGuess: true };
}

/** Interjections and nouns are left out where the word is much likelier something else. */
function withoutRare(readings: readonly Reading[], word: string): readonly Reading[] {
  const common = readings.filter(({ pos }) => pos !== "INTJ" && !(pos === "NOUN" && RARE_NOUNS.has(word)));
  return common.length > 0 ? common : readings;
}

const isPast = ({ tense, mood }: Reading): boolean => tense === "past" && mood === "indicative";

/** "comparateur" is only an adjective to Lefff; all such words name who or what does it too. */
function agentOf(word: string, mask: number): number {
  if ((mask & ~(BIT.A_S | BIT.A_P)) !== 0 || !/(?:teur|trice)s?$/u.test(word)) return 0;
  return word.endsWith("s") ? BIT.N_P : BIT.N_S;
}

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
