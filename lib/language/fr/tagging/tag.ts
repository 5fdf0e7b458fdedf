import type { Lexicon, Pos, TaggedToken, Tagger } from "../../lexicon";
import { BIT, posOf, SETS } from "./classes";
import type { Readings, Rule } from "./constraint";
import { classesOf } from "./reading-classes";
import { tokenize, type Piece } from "./tokenize";
import { TRAITS } from "./traits";
import { wordEntries, type Telling, type WordEntry } from "./word-entry";

/** How often all constraints are tried, from left to right, before what is left is decided by likelihood. */
const PASSES = 2;

/** A tagger for French: looks each word up, lets the rules take readings away, and decides what they leave. */
export function taggerWith(lexicon: Lexicon, rules: readonly Rule[]): Tagger {
  const entryOf = wordEntries(lexicon, rules);
  return (sentence) => {
    const pieces = tokenize(sentence);
    const entries = entriesOf(pieces, entryOf);
    const masks = entries.map(({ mask }) => mask);
    const state = { masks, traits: entries.map(({ traits }) => traits), words: entries.map(({ word }) => word) };
    for (let pass = 0; pass < PASSES; pass += 1) entries.forEach(({ rules }, index) => constrain(rules, state, index));
    entries.forEach((entry, index) => {
      constrain(entry.rules, state, index);
      constrain(entry.lastRules, state, index);
      if (posOf(masks[index] ?? 0) === null) masks[index] = decide(entry, masks[index] ?? 0);
    });
    findLostVerb(entries, masks);
    return pieces.map((piece, index) => tokenOf(piece, index, entries, masks));
  };
}

/** Tries rules on a word one after the other, until one class is left of it, which no rule takes away. */
function constrain(rules: readonly Rule[], state: Readings, index: number): void {
  let mask = state.masks[index] ?? 0;
  for (const rule of rules) {
    if ((mask & (mask - 1)) === 0) return;
    mask = rule.apply(state, index);
    state.masks[index] = mask;
  }
}

const VERBS = SETS["V"] ?? 0;
const NOMINALS = SETS["N"] ?? 0;
const DETERMINERS = SETS["D"] ?? 0;

/**
 * A sentence has a verb. Where everything was taken for something else and one word alone could be it ("La peste ravage
 * Marseille."), that word is it.
 */
function findLostVerb(entries: readonly WordEntry[], masks: number[]): void {
  if (entries.at(-1)?.word !== "." || masks.some((mask) => (mask & VERBS) !== 0)) return;
  const found = masks.flatMap((_, index) => (mayBeVerb(index, entries, masks) ? [index] : []));
  const [index] = found;
  if (found.length === 1 && index !== undefined) masks[index] = (entries[index]?.mask ?? 0) & VERBS;
}

/** Between a noun or a name, and what a verb may have behind it; of the same number as the noun. */
function mayBeVerb(index: number, entries: readonly WordEntry[], masks: readonly number[]): boolean {
  const entry = entries[index];
  const before = masks[index - 1] ?? 0;
  const after = masks[index + 1] ?? 0;
  const verb = (entry?.mask ?? 0) & (BIT.V3S | BIT.V3P);
  if (!entry || verb === 0 || (entry.traits & TRAITS.CAPITAL) !== 0) return false;
  const follows = (before & (NOMINALS | BIT.NAME | BIT.A_S | BIT.A_P | BIT.NUM)) !== 0;
  const isRightNumber = (before & BIT.N_P) === 0 || (verb & BIT.V3P) !== 0;
  return follows && isRightNumber && (after & (DETERMINERS | BIT.NAME | BIT.ADP)) !== 0;
}

const LOWER = /\p{Ll}/u;

function entriesOf(
  pieces: readonly Piece[],
  entryOf: (form: string, isStart: boolean) => WordEntry,
): readonly WordEntry[] {
  const isShouted = pieces.length > 1 && pieces.every(({ form }) => !LOWER.test(form));
  let isStart = true;
  return pieces.map(({ form }) => {
    const entry = entryOf(form, isStart || isShouted);
    isStart = entry.isOpening || (isStart && !entry.isSaid);
    return entry;
  });
}

/** What is likeliest of what is left: the word's own first class, or else the next in the order of classes. */
function decide({ likeliest, mask: whole }: WordEntry, mask: number): number {
  if ((mask & likeliest) !== 0) return mask & likeliest;
  if (mask === whole) return mask & -mask;
  const bit = ORDER.find((one) => (mask & one) !== 0);
  return bit === undefined ? mask : mask & bit;
}

const ORDER = ["D", "ADP", "N", "PP", "A", "ADV", "V", "INF", "GER", "NAME"].map((name) => SETS[name] ?? 0);

function tokenOf(
  { start, end, form }: Piece,
  index: number,
  entries: readonly WordEntry[],
  masks: readonly number[],
): TaggedToken {
  const mask = masks[index] ?? 0;
  const found = auxiliaryOr(posOf(mask) ?? "X", index, entries, masks);
  const { pos, lemma, readings } = tellingOf(entries[index]!, mask, found);
  return { start, end, form, pos, lemma, readings };
}

/** Most words are the same wherever they stand: what one is here is looked for among what it was elsewhere. */
function tellingOf({ readings, tellings }: WordEntry, mask: number, pos: Pos): Telling {
  for (const known of tellings) if (known.mask === mask && known.pos === pos) return known;
  const own = readings.filter(
    (reading) => (reading.pos === pos || isVerbal(reading.pos, pos)) && (classesOf(reading) & mask) !== 0,
  );
  const exact = own.filter((reading) => reading.pos === pos);
  const told = exact.length > 0 ? exact : own;
  const telling = { mask, pos, lemma: told[0]?.lemma ?? null, readings: told };
  tellings.push(telling);
  return telling;
}

const isVerbal = (a: Pos, b: Pos): boolean => (a === "VERB" || a === "AUX") && (b === "VERB" || b === "AUX");

/** "être" is always an auxiliary in Universal Dependencies, "avoir" before a participle, "faire" before an infinitive. */
function auxiliaryOr(pos: Pos, index: number, entries: readonly WordEntry[], masks: readonly number[]): Pos {
  const traits = entries[index]?.traits ?? 0;
  if (pos !== "VERB") return pos;
  if ((traits & TRAITS.ETRE) !== 0) return "AUX";
  if ((traits & (TRAITS.AVOIR | TRAITS.FAIRE)) === 0) return pos;
  const wanted = (traits & TRAITS.AVOIR) !== 0 ? BIT.PP : BIT.INF;
  for (let next = index + 1; next < masks.length; next += 1) {
    const mask = masks[next] ?? 0;
    if ((mask & wanted) !== 0) return "AUX";
    if ((mask & ~BETWEEN) !== 0 && !isLight(entries[next]?.word ?? "")) return pos;
  }
  return pos;
}

/** What may stand between "avoir" and its participle. */
const BETWEEN = BIT.ADV | BIT.NEG | BIT.CLIT | BIT.SUBJ_S | BIT.SUBJ_P | BIT.SUBJ_12;
const isLight = (word: string): boolean => word.startsWith("-") || LIGHT.has(word);
const LIGHT: ReadonlySet<string> = new Set(
  "tout rien tous toutes que en effet réalité outre partie particulier général fait par ailleurs exemple conséquent".split(
    " ",
  ),
);
