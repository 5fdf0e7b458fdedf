import type { Agreement, Grammar, Referents } from "@/lib/language/clauses";
import type { Lexicon } from "@/lib/language/lexicon";
import type { Gender } from "@/lib/language/phrases";
import type { Token } from "../tokens";

/** What the clause analysis knows besides the sentence. */
export type ReadingContext = {
  /** The sentence with its dates, cut and tagged when first asked for, and once for all who read it. */
  readonly tokens: () => readonly Token[];
  readonly grammar: Grammar;
  readonly lexicon: Lexicon;
  readonly referents: Referents;
  /** What "il" or "elle" means in the first sentence under a heading that names an organisation; null elsewhere. */
  readonly topic: NounPhrase | null;
  /** Whom or what the document is about, where a pronoun at the head of this sentence can only mean that; null elsewhere. */
  readonly meant: TakenUp["meant"];
  /** What a bare noun takes up again: "le musée"; null elsewhere. */
  readonly again: TakenUp["again"];
  /** What an object pronoun before a verb can only mean; absent where none is safe. */
  readonly objects?: Objects;
};

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
  readonly again: {
    readonly nouns: readonly string[];
    readonly phrase: NounPhrase;
    /** By one of the nouns, where that is not the same for all. */
    readonly called?: (noun: string) => NounPhrase;
  } | null;
  readonly objects?: Objects;
};

/** What "y" and "lui" mean. */
export type Objects = {
  /** Where: "à Dole"; null where another place may be meant. */
  readonly there: string | null;
  /** Whom the document is about; null where someone else may be meant. */
  readonly whom: NounPhrase | null;
};

/** What a pronoun means. */
export type Meant = {
  readonly phrase: NounPhrase;
  readonly isPerson: boolean;
  /** True if the sentence before had it for its subject; else only a verb that people are the subject of may follow. */
  readonly isSure: boolean;
};
