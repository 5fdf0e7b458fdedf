import { readEdtf } from "@/lib/calendar/read-edtf";
import type { Sentence, SourceDocument } from "@/lib/documents/document";
import type { Timex } from "@/lib/facts/timex";
import { frenchGrammar } from "@/lib/language/fr/clauses";
import { frenchPhrases } from "@/lib/language/fr/phrases";
import type { Language } from "@/lib/language/language";

/** French as far as facts need it: no reading rules, no dates. */
export const french = { grammar: frenchGrammar, phrases: frenchPhrases } as unknown as Language;

/** A sentence, and its dates as `[text, edtf]` in the order of the text; the relation is `at` unless a third item says otherwise. */
export type Written = {
  readonly text: string;
  readonly dates?: readonly (readonly [text: string, edtf: string, relation?: Timex["relation"]])[];
  readonly title?: string;
};

/** A document made of sentences, one paragraph each under one heading each, with their dates. */
export function written(sentences: readonly Written[], title = "Politique étrangère du Kazakhstan"): { document: SourceDocument; timexes: Timex[] } {
  const source = sentences.map(({ text }) => text).join("\n");
  const timexes: Timex[] = [];
  let at = 0;
  const built = sentences.map(({ text, dates = [] }, index): Sentence => {
    const start = at;
    at += text.length + 1;
    let from = 0;
    for (const [words, edtf, relation = "at"] of dates) {
      const found = text.indexOf(words, from);
      if (found < 0) throw new Error(`no "${words}" in "${text}"`);
      from = found + words.length;
      const value = readEdtf(edtf);
      if (!value) throw new Error(`no date: ${edtf}`);
      const span = { start: start + found, end: start + from };
      timexes.push({ sentenceId: `s${index}`, span, value, relation, role: "event", certainty: "stated", modifier: null, rule: "hand" });
    }
    const offsets = Array.from({ length: text.length + 1 }, (_, offset) => start + offset);
    const span = { start, end: start + text.length };
    return { id: `s${index}`, sectionId: `h${index}`, blockId: `b${index}`, span, text, offsets, repaired: false, damaged: false };
  });
  const document: SourceDocument = {
    path: "hand-made.txt",
    info: { slug: "hand-made", title, publisher: null, date: null, licence: "none", language: "fr" },
    source,
    sections: sentences.map(({ title: heading = null }, index) => ({ id: `h${index}`, title: heading, span: built[index]!.span, blocks: [] })),
    sentences: built,
    dropped: [],
    repairs: [],
    statedDate: null,
  };
  return { document, timexes };
}
