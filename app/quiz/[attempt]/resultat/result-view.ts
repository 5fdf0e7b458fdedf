import { typeset } from "@/components/lesson/typography";
import type { Filter } from "@/components/quiz/answer-filters";
import type { AnsweredQuestion } from "@/components/quiz/answer-item";
import type { RunQuestion } from "@/components/quiz/result-run";
import type { SectionBar } from "@/components/quiz/section-bars";
import type { QuizResult } from "@/lib/quizzes/result";
import type { AttemptResult, ResultItem } from "@/lib/use-cases/read-result";
import { proofOf } from "../proofs";

const MINUTE_MS = 60_000;
/** Whoever takes longer has left and come back: the time says nothing. */
const MOST_MINUTES = 120;

/** Whole minutes that a finished attempt took; null when it is open or was left for a while. */
export function minutesOf({ startedAt, finishedAt }: AttemptResult["attempt"]): number | null {
  if (!finishedAt) return null;
  const minutes = Math.round((finishedAt.getTime() - startedAt.getTime()) / MINUTE_MS);
  return minutes <= MOST_MINUTES ? minutes : null;
}

const verdictOf = ({ answer }: ResultItem): RunQuestion["verdict"] => answer?.grade.verdict ?? "open";

/** The ticks of the whole quiz. */
export const runOf = (items: readonly ResultItem[]): RunQuestion[] =>
  items.map((item) => ({ position: item.position, verdict: verdictOf(item) }));

/** One line a section. A section without a title goes by its lesson's. */
export const sectionsOf = ({ sections }: QuizResult, items: readonly ResultItem[]): SectionBar[] =>
  sections.map(({ sectionId, ...points }) => {
    const own = items.filter(({ section }) => section.id === sectionId);
    const title = typeset(own[0]?.section.title ?? own[0]?.lesson.title ?? "", own[0]?.document.language ?? "");
    return { ...points, id: sectionId, title, questions: runOf(own) };
  });

/** Positions by list; in each, sure and wrong ones first. */
export function listsOf(result: QuizResult, items: readonly ResultItem[]): Record<Filter, readonly number[]> {
  const answered = items.filter(({ answer }) => answer !== null).map(({ position }) => position);
  const rest = answered.filter((position) => !result.mistakes.includes(position));
  return {
    erreurs: result.mistakes,
    incertaines: result.uncertain,
    signalees: result.flagged.filter((position) => answered.includes(position)),
    toutes: [...result.mistakes, ...rest],
  };
}

/** The answers of a list, laid open. */
export const answersOf = (
  positions: readonly number[],
  items: readonly ResultItem[],
  courseSlug: string,
): AnsweredQuestion[] =>
  positions.flatMap((position) => {
    const item = items.find((candidate) => candidate.position === position);
    if (!item?.answer || !item.reveal || !item.evidence) return [];
    const { answer, reveal, evidence, document, lesson, stem } = item;
    return {
      position,
      stem,
      grade: answer.grade,
      certainty: answer.certainty,
      answerText: reveal.answerText,
      keyText: reveal.keyText,
      proof: proofOf(courseSlug, { question: { evidence }, document, lesson }),
    };
  });
