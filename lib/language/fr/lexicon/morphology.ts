import { POS, type Mood, type Reading, type Tense } from "../../lexicon";

/** What a reading says beside its lemma. */
export type Morphology = Omit<Reading, "lemma">;

const GENDERS = [null, "m", "f"] as const satisfies readonly Reading["gender"][];
const NUMBERS = [null, "singular", "plural"] as const satisfies readonly Reading["number"][];
const PERSONS = [null, 1, 2, 3] as const satisfies readonly Reading["person"][];
const MOODS = [
  null,
  "indicative",
  "conditional",
  "subjunctive",
  "imperative",
  "infinitive",
  "participle",
] as const satisfies readonly (Mood | null)[];
const TENSES = [null, "present", "imperfect", "past", "future"] as const satisfies readonly (Tense | null)[];

/** Seventeen bits, from the lowest: part of speech 5, gender 2, number 2, person 2, mood 3, tense 3. */
export const packMorphology = ({ pos, gender, number, person, mood, tense }: Morphology): number =>
  POS.indexOf(pos) |
  (GENDERS.indexOf(gender) << 5) |
  (NUMBERS.indexOf(number) << 7) |
  (PERSONS.indexOf(person) << 9) |
  (MOODS.indexOf(mood) << 11) |
  (TENSES.indexOf(tense) << 14);

/** The reverse of `packMorphology`. */
export const unpackMorphology = (bits: number): Morphology => ({
  pos: POS[bits & 31] ?? "X",
  gender: GENDERS[(bits >> 5) & 3] ?? null,
  number: NUMBERS[(bits >> 7) & 3] ?? null,
  person: PERSONS[(bits >> 9) & 3] ?? null,
  mood: MOODS[(bits >> 11) & 7] ?? null,
  tense: TENSES[(bits >> 14) & 7] ?? null,
});
