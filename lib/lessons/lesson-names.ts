import type { Entity, Mention } from "@/lib/facts/names/mention";
import { mentionsBy } from "@/lib/facts/names/mentions-by";
import type { LessonName } from "./lesson";

/** The people and organisations among a lesson's mentions, in the order of their first one. */
export function lessonNames(
  mentions: readonly Mention[],
  entities: ReadonlyMap<string, Entity>,
): readonly LessonName[] {
  const own = mentionsBy(
    "entityId",
    mentions.filter(({ isAnaphora }) => !isAnaphora),
  );
  return [...own].flatMap(([entityId, named]): LessonName[] => {
    const entity = entities.get(entityId);
    const first = named[0];
    if (!first || !entity || (entity.type !== "person" && entity.type !== "organisation")) return [];
    const { type, name, acronym } = entity;
    return [{ entityId, type, name, acronym, sentenceId: first.sentenceId, role: roleIn(named) }];
  });
}

/** The fullest role that the lesson gives: "ministre kazakh des Affaires étrangères" says more than "ministre". */
function roleIn(named: readonly Mention[]): LessonName["role"] {
  let best: LessonName["role"] = null;
  for (const { role, sentenceId } of named) {
    if (role !== null && role.length > (best?.text.length ?? 0)) best = { text: role, sentenceId };
  }
  return best;
}
