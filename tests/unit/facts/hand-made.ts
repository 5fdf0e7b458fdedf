import { readEdtf } from "@/lib/calendar/read-edtf";
import type { Sentence, SourceDocument } from "@/lib/documents/document";
import type { EventFact, Fact } from "@/lib/facts/fact";
import { findFacts } from "@/lib/facts/find-facts";
import type { Timex } from "@/lib/facts/dates/timex";
import { french as fr } from "../../support/french";
import type { Note } from "@/lib/stage";

/** A sentence with its dates as `[text, edtf]` in the order of the text; the relation is `at` unless a third item says otherwise. */
export type Written = {
  readonly text: string;
  readonly dates?: readonly (readonly [text: string, edtf: string, relation?: Timex["relation"]])[];
  /** The heading it stands under; each sentence has a section of its own. */
  readonly heading?: string;
};

/** What stands around the sentences. */
export type Around = { readonly title?: string; readonly slug?: string };

/** A document made by hand, one section a sentence, with its dates. */
export function write(sentences: readonly Written[], { title = "Kazakhstan", slug = "essai" }: Around = {}) {
  const source = sentences.map(({ text }) => text).join("\n");
  let at = 0;
  const starts = sentences.map(({ text }) => {
    const start = at;
    at += text.length + 1;
    return start;
  });
  const document: SourceDocument = {
    path: `${slug}.txt`,
    info: { slug, title, publisher: null, date: null, licence: "aucune", language: "fr" },
    source,
    sections: sentences.map(({ text, heading = null }, index) => {
      const span = { start: starts[index] ?? 0, end: (starts[index] ?? 0) + text.length };
      return { id: `section-${index}`, title: heading, span, blocks: [] };
    }),
    sentences: sentences.map(({ text }, index) => sentenceOf(text, index, starts[index] ?? 0)),
    dropped: [],
    repairs: [],
    statedDate: null,
  };
  return { document, timexes: sentences.flatMap((sentence, index) => timexesOf(sentence, index, starts[index] ?? 0)) };
}

const sentenceOf = (text: string, index: number, start: number): Sentence => ({
  id: `sentence-${index}`,
  sectionId: `section-${index}`,
  blockId: `block-${index}`,
  span: { start, end: start + text.length },
  text,
  offsets: Array.from({ length: text.length + 1 }, (_, offset) => start + offset),
  repaired: false,
  damaged: false,
});

function timexesOf({ text, dates = [] }: Written, index: number, start: number): Timex[] {
  let from = 0;
  return dates.map(([words, edtf, relation = "at"]) => {
    const found = text.indexOf(words, from);
    const value = readEdtf(edtf);
    if (found < 0 || !value) throw new Error(`"${words}" (${edtf}) is not in "${text}"`);
    from = found + words.length;
    const span = { start: start + found, end: start + from };
    const sentenceId = `sentence-${index}`;
    return { sentenceId, span, value, relation, role: "event", certainty: "stated", modifier: null, rule: "by-hand" };
  });
}

/** The facts and notes of a hand-made document. */
export function factsIn(sentences: readonly Written[], around: Around = {}): { facts: readonly Fact[]; notes: Note[] } {
  const notes: Note[] = [];
  const facts = findFacts({ ...write(sentences, around), language: fr }, (note) => notes.push(note));
  return { facts, notes };
}

/** The events of one sentence. */
export const eventsIn = (sentence: Written): readonly EventFact[] =>
  factsIn([sentence]).facts.filter((fact) => fact.kind === "event");

/** The questions that a sentence's events without doubts give, in the order of the text, with plain spaces. */
export const questionsOn = (sentence: Written): readonly (string | null)[] =>
  eventsIn(sentence)
    .filter(({ doubts }) => doubts.length === 0)
    .map(({ wording, timex }) => plain(fr.phrases.askDate(wording, timex)));

/** A text with plain spaces, for readable expectations; typography has its own tests. */
export const plain = (text: string | null): string | null => text?.replace(/[\u00a0\u202f]/gu, " ") ?? null;
