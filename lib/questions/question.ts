import type { DateValue, Precision } from "@/lib/calendar/date-value";
import type { Span } from "@/lib/span";

/** One question about one fact, as it is published. What the kind needs to ask and to grade is sealed in `content`. */
export type Question = {
  /** `<fact id>/<kind>`, with a suffix where a kind asks a fact twice. Stable for as long as the fact's words are. */
  readonly id: string;
  /** Digest of all that the learner sees, options and key included. A new wording is a new version of the same question. */
  readonly version: string;
  readonly kind: string;
  readonly factId: string;
  readonly documentSlug: string;
  readonly sectionId: string;
  /** The kind's own JSON. Only `kindNamed(kind).open(content)` understands it. */
  readonly content: unknown;
  readonly evidence: Evidence;
  /** 1 recognise (choice), 2 complete (cloze), 3 recall (typed). */
  readonly difficulty: 1 | 2 | 3;
  /** Estimated chance that a strict board accepts it, 0 to 1, with the reasons that lowered it. */
  readonly score: number;
  readonly reasons: readonly string[];
  readonly origin: "machine" | "reworded" | "editor";
  /** What it gives away: see `toldBy`. Two questions that share an entry are never dealt together. */
  readonly tells: readonly string[];
};

/** The proof of an answer: a quotation, exact to the character, with the rest of its sentence around it. */
export type Evidence = {
  readonly documentSlug: string;
  readonly sectionId: string;
  readonly sentenceId: string;
  /** Where `quote` stands in the source file. */
  readonly span: Span;
  readonly before: string;
  readonly quote: string;
  readonly after: string;
};

/** An answer that was marked. One question is worth one point: `score` runs from 0 to 1, in hundredths. */
export type Graded = {
  readonly status: "graded";
  readonly score: number;
  /** `partial` is above 0 and below 1; `near` is a wrong date less than a year off. */
  readonly verdict: "right" | "partial" | "near" | "wrong" | "unknown";
};

/** What came of submitting a control. Only `graded` is stored as an answer. */
export type Grade =
  /** The control was left empty: not wrong, asked again. */
  | { readonly status: "unanswered" }
  /** Not a date, or none that exists: not wrong, asked again. */
  | { readonly status: "unreadable" }
  /** Right as far as it goes; the finer part is asked once, and `fallback` is what counts if it is not given. */
  | { readonly status: "follow-up"; readonly ask: Precision; readonly fallback: Graded }
  | Graded;

/** How the browser asks. The interface knows these few controls and not one question kind. */
export type Control =
  | { readonly type: "choice"; readonly options: readonly Option[] }
  /** Several options are right. */
  | { readonly type: "several"; readonly options: readonly Option[] }
  /** A date typed freely; `precision` is the one that the source gives. */
  | { readonly type: "date"; readonly precision: Precision }
  /** Events to be put in the order of time; each has a field of its own, `partField`, for its rank from 1. */
  | { readonly type: "order"; readonly items: readonly Option[] }
  /** Events and dates to be paired; each event has a field of its own, `partField`, for the id of its date. */
  | { readonly type: "match"; readonly items: readonly Option[]; readonly dates: readonly Option[] }
  /** A number, a word or a name that is typed. */
  | { readonly type: "text"; readonly asks: "number" | "words" };

/** One option as shown. `id` tells its place on the screen and nothing else. */
export type Option = { readonly id: string; readonly label: string };

/** Everything the browser may know before the answer. It has no field in which an answer could hide. */
export type PublicQuestion = {
  readonly stem: string;
  /** A line above the stem that says where we are, or null when the stem stands alone. */
  readonly context: string | null;
  readonly control: Control;
};

/** What the browser sends back: form fields by name, not yet trusted. */
export type RawResponse = Readonly<Record<string, readonly string[]>>;

/** What the learner may know once the answer is kept. */
export type Reveal = {
  /** The right answer in words; reads well after "La réponse : ". */
  readonly keyText: string;
  /** The learner's answer in words; null when there is none ("je ne sais pas"). */
  readonly answerText: string | null;
  /** For a choice, of one or of several, the options in the order that was shown; empty otherwise. */
  readonly options: readonly RevealedOption[];
  /** For events to be ordered or dated, each of them in the order of time; empty otherwise. */
  readonly items: readonly RevealedItem[];
  /** For a typed date: the date of the source and the one given, for the line that shows their distance; null otherwise. */
  readonly dates: { readonly key: DateValue; readonly given: DateValue | null } | null;
  /** How the right answer is spelt, where it was typed with a slip that was let pass; null otherwise. */
  readonly spelling: string | null;
  /** What the wrong answer is true of, when a document says so; null otherwise. */
  readonly whyNot: WhyNot | null;
};

/** An option after the answer. */
export type RevealedOption = Option & { readonly isKey: boolean; readonly isChosen: boolean };

/** An event of an order or of pairs after the answer, with the sentence that dates it. */
export type RevealedItem = {
  readonly label: string;
  /** Its date in words. */
  readonly date: string;
  /** The rank or the date that was given for it, in figures or words; null without an answer. */
  readonly given: string | null;
  readonly isRight: boolean;
  readonly evidence: Evidence;
};

/** What a wrong option designates in the course. */
export type WhyNot = {
  /** The wrong option in words, such as "1996". */
  readonly answer: string;
  readonly evidence: Evidence;
};

/** How a question is laid out for a learner; both come from the attempt. */
export type Layout = {
  /** Decides the order of the options, and which one is left out. */
  readonly seed: string;
  /** Most options that a choice of one shows, the key among them; null for all of them. */
  readonly optionCount: number | null;
};

/** A stored question with its content unsealed. `seed` decides the order of the options and comes from the attempt. */
export type OpenQuestion = {
  readonly show: (seed: string) => PublicQuestion;
  /**
   * Reads and marks a response. `stored` is the response in a form that does not depend on the order shown; keep it,
   * it is what `reveal` takes. It is null unless the grade is `graded` or `follow-up`.
   *
   * @param previous the stored response to which this one answers a follow-up; null for a first response
   */
  readonly answer: (
    raw: RawResponse,
    seed: string,
    previous: StoredResponse | null,
  ) => { readonly grade: Grade; readonly stored: StoredResponse | null };
  readonly reveal: (stored: StoredResponse | null, seed: string) => Reveal;
  /** The item laid open, for the linter, the editor and exports; never for the browser. */
  readonly item: () => Item;
};

/** A response as it is kept: plain JSON. "Je ne sais pas" is kept as null. */
export type StoredResponse = Readonly<Record<string, string | number | null | readonly number[]>>;

/** A question laid open: what a board of examiners would read. */
export type Item = {
  readonly stem: string;
  readonly context: string | null;
  /** All options, key included, in the order of content; empty for a typed answer. */
  readonly options: readonly string[];
  /** The right answer in words; where it has several parts, all of them. */
  readonly key: string;
  /** All right options, where there are several; absent where `key` is the only one. */
  readonly keys?: readonly string[];
  /** The events that are ordered or dated, each to be proved by its own sentence; absent otherwise. */
  readonly events?: readonly DatedEvent[];
};

/** An event of a question that asks for several, with its date in words. */
export type DatedEvent = { readonly label: string; readonly date: string; readonly sentenceId: string };

/** The form field that carries an answer: the option's id for a choice (once for each of several), else what was typed. */
export const RESPONSE_FIELD = "response";

/** The field of one event among several: its rank, or the id of its date. */
export const partField = (itemId: string): string => `${RESPONSE_FIELD}-${itemId}`;

/** The answer "je ne sais pas", which each control offers: the field and the value that say so. */
export const DONT_KNOW = { field: "intent", value: "dont-know" } as const;

/** How sure the learner was, if they said. */
export type Certainty = "guess" | "fairly-sure" | "certain";
