import type { Mention } from "./mention";

/** Mentions by their sentence or their entity: keys in the order of their first mention, mentions in their own order. */
export function mentionsBy(
  key: "sentenceId" | "entityId",
  mentions: readonly Mention[],
): ReadonlyMap<string, readonly Mention[]> {
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const group = groups.get(mention[key]);
    if (group) group.push(mention);
    else groups.set(mention[key], [mention]);
  }
  return groups;
}
