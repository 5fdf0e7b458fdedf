import type { DateValue } from "@/lib/calendar/date-value";
import type { Counting, Frame, Gender, Inquiry, NameTie, Wording } from "@/lib/language/phrases";
import type { Span } from "@/lib/span";
import type { Timex } from "./dates/timex";

export type { Clause } from "@/lib/language/phrases";

/**
 * The unit of memory: one thing that a document states and a learner can know.
 *
 * Several questions may ask for one fact; they share one review schedule. `id` comes from the document's slug and the
 * fact's own words, so editing another paragraph changes nothing in anyone's memory.
 */
export type Fact = EventFact | QuantityFact | AcronymFact | EntityFact | ListFact | RoleFact | StatementFact;

type FactBase = {
  readonly id: string;
  readonly documentSlug: string;
  readonly sectionId: string;
  readonly sentenceId: string;
  /** The sentence, or the part of it, that proves the fact. */
  readonly evidence: Span;
  /** Short French phrase that names the fact in lists, such as "signature du protocole de Lisbonne". */
  readonly label: string;
  /** Why no question may be built on it (linter codes); empty when it may be asked. */
  readonly doubts: readonly string[];
};

/** Something happened, and a date says when. */
export type EventFact = FactBase & {
  readonly kind: "event";
  readonly timex: Timex;
  /** Same for the facts of every document that tell the same event. */
  readonly eventId: string;
  readonly wording: EventWording;
  /** True if the words name no one ("le comité d’information"): the question needs a line that says where we are. */
  readonly needsContext: boolean;
  /** Present for what may have happened in other years too: "a remporté le Tour". */
  readonly isRepeatable?: true;
};

/** How the event can be put into a question: a nominal phrase or a clause. */
export type EventWording = Wording;

/** A count, a percentage, an amount or a rank. */
export type QuantityFact = FactBase & {
  readonly kind: "quantity";
  readonly quantity: Quantity;
  /** The part of the sentence that stands alone, around the number (around the whole "168e" for a rank), ready to be shown. */
  readonly frame: Frame;
  /** True for what is told in the present and without a date: it may have changed since. */
  readonly isOfNow: boolean;
  /** True if the subject around the number names someone or something: "la part de la France", not "le débit moyen". */
  readonly isSubjectNamed: boolean;
  /** For "combien"; null when the clause around the number was not understood. */
  readonly counting: Counting | null;
};

/** A number as it stands in the text. */
export type Quantity = {
  readonly type: "count" | "ordinal" | "percent" | "money" | "measure" | "part";
  readonly span: Span;
  /** In the unit of the text: 3.9 for "3,9 Mds€", 51 for "51ème". */
  readonly value: number;
  /** What it counts, as written: "pays", "Mds€", "%"; empty for a bare ordinal. */
  readonly unit: string;
  /** "environ", "plus de", "près de", or empty. */
  readonly modifier: string;
};

/** A short form and its expansion. */
export type AcronymFact = FactBase & {
  readonly kind: "acronym";
  readonly acronym: string;
  /** Ready to be shown, without article: "Organisation de coopération de Shanghai". */
  readonly expansion: string;
  /** Gender of the expansion's head, when it is known. */
  readonly gender: Gender | null;
};

/** A statement that is true of one entity and of no other: who founded it, where it was signed, what the largest one is. */
export type EntityFact = FactBase & {
  readonly kind: "entity";
  readonly entityId: string;
  /** How "qui", "quel pays" or "dans quelle ville" asks for it; null where only the gap can be asked. */
  readonly inquiry: Inquiry | null;
  /** The statement around the name, which leaves with its article; null where a gap would give it away. */
  readonly gap: { readonly frame: Frame; readonly tie: NameTie } | null;
};

/** A closed list: all those who did something, or all that something is made of. */
export type ListFact = FactBase & {
  readonly kind: "list";
  /** Three or more, of one type, in the order of the text. */
  readonly entityIds: readonly string[];
  /** `asked` is the first of them. */
  readonly inquiry: Inquiry;
};

/** Who held an office at a time. */
export type RoleFact = FactBase & {
  readonly kind: "role";
  /** The person. */
  readonly entityId: string;
  /** Ready to be shown, without article: "ministre kazakh des Affaires étrangères". */
  readonly role: string;
  readonly timex: Timex;
};

/** Anything that a sentence states without a date: an editor asks for it, or another place says otherwise. */
export type StatementFact = FactBase & { readonly kind: "statement" };

/** One event of the course, with each place that tells it. `value` is the finest value that its sources give. */
export type CourseEvent = {
  readonly id: string;
  readonly label: string;
  readonly value: DateValue;
  readonly factIds: readonly string[];
};

/** Two places on one event, or on one membership: the same at another precision, or at odds. */
export type Comparison = {
  readonly kind: "agreement" | "contradiction";
  /** The event; for a membership, which has no date, the first of its statements. */
  readonly eventId: string;
  /** Two or more, from different documents; two statements of a membership may be of one document. */
  readonly factIds: readonly string[];
  /** What is compared, ready to be shown, where no event of the course says it. */
  readonly about?: string;
};
