import type { Phrases } from "../phrases";

/** French wording of questions. */
export declare const frenchPhrases: Phrases;
