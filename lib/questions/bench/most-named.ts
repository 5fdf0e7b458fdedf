import type { SourceDocument } from "@/lib/documents/document";
import type { Names } from "@/lib/facts/lay-scene";
import type { NamedType } from "@/lib/language/phrases";

/** How often an entity is named in a document. */
export type NameCount = { readonly entityId: string; readonly count: number };

/** The entities of each type that a document names, those named most first. */
export function mostNamedIn(
  { sentences }: SourceDocument,
  { mentions }: Names,
): ReadonlyMap<NamedType, readonly NameCount[]> {
  const counts = new Map<NamedType, Map<string, number>>();
  for (const { id } of sentences) {
    for (const { type, entityId } of mentions.get(id) ?? []) {
      const ofType = counts.get(type) ?? new Map<string, number>();
      counts.set(type, ofType.set(entityId, (ofType.get(entityId) ?? 0) + 1));
    }
  }
  return new Map(
    [...counts].map(([type, ofType]) => [
      type,
      [...ofType].map(([entityId, count]) => ({ entityId, count })).toSorted((a, b) => b.count - a.count),
    ]),
  );
}
