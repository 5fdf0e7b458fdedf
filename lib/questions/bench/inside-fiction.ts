import type { SourceDocument } from "@/lib/documents/document";
import type { EventFact, Fact } from "@/lib/facts/fact";
import type { OpenLanguage } from "@/lib/language/open-language";
import { documentOf, type Bench } from "./bench";

/**
 * True for what is told inside a made-up story: in a text whose first sentence presents a novel, a film or a game, what
 * stands under a heading such as "Synopsis", and what is dated before the work itself, unless it is told of the author.
 * When the work was written, played or filmed remains history.
 */
export function isInsideFiction(fact: Fact, bench: Bench): boolean {
  const document = documentOf(bench, fact.documentSlug);
  if (!isOnFiction(document, bench.language)) return false;
  const { plotHeading } = bench.language.cues;
  const heading = document.sections.find(({ id }) => id === fact.sectionId)?.title ?? "";
  return plotHeading.test(heading) || (fact.kind === "event" && isBeforeWork(fact, document, bench));
}

const isOnFiction = ({ sentences }: SourceDocument, { cues }: OpenLanguage): boolean =>
  cues.fiction.test(sentences[0]?.text ?? "");

/** "Au XVIIe siècle, le renard cherche un trésor" in a text on a comic of 1995. */
function isBeforeWork({ timex, wording }: EventFact, { sentences }: SourceDocument, bench: Bench): boolean {
  const first = sentences.flatMap(({ id }) => bench.timexes.get(id) ?? []).find(({ value }) => value.start !== null);
  const [end, begun] = [timex.value.end, first?.value.start ?? null];
  if (wording.form !== "clause" || end === null || begun === null || end >= begun) return false;
  const name = wording.clause.subject.split(" ").at(-1)!;
  return !(sentences[0]?.text ?? "").includes(name);
}
