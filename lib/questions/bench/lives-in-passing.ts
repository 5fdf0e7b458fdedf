import { titleOf } from "@/lib/documents/title-of";
import type { EventFact } from "@/lib/facts/fact";
import { slice } from "@/lib/span";
import { documentOf, type Bench } from "./bench";

/** How often a text names whom it tells something of. */
const OFTEN = 3;

/** "Paul Morin (1761-1808)": two dates and no other words. */
const IN_BRACKETS = /\([^()]{0,24}\d{3}[^()]{0,4}[-–—][^()]{0,24}\)$/u;

/**
 * True for a birth or a death that a text puts in brackets behind a name which it gives in passing: neither its title nor
 * three of its sentences have that person, and the year teaches little.
 */
export function isLifeInPassing({ wording, documentSlug, evidence }: EventFact, bench: Bench): boolean {
  if (wording.form !== "clause" || wording.clause.complement !== "") return false;
  const document = documentOf(bench, documentSlug);
  if (!IN_BRACKETS.test(slice(document.source, evidence))) return false;
  const last = wording.clause.subject.split(" ").at(-1)!;
  return !(titleOf(document) ?? "").includes(last) && document.source.split(last).length <= OFTEN;
}
