import { formFault } from "./form-fault";

/** A word said twice ("de de"), two articles or two prepositions in a row. */
export const doubledWord = formFault("doubled-word");
