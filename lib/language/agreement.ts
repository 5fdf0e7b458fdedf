import type { Gender } from "./phrases";

/** Gender and number, each null where the word does not tell. */
export type Agreement = { readonly gender: Gender | null; readonly number: GrammaticalNumber | null };

/** Of a noun, a verb or a participle. */
export type GrammaticalNumber = "singular" | "plural";
