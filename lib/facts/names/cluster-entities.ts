import { digestOf } from "@/lib/random";
import type { Names } from "@/lib/language/names";
import { clusterPeople } from "./cluster-people";
import { clusterLongNames } from "./cluster-long-names";
import { describeEntity } from "./describe-entity";
import type { FoundMention } from "./found-mention";
import type { Entity, Mention } from "./mention";

/** The entities of a course and where each is named. */
export type ClusteredEntities = {
  /** Those that are named most first. */
  readonly entities: readonly Entity[];
  /** One list a document, in the order given; each in the order of its text. */
  readonly mentions: readonly (readonly Mention[])[];
};

/**
 * Gathers the mentions of a course's documents into entities, each under all its names.
 *
 * Known names go by the pack's lists. People go together if their last names are one and their given names do not speak against it; long
 * names by their own words, and with the sigle that a text gives them. In doubt they stay apart: two names of one cost less than one of two.
 */
export function clusterEntities(found: readonly (readonly FoundMention[])[], names: Names): ClusteredEntities {
  const all = found.flat();
  const keyOf = new Map<FoundMention, string>();
  for (const mention of all) if (mention.known) keyOf.set(mention, `${mention.known.type} ${mention.known.key}`);
  const people = clusterPeople(
    all.filter(({ known, type }) => known === null && type === "person"),
    names,
  );
  const others = clusterLongNames(all, names);
  for (const mention of all) {
    const key = people.get(mention) ?? others.get(mention);
    if (key !== undefined) keyOf.set(mention, key);
  }
  const groups = new Map<string, FoundMention[]>();
  for (const mention of all) {
    const key = keyOf.get(mention);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(mention);
    else groups.set(key, [mention]);
  }
  const ids = new Map([...groups.keys()].map((key) => [key, digestOf(`entity\u0000${key}`)]));
  const entities = [...groups].flatMap(([key, group]): Entity[] =>
    group.every(({ isAnaphora }) => isAnaphora) ? [] : [describeEntity(ids.get(key) ?? "", group, names)],
  );
  const known = new Set(entities.map(({ id }) => id));
  const sizes = new Map([...groups].map(([key, group]) => [ids.get(key) ?? "", group.length]));
  return {
    entities: entities.toSorted(
      (a, b) => (sizes.get(b.id) ?? 0) - (sizes.get(a.id) ?? 0) || (a.name < b.name ? -1 : 1),
    ),
    mentions: found.map((mentions) =>
      mentions.flatMap((mention): Mention[] => {
        const entityId = ids.get(keyOf.get(mention) ?? "") ?? "";
        return known.has(entityId) ? [mentionOf(mention, entityId)] : [];
      }),
    ),
  };
}

const mentionOf = (
  { sentenceId, span, start, end, text, type, role, isAnaphora }: FoundMention,
  entityId: string,
): Mention => ({
  ...{ sentenceId, span, start, end, text, type, entityId, role, isAnaphora },
});
