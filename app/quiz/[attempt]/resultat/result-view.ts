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

/** With more sections than this, one line each would be a long list of single ticks. */
const MOST_SECTIONS = 8;

/** One line a section, or one a lesson where a quiz went through many sections; in the order in which they were asked. */
export function sectionsOf(result: QuizResult, items: readonly ResultItem[]) {
  const isByLesson = result.sections.length > MOST_SECTIONS;
  const groupOf = ({ section, lesson }: ResultItem) => (isByLesson ? lesson.slug : section.id);
  const ids = [...new Set(items.map(groupOf))];
  const bars = ids.map((id): SectionBar => {
    const own = items.filter((item) => groupOf(item) === id);
    const { section, lesson, document } = own[0]!;
    const title = isByLesson ? lesson.title : (section.title ?? lesson.title);
    return { id, title: typeset(title, document.language), ...pointsOf(own), questions: runOf(own) };
  });
  return { isByLesson, bars };
}

/** Sum in hundredths, so that 0.1 and 0.2 make 0.3. */
const pointsOf = (items: readonly ResultItem[]) => ({
  earned: items.reduce((sum, { answer }) => sum + Math.round((answer?.grade.score ?? 0) * 100), 0) / 100,
  outOf: items.length,
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
    const { answer, reveal, evidence, document, section, lesson, context, stem } = item;
    return {
      position,
      context,
      stem,
      grade: answer.grade,
      certainty: answer.certainty,
      answerText: reveal.answerText,
      keyText: reveal.keyText,
      items: reveal.items,
      proof: proofOf(courseSlug, { question: { evidence }, document, section, lesson }),
    };
  });
