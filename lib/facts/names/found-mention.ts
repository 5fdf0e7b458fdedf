import type { KnownName } from "@/lib/language/names";
import type { Gender } from "@/lib/language/phrases";
import type { Mention } from "./mention";

/** A mention before it is known which entity of the course is meant. */
export type FoundMention = Omit<Mention, "entityId"> & {
  /** The pack's own word on the name; null for a name told by its shape. */
  readonly known: KnownName | null;
  readonly gender: Gender | null;
  readonly number: "singular" | "plural";
  /** The sigle that the text gives beside a long name, or the name itself if it is one that the text spells out elsewhere. */
  readonly acronym: string | null;
};

/** A mention in its sentence's text. */
export type NameFound = Omit<FoundMention, "sentenceId" | "span">;
