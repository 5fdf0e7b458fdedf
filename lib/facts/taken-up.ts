import type { Agreement } from "@/lib/language/agreement";
import type { Gender } from "@/lib/language/phrases";

/** A noun phrase that can be the subject of a question. */
export type NounPhrase = {
  readonly text: string;
  /** Gender for a verb in the singular and for one in the plural: they differ in "l’interaction et les mesures", which may be either. */
  readonly genders: { readonly singular: Gender | null; readonly plural: Gender | null };
  /** Null where the verb decides whether one or several are meant. */
  readonly number: Agreement["number"];
  /** True if the gender is only likely: a participle that says otherwise is right. */
  readonly isGenderGuess: boolean;
  readonly doubts: readonly string[];
  /** True if a proper name stands in it. */
  readonly named: boolean;
};

/** What a sentence may take up again of what its document is about. */
export type TakenUp = {
  /** Whom or what a pronoun at its head means; null where that is not safe to say. */
  readonly meant: Meant | null;
  /** What a bare noun means, "le musée"; null where another of the kind was named. */
  readonly again: { readonly nouns: readonly string[]; readonly phrase: NounPhrase } | null;
};

/** What a pronoun means. */
export type Meant = {
  readonly phrase: NounPhrase;
  readonly isPerson: boolean;
  /** True if the sentence before had it for its subject; else only a verb that people are the subject of may follow. */
  readonly isSure: boolean;
};
