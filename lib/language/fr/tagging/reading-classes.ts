import type { Reading } from "../../lexicon";
import { BIT, SETS } from "./classes";

/** Open classes by how likely they are where constraints leave several. */
const BY_LIKELIHOOD = [
  BIT.D_S, BIT.D_P, BIT.ADP, BIT.NUM, BIT.N_S, BIT.N_P, BIT.A_S, BIT.A_P, BIT.PP, BIT.ADV, BIT.V3S, BIT.V3P, BIT.INF, BIT.GER,
  BIT.V12, BIT.NAME,
]; // prettier-ignore

/** All classes that some readings have between them. */
export const maskOf = (readings: readonly Reading[]): number =>
  readings.reduce((mask, reading) => mask | classesOf(reading), 0);

/** The classes of a reading: two where the form does not show its number. */
export function classesOf(reading: Reading): number {
  const { pos, number } = reading;
  if (pos === "VERB" || pos === "AUX") return classOfVerb(reading);
  const [singular, plural] = CLASSES_OF_POS[pos] ?? [BIT.X, BIT.X];
  return number === null ? singular | plural : number === "singular" ? singular : plural;
}

const PRONOUNS = SETS["PRONOUN"] ?? 0;

/** By part of speech, for a singular and a plural form. */
const CLASSES_OF_POS: Readonly<Partial<Record<Reading["pos"], readonly [singular: number, plural: number]>>> = {
  NOUN: [BIT.N_S, BIT.N_P],
  ADJ: [BIT.A_S, BIT.A_P],
  DET: [BIT.D_S, BIT.D_P],
  PRON: [PRONOUNS, PRONOUNS],
  ADV: [BIT.ADV | BIT.NEG, BIT.ADV | BIT.NEG],
  ADP: [BIT.ADP, BIT.ADP],
  CCONJ: [BIT.CC, BIT.CC],
  SCONJ: [BIT.SC, BIT.SC],
  PROPN: [BIT.NAME, BIT.NAME],
  NUM: [BIT.NUM, BIT.NUM],
  INTJ: [BIT.INTJ, BIT.INTJ],
};

function classOfVerb({ mood, tense, person, number }: Reading): number {
  if (mood === "infinitive") return BIT.INF;
  if (mood === "participle") return tense === "present" ? BIT.GER : BIT.PP;
  if (person !== 3 || mood === "imperative") return BIT.V12;
  return number === "plural" ? BIT.V3P : BIT.V3S;
}

/** What a word of an open class is where constraints leave several classes. */
export function likeliestOf(mask: number): number {
  if ((mask & BIT.PP) !== 0 && (mask & (BIT.A_S | BIT.A_P)) !== 0 && (mask & (BIT.N_S | BIT.N_P)) === 0) return BIT.PP;
  return BY_LIKELIHOOD.find((bit) => (mask & bit) !== 0) ?? mask;
}
