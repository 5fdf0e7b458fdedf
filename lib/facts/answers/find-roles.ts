import type { Sentence, SourceDocument } from "@/lib/documents/document";
import { sourceSpan } from "@/lib/documents/sentence-span";
import type { OpenLanguage } from "@/lib/language/open-language";
import type { RoleFact } from "../fact";
import { sentenceDoubts } from "../events/find-events";
import { factIdIn } from "../identify";
import { readRoles, readTerms } from "./read-role";
import type { Scene } from "../scene";

/** Stage: who held which office at a date, from the words beside a name in a dated clause. An office without a date is left out. */
export function findRoles(
  document: SourceDocument,
  sentence: Sentence,
  scene: Scene,
  { phrases }: OpenLanguage,
): readonly RoleFact[] {
  return [...readRoles(scene), ...readTerms(scene)].flatMap(({ named, role, timex, range, doubts }) => {
    if (timex === null) return [];
    const { mention, entity } = named;
    return [
      {
        kind: "role",
        id: factIdIn(document.info.slug, "role", mention.text, sentence.text),
        documentSlug: document.info.slug,
        sectionId: sentence.sectionId,
        sentenceId: sentence.id,
        evidence: sourceSpan(sentence, range.start, range.end),
        label: phrases.typeset(role),
        doubts: [...new Set([...doubts, ...sentenceDoubts(sentence)])],
        entityId: entity.id,
        role: phrases.typeset(role),
        timex,
      },
    ];
  });
}
