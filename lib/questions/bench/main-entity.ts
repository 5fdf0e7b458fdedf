import { titleOf } from "@/lib/documents/title-of";
import type { AcronymFact, EntityFact, RoleFact } from "@/lib/facts/fact";
import { escaped } from "@/lib/language/escaped";
import type { Bench } from "./bench";
import { documentOf } from "./bench";

/** Mentions from which a text is about someone or something, and how many more it must have than the next one of its type. */
const MAIN = { mentions: 4, lead: 1.5 } as const;

/** Letters from which a name in a title is that name, and no syllable of another word. */
const LEAST_NAME = 3;

/**
 * True where the answer is what the whole document is about: named in a title, or far more often than any other of its
 * type. Whoever has read nothing but the title would pick it: "Relations entre la France et le Vietnam" tells to which country a
 * president travelled.
 */
export function isMainOf(fact: EntityFact | RoleFact, bench: Bench): boolean {
  const { documentSlug, entityId } = fact;
  const entity = bench.entities.get(entityId);
  if (!entity) return false;
  const names = [entity.name, ...entity.aliases].filter(({ length }) => length >= LEAST_NAME);
  if (titlesAbove(fact, bench).some((title) => names.some((name) => holdsName(title, name)))) return true;
  const [first, second] = bench.mostNamed.get(documentSlug)?.get(entity.type) ?? [];
  if (first?.entityId !== entityId) return false;
  return first.count >= MAIN.mentions && first.count >= MAIN.lead * (second?.count ?? 0);
}

/** True where a title above it says every word of what a sigle stands for: who has read the title has the answer. */
export function isTitleOf(fact: AcronymFact, bench: Bench): boolean {
  const { contentWords } = bench.language.cues;
  const asked = contentWords(fact.expansion);
  return titlesAbove(fact, bench).some((title) => {
    const said = new Set(contentWords(title));
    return asked.length > 0 && asked.every((word) => said.has(word));
  });
}

/** The titles of the course and of the document; that of a section stands beside few of its questions. */
function titlesAbove({ documentSlug }: Pick<EntityFact, "documentSlug">, bench: Bench): readonly string[] {
  const document = documentOf(bench, documentSlug);
  return [bench.courseTitle, document.info.title, titleOf(document) ?? ""];
}

/** True for a title with a name as words of their own: "Iran" is not in "Le peuple iranien". */
const holdsName = (title: string, name: string): boolean =>
  new RegExp(`(?<![\\p{L}\\d])${escaped(name)}(?![\\p{L}\\d])`, "iu").test(title);
