import type { Span } from "@/lib/span";

/** What an author says of a document in `course.yml`. Unknown is null, never a guess. */
export type DocumentInfo = {
  /** Kebab-case, unique in its course, part of every fact's id: it never changes once published. */
  readonly slug: string;
  readonly title: string;
  readonly publisher: string | null;
  /** EDTF, or null for an undated document. */
  readonly date: string | null;
  readonly licence: string;
  /** Language of the text, BCP 47. */
  readonly language: string;
};

/** A document that has been read. All spans below point into `source`, the file as it was read (UTF-16). */
export type SourceDocument = {
  readonly path: string;
  readonly info: DocumentInfo;
  readonly source: string;
  /** In the order of the text; a document without headings has one section with a null title. */
  readonly sections: readonly Section[];
  /** In the order of the text, each in exactly one block. */
  readonly sentences: readonly Sentence[];
  /** What is never taught or asked: menus, calls to action, the site's own date. */
  readonly dropped: readonly Dropped[];
  /** Glued or damaged words, with the reading offered in their place. The source itself is never changed. */
  readonly repairs: readonly Repair[];
  /** The document's own date when the text states one ("Mise à jour : 13.03.18"), as EDTF. */
  readonly statedDate: string | null;
};

/** A heading and what stands under it, down to the next heading. */
export type Section = {
  /** Stable: from the document's slug and the words of the heading (or of the first sentence), not from the offset. */
  readonly id: string;
  readonly title: string | null;
  readonly span: Span;
  readonly blocks: readonly Block[];
};

/** A paragraph, or an item of a `date : event` list. */
export type Block = {
  /** Stable like a section's id: a learner's reading position is kept by it. */
  readonly id: string;
  readonly kind: "paragraph" | "dated-item";
  readonly span: Span;
};

/** A sentence. `text` is cleaned for reading by machine; `source.slice(span.start, span.end)` is what the learner is shown. */
export type Sentence = {
  /** Stable: from the document's slug and the sentence's own words. */
  readonly id: string;
  readonly sectionId: string;
  readonly blockId: string;
  readonly span: Span;
  /** NFC, plain spaces and apostrophes, repairs applied. */
  readonly text: string;
  /** Source offset of each UTF-16 unit of `text`, and of its end: length is `text.length + 1`. */
  readonly offsets: readonly number[];
  /** Where a stretch that ends before a unit of `text` ends in the source, for units before which mark-up was taken out. */
  readonly ends?: Readonly<Record<number, number>>;
  /** True if a repair lies in it: such a sentence is read, never asked. */
  readonly repaired: boolean;
  /** True if it lacks a verb, breaks off or was run together by its source: read, never asked. */
  readonly damaged: boolean;
};

/** A stretch that is not taught. `reason` is a stable kebab-case code, such as `call-to-action`. */
export type Dropped = Span & { readonly text: string; readonly reason: string };

/** A stretch whose spelling was mended for reading. */
export type Repair = Span & { readonly from: string; readonly to: string };
