import type { Sentence, SourceDocument } from "@/lib/documents/document";
import { sourceSpan } from "@/lib/documents/sentence-span";
import type { OpenLanguage } from "@/lib/language/open-language";
import type { ListFact } from "../fact";
import { sentenceDoubts } from "../events/find-events";
import { factIdIn } from "../identify";
import { readListOfAuthors, readListOfParts } from "./read-list";
import type { Scene } from "../scene";
import { tellInPast } from "../clauses/tell-in-past";

/** Stage: the closed lists of one sentence: all who created something, all that something unites. */
export function findLists(
  document: SourceDocument,
  sentence: Sentence,
  scene: Scene,
  { phrases }: OpenLanguage,
): readonly ListFact[] {
  const readings = scene.clauses
    .map((clause) => tellInPast(clause, scene))
    .flatMap((clause) => readListOfAuthors(clause, scene) ?? readListOfParts(clause, scene) ?? []);
  return readings.map(({ members, range, inquiry, doubts }) => {
    const [first, last] = [members[0]!.mention, members.at(-1)!.mention];
    const around = [sentence.text.slice(range.start, first.start), sentence.text.slice(last.end, range.end)];
    return {
      kind: "list",
      id: factIdIn(document.info.slug, "list", first.text, sentence.text),
      documentSlug: document.info.slug,
      sectionId: sentence.sectionId,
      sentenceId: sentence.id,
      evidence: sourceSpan(sentence, range.start, range.end),
      label: phrases.typeset(around.join("[…]")),
      doubts: [...new Set([...doubts, ...sentenceDoubts(sentence)])],
      entityIds: members.map(({ entity }) => entity.id),
      inquiry,
    };
  });
}
