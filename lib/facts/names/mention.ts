import type { NameType } from "@/lib/language/name-type";
import type { Gender } from "@/lib/language/phrases";
import type { Span } from "@/lib/span";

/** What sort of thing an entity is. Options of one question are entities of one type. */
export type EntityType = NameType;

/** A place in a sentence where an entity is named, or meant by one of the two safe anaphoras. */
export type Mention = {
  readonly sentenceId: string;
  /** In the source. */
  readonly span: Span;
  /** Offsets into the sentence's text, article and preposition left out. */
  readonly start: number;
  readonly end: number;
  /** As the text has it: "président Nazarbaïev" is the mention "Nazarbaïev" with its role. */
  readonly text: string;
  readonly type: EntityType;
  /** The entity of the course; the same for every alias. */
  readonly entityId: string;
  /** What a person is called beside the name, without article: "ministre kazakh des Affaires étrangères"; null if nothing. */
  readonly role: string | null;
  /** True where the text says "le pays" or "l’organisation" and not a name. */
  readonly isAnaphora: boolean;
};

/** Someone or something that a course names, under all its names. */
export type Entity = {
  readonly id: string;
  readonly type: EntityType;
  /** Ready to be shown, without article, in today's French spelling where we know it: "Nations unies", "Noursoultan Nazarbaïev". */
  readonly name: string;
  /** "le", "la", "l’", "les", or "" for a name without article ("Cuba", a person). */
  readonly article: string;
  readonly gender: Gender | null;
  readonly number: "singular" | "plural";
  /** Every name it bears in the course, as written, the most frequent first. */
  readonly aliases: readonly string[];
  /** Its short form, when the course gives one: "OCS". */
  readonly acronym: string | null;
};
