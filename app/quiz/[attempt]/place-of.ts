import { typeset } from "@/components/lesson/typography";
import type { AttemptQuestion } from "@/lib/store/attempts";
import { openQuestion } from "./load-attempt";

/** One spelling for what typography and capitals write differently. */
const folded = (text: string): string =>
  text
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^\p{L}\d]+/gu, " ")
    .toLowerCase()
    .trim();

/**
 * The section of a question, for its margin; null when it has no title, or when its title would tell the answer, as
 * "Commission économique et sociale pour l'Asie et le Pacifique (Cesap)" does for a question on the acronym.
 */
export function sectionShown(dealt: AttemptQuestion): string | null {
  const { title } = dealt.section;
  if (title === null || isAcrossSections(dealt)) return null;
  const key = folded(openQuestion(dealt).reveal(null, dealt.seed).keyText);
  const tells = dealt.answer === null && ` ${folded(title)} `.includes(` ${key} `);
  return tells ? null : typeset(title, dealt.document.language);
}

/** True for events of several sections: the one that the question belongs to would tell which of them is the oldest. */
export const isAcrossSections = (dealt: AttemptQuestion): boolean =>
  openQuestion(dealt)
    .reveal(null, dealt.seed)
    .items.some(({ evidence }) => evidence.sectionId !== dealt.section.id);
