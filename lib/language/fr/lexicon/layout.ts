/**
 * The compiled lexicon is one block of bytes, little-endian, every part at a multiple of four.
 *
 * Forms stand in order, sixteen to a block; the first of a block is whole, each other one is the length that it shares
 * with the one before and the rest (front coding). Letters are single bytes, numbered by the alphabet, whose order is
 * that of UTF-16 units. Each form has the number of a set of readings; a reading is a morphology and a way to the lemma:
 * how many letters to drop at the form's end and what to put there.
 */
export const PARTS = [
  /** UTF-16 units of the alphabet; a letter's byte is its place. */
  "alphabet",
  /** Where each block begins in `forms`. */
  "blocks",
  "forms",
  /** Of each form, in order: the number of its set. */
  "sets",
  /** Of each set: where its readings begin in `readings`; one more than there are sets. */
  "setStarts",
  /** Pairs: number of a morphology, number of a way to the lemma. */
  "readings",
  /** Packed, see `packMorphology`. */
  "morphologies",
  /** Of each way: letters to drop. */
  "drops",
  /** Of each way: where its ending begins in `endings`; one more than there are ways. */
  "endingStarts",
  /** UTF-16 units. */
  "endings",
] as const;

/** Bytes of one item of a part. */
export const WIDTHS = {
  alphabet: 2,
  blocks: 4,
  forms: 1,
  sets: 2,
  setStarts: 4,
  readings: 2,
  morphologies: 4,
  drops: 1,
  endingStarts: 4,
  endings: 2,
} as const satisfies Record<(typeof PARTS)[number], 1 | 2 | 4>;

/** Forms in a block. */
export const BLOCK = 16;

/** First word of the file: the name of the format and its version. */
export const MAGIC = 0x4c585231;

/** Words of four bytes before the parts: magic, number of forms, then the length of each part in items. */
export const HEADER_WORDS = 2 + PARTS.length;
