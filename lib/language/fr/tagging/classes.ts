import type { Pos } from "../../lexicon";

/**
 * What a token may be, finer than parts of speech where a rule has to tell: S and P are singular and plural, 12 the first
 * and second person. One bit each, so that a token's readings are one number.
 */
const CLASS_POS = {
  N_S: "NOUN",
  N_P: "NOUN",
  NAME: "PROPN",
  A_S: "ADJ",
  A_P: "ADJ",
  ADV: "ADV",
  NEG: "ADV",
  ADP: "ADP",
  D_S: "DET",
  D_P: "DET",
  /** Subject pronouns: "il", "-elle", "on". */
  SUBJ_S: "PRON",
  SUBJ_P: "PRON",
  SUBJ_12: "PRON",
  /** Object pronouns that stand before a verb: "le", "se", "y". */
  CLIT: "PRON",
  PRON: "PRON",
  REL: "PRON",
  CC: "CCONJ",
  SC: "SCONJ",
  V3S: "VERB",
  V3P: "VERB",
  V12: "VERB",
  INF: "VERB",
  PP: "VERB",
  GER: "VERB",
  NUM: "NUM",
  PUNCT: "PUNCT",
  SYM: "SYM",
  INTJ: "INTJ",
  X: "X",
} as const satisfies Record<string, Pos>;

/** Name of a class. */
export type WordClassName = keyof typeof CLASS_POS;

/** Names of all classes; a class's place is its bit. */
export const CLASSES = Object.keys(CLASS_POS) as readonly WordClassName[];

/** The bit of each class. */
export const BIT = Object.fromEntries(CLASSES.map((name, index) => [name, 1 << index])) as Readonly<
  Record<WordClassName, number>
>;

const union = (...names: readonly WordClassName[]): number => names.reduce((mask, name) => mask | BIT[name], 0);

/** What constraints may name: each class, and these groups of them. */
export const SETS: Readonly<Record<string, number>> = {
  ...BIT,
  N: union("N_S", "N_P"),
  A: union("A_S", "A_P"),
  D: union("D_S", "D_P"),
  V: union("V3S", "V3P", "V12"),
  SUBJ: union("SUBJ_S", "SUBJ_P", "SUBJ_12"),
  /** Singular and plural of all that agrees with a determiner. */
  SINGULAR: union("N_S", "A_S", "D_S"),
  PLURAL: union("N_P", "A_P", "D_P"),
  NOMINAL: union("N_S", "N_P", "NAME", "A_S", "A_P", "NUM"),
  PRONOUN: union("SUBJ_S", "SUBJ_P", "SUBJ_12", "CLIT", "PRON", "REL"),
};

const BITS_OF_POS = new Map<Pos, number>();
CLASSES.forEach((name) => BITS_OF_POS.set(CLASS_POS[name], (BITS_OF_POS.get(CLASS_POS[name]) ?? 0) | BIT[name]));

/** The part of speech that all classes of a mask share; null while they differ, and for an empty mask. */
export function posOf(mask: number): Pos | null {
  const known = POS_OF_MASK.get(mask);
  if (known !== undefined) return known;
  const first = CLASSES.find((name) => (mask & BIT[name]) !== 0);
  const pos = first === undefined || (mask & ~(BITS_OF_POS.get(CLASS_POS[first]) ?? 0)) !== 0 ? null : CLASS_POS[first];
  POS_OF_MASK.set(mask, pos);
  return pos;
}

const POS_OF_MASK = new Map<number, Pos | null>();
