import type { BankLine } from "./lines-of-bank";

/** The parts of the checker's report that are read: a paragraph a line, numbered from 1. */
export type GrammarReport = {
  readonly data: readonly {
    readonly iParagraph: number;
    readonly lGrammarErrors: readonly { readonly sType: string; readonly sMessage: string }[];
  }[];
};

/**
 * What counts, by the checker's own names: agreement, conjugation, participles, infinitives, imperatives, questions, moods,
 * words taken for one another, elision. Typography, capitals of ministries and the spelling of names are left aside.
 */
const COUNTED = new Set(["gn", "conj", "ppas", "infi", "imp", "inte", "vmode", "conf", "eleu"]);

/** The faults that count, each as one line for whoever mends it: what is wrong, in which words, of which question. */
export const grammarFaults = ({ data }: GrammarReport, lines: readonly BankLine[]): readonly string[] =>
  data.flatMap(({ iParagraph, lGrammarErrors }) => {
    const line = lines[iParagraph - 1];
    return lGrammarErrors
      .filter(({ sType }) => COUNTED.has(sType))
      .map(({ sType, sMessage }) => `${sType}: ${sMessage} « ${line?.text ?? ""} » (${line?.questionId ?? ""})`);
  });
