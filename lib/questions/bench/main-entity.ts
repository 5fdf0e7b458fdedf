import type { EntityFact, RoleFact } from "@/lib/facts/fact";
import type { Bench } from "./bench";
import { documentOf } from "./bench";

/** Mentions from which a text is about someone or something, and how many more it must have than the next one of its type. */
const MAIN = { mentions: 4, lead: 1.5 } as const;

/**
 * True where the answer is what the whole document is about: named in its title, or far more often than any other of its
 * type. Whoever has read nothing but the title would pick it.
 */
export function isMainOf({ documentSlug, entityId }: EntityFact | RoleFact, bench: Bench): boolean {
  const entity = bench.entities.get(entityId);
  if (!entity) return false;
  const title = documentOf(bench, documentSlug).info.title.toLowerCase();
  if (title.includes(entity.name.toLowerCase())) return true;
  const [first, second] = bench.mostNamed.get(documentSlug)?.get(entity.type) ?? [];
  if (first?.entityId !== entityId) return false;
  return first.count >= MAIN.mentions && first.count >= MAIN.lead * (second?.count ?? 0);
}
