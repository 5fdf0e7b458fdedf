import type { EntityFact } from "@/lib/facts/fact";
import { withoutAccents } from "@/lib/language/without-accents";
import type { Bench } from "./bench";

/**
 * True for a city that its sentence calls by a name that it had then: who was born at Breslau in 1868 was not born at "Wroclaw", and
 * whoever has read the text would be told wrong with the name that stands there.
 */
export function isRenamed(
  { sentenceId, entityId }: Pick<EntityFact, "sentenceId" | "entityId">,
  bench: Bench,
): boolean {
  const entity = bench.entities.get(entityId);
  if (entity?.type !== "city") return false;
  const here = (bench.mentions.get(sentenceId) ?? []).find(
    (mention) => mention.entityId === entityId && !mention.isAnaphora,
  );
  if (here === undefined) return false;
  const [said, today] = [plain(here.text), plain(entity.name)];
  return !said.includes(today) && !today.includes(said);
}

const plain = (name: string): string =>
  withoutAccents(name)
    .toLowerCase()
    .replaceAll(/[^a-z]/gu, " ");
