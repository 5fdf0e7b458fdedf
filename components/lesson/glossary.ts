import type { LessonName, LessonSection } from "@/lib/lessons/lesson";

/** An acronym of a lesson, what it stands for, and the sentence where the lesson has it first. */
export type GlossaryEntry = { readonly acronym: string; readonly expansion: string; readonly sentenceId: string };

/**
 * The acronyms that a reader of a lesson meets, in alphabetical order.
 *
 * @param stated those that the lesson's own sentences spell out; the others are explained by its pieces
 */
export function glossaryOf(sections: readonly LessonSection[], stated: readonly GlossaryEntry[]): GlossaryEntry[] {
  const pieces = sections.flatMap(({ blocks }) => blocks.flatMap((block) => block.pieces));
  const order = new Map(pieces.map(({ sentenceId }, index) => [sentenceId, index]));
  const used = pieces.flatMap(({ text: acronym, expansion, sentenceId }) =>
    expansion && sentenceId ? [{ acronym, expansion, sentenceId }] : [],
  );
  const entries = new Map<string, GlossaryEntry>();
  const placeOf = ({ sentenceId }: GlossaryEntry) => order.get(sentenceId) ?? Infinity;
  for (const entry of [...used, ...stated].toSorted((a, b) => placeOf(a) - placeOf(b))) {
    if (!entries.has(entry.acronym)) entries.set(entry.acronym, entry);
  }
  return [...entries.values()].toSorted((a, b) => (a.acronym < b.acronym ? -1 : 1));
}

/**
 * The people of a lesson, then its organisations, each in alphabetical order; what the list of acronyms has already is left out.
 *
 * @param names absent in a lesson that was published before lessons had them
 */
export function nameGlossaryOf(
  names: readonly LessonName[] | undefined,
  acronyms: readonly GlossaryEntry[],
): LessonName[] {
  const spelt = new Set(acronyms.map(({ acronym }) => acronym));
  const rank = ({ type }: LessonName): number => (type === "person" ? 0 : 1);
  return (names ?? [])
    .filter(({ acronym }) => acronym === null || !spelt.has(acronym))
    .toSorted((a, b) => rank(a) - rank(b) || (sortKey(a) < sortKey(b) ? -1 : 1));
}

/** Without accents and case: "Élysée" stands beside "Elbe". */
const sortKey = ({ name }: LessonName): string => name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
