import type { AttachedReader } from "../clauses/attached";
import { actBefore } from "../clauses/dated-acts";
import type { ReadingContext } from "../clauses/reading-context";
import { readInsideNoun, readOccasion, readSubjectNoun } from "./read-dated-noun";
import { readExample } from "./read-example";
import { readAttribute, readGerund, readParticiple } from "../clauses/read-participle";
import { readFrontedParticiple } from "../clauses/read-fronted-participle";
import { readObjectRelative } from "../clauses/read-object-relative";
import { readRelative } from "../clauses/read-relative";
import type { DatedReading } from "../clauses/reading";
import type { Token } from "../tokens";

/** The surest first: the first reader that understands a date keeps it. */
const READERS: readonly AttachedReader[] = [
  readGerund,
  readFrontedParticiple,
  readParticiple,
  readRelative,
  readObjectRelative,
  readAttribute,
  readExample,
  readInsideNoun,
  readOccasion,
  readSubjectNoun,
];

/** Of a date that an act bears by which something was done: "institué par le traité de Rome du 25 mars 1957". */
const READERS_BY_ACT: readonly AttachedReader[] = [readFrontedParticiple, readParticiple];

/** Reads what participles, relatives, gerunds and event nouns say of a date; one reading a date at most. */
export function readAttached(tokens: readonly Token[], text: string, context: ReadingContext): readonly DatedReading[] {
  return tokens.flatMap((token, at) => {
    if (token.kind !== "date" || token.date?.timex.relation !== "at") return [];
    const isAdjunct = token.date.tie === "adjunct";
    if (!isAdjunct && actBefore(tokens, at, context.grammar) === null) return [];
    for (const read of isAdjunct ? READERS : READERS_BY_ACT) {
      const reading = read(tokens, at, text, context);
      if (reading) return [reading];
    }
    return [];
  });
}
