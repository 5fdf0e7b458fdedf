import { typeset } from "@/components/lesson/typography";
import { languageNamed } from "@/lib/language";
import { kindNamed } from "@/lib/questions/kinds";
import { titleTells } from "@/lib/questions/wording/title-tells";
import type { AttemptQuestion } from "@/lib/store/attempts";
import { openQuestion } from "./load-attempt";

/** Where a question comes from, for its margin. */
export type Place = {
  /** Null when it has no title, or when its title would tell. */
  readonly section: string | null;
  /** `several` for events of several sections; null where the lesson would tell. */
  readonly lesson: "one" | "several" | null;
};

/**
 * The place of a question as far as it may be known: before the answer, no title that tells it or narrows it, and nothing at all
 * where a place of the course is what is asked.
 */
export function placeOf(dealt: AttemptQuestion): Place {
  if (isAcrossSections(dealt)) return { section: null, lesson: "several" };
  const isOpen = dealt.answer === null;
  if (isOpen && kindNamed(dealt.question.kind).asksPlace) return { section: null, lesson: null };
  const { title } = dealt.section;
  if (title === null || (isOpen && tells(title, dealt))) return { section: null, lesson: "one" };
  return { section: typeset(title, dealt.document.language), lesson: "one" };
}

/** A title whose language is not known is not shown: nothing can tell what it says. */
function tells(title: string, dealt: AttemptQuestion): boolean {
  const language = languageNamed(dealt.document.language);
  return language === null || titleTells(title, openQuestion(dealt).item(), language);
}

/** True for events of several sections: the one that the question belongs to would tell which of them is the oldest. */
const isAcrossSections = (dealt: AttemptQuestion): boolean =>
  openQuestion(dealt)
    .reveal(null, dealt.seed)
    .items.some(({ evidence }) => evidence.sectionId !== dealt.section.id);
