import { titleOf } from "@/lib/documents/title-of";
import type { EventFact } from "@/lib/facts/fact";
import { documentOf, type Bench } from "./bench";

/** Days around the edge of a war in which what begins it begins it. */
const EDGE_DAYS = 400;

/**
 * True for what every schoolchild can date and the text only mentions: "La Seconde Guerre mondiale a commencé en 1939" in a life of an
 * actress. A text about that war may ask for it.
 */
export function isCommonKnowledge(fact: EventFact, bench: Bench): boolean {
  const { history } = bench.language;
  const chapter = history.chapterOf(fact.wording);
  if (chapter === null || chapter.stage === "act") return false;
  const { start, end } = fact.timex.value;
  const isNear = (day: number | null): boolean =>
    day !== null && (start ?? -Infinity) - EDGE_DAYS <= day && day <= (end ?? Infinity) + EDGE_DAYS;
  const wars = history.warsIn(chapter.subject).filter((war) => isNear(chapter.stage === "begin" ? war.start : war.end));
  if (wars.length === 0) return false;
  const title = titleOf(documentOf(bench, fact.documentSlug));
  return title === null || !history.warsIn(title).some((war) => wars.includes(war));
}
