import { remembered } from "../../remember";

const MARKS = /\p{M}/gu;

const GAPS = /[^\p{L}\p{N}]+/gu;

/** A name as it compares: lower case, no accents, one space for whatever parts its words. */
export const foldName = (name: string): string => (PLAIN.test(name) ? name : foldAny(name));

/** What is folded already, as most words are. */
const PLAIN = /^[a-z0-9]+$/;

/** Dear, and names come again. */
const foldAny = remembered((name): string =>
  name
    .normalize("NFD")
    .replace(MARKS, "")
    .toLowerCase()
    .replaceAll("œ", "oe")
    .replaceAll("æ", "ae")
    .replace(GAPS, " ")
    .trim(),
);
