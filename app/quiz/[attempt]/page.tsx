import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";
import { AnswerForm, type AnswerOutcome } from "@/components/quiz/answer-form";
import { QuizBar, type QuestionMark } from "@/components/quiz/quiz-bar";
import { QuizFrame } from "@/components/quiz/quiz-frame";
import "@/components/quiz/quiz.css";
import { nextStep } from "@/lib/quizzes/next-step";
import type { AttemptQuestion } from "@/lib/store/attempts";
import { answerInPlace, submitAnswerAction } from "./answer-actions";
import { answerWords } from "./answer-words";
import { CorrectedQuestion } from "./corrected-question";
import { followUpOf } from "./follow-up";
import { KeyboardHelp } from "./keyboard-help";
import { loadAttempt, openQuestion, questionAt } from "./load-attempt";
import { placeOf } from "./place-of";
import { readQuizQuery, type RawQuery } from "./quiz-query";
import { QuestionReport } from "./question-report";

type Props = { params: Promise<{ attempt: string }>; searchParams: Promise<RawQuery> };

/** The question whose turn it is, and its attempt. With every answer given, only the result is left. */
async function loadStep({ params, searchParams }: Props) {
  const [{ attempt: attemptId }, raw] = await Promise.all([params, searchParams]);
  const attempt = await loadAttempt(attemptId);
  const query = readQuizQuery(raw);
  const step = nextStep(attempt, query.question);
  if (step.type === "finish") redirect(`/quiz/${attempt.id}/resultat`);
  return { attempt, query, step, dealt: questionAt(attempt, step.position) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { attempt, step } = await loadStep(props);
  const t = await getTranslations("quiz");
  const place = { position: step.position, total: attempt.questions.length };
  return {
    title: t(step.type === "correction" ? "titleCorrection" : "title", place),
    robots: { index: false },
  };
}

/** A question, or its correction. Before the answer, nothing that belongs to the answer is rendered. */
export default async function QuizPage(props: Props) {
  const { attempt, query, step, dealt } = await loadStep(props);
  const t = await getTranslations("quiz");
  const { position } = step;
  const { section, lesson } = placeOf(dealt);
  const bar = (
    <QuizBar
      quitHref={`/cours/${attempt.courseSlug}`}
      marks={attempt.questions.map(markOf)}
      position={position}
      hasMoved={step.type === "ask" && query.outcome === null}
    />
  );
  return (
    <QuizFrame
      bar={bar}
      section={section}
      lesson={lesson && (lesson === "several" ? t("severalLessons") : t("lesson", { number: dealt.lesson.number }))}
    >
      {step.type === "correction" ? (
        <CorrectedQuestion attempt={attempt} position={position} />
      ) : (
        <AskedQuestion attemptId={attempt.id} dealt={dealt} outcome={query.outcome} />
      )}
      <KeyboardHelp />
    </QuizFrame>
  );
}

type AskedProps = { attemptId: string; dealt: AttemptQuestion; outcome: AnswerOutcome | null };

/** The form of a question, with what a plain post has to say. */
async function AskedQuestion({ attemptId, dealt, outcome }: AskedProps) {
  const question = openQuestion(dealt).show(dealt.seed);
  const followUp = followUpOf(dealt);
  const start = outcome ?? (followUp ? { status: "follow-up", followUp } : { status: "asked" });
  return (
    <AnswerForm
      key={dealt.position}
      attemptId={attemptId}
      position={dealt.position}
      question={question}
      followUp={followUp}
      start={start}
      submit={submitAnswerAction}
      answer={answerInPlace}
      words={await answerWords(question.control)}
    >
      <QuestionReport attemptId={attemptId} position={dealt.position} isReported={dealt.isFlagged} />
    </AnswerForm>
  );
}

const markOf = ({ answer }: AttemptQuestion): QuestionMark => {
  if (!answer) return "open";
  return answer.grade.verdict === "right" ? "done" : answer.grade.verdict === "partial" ? "half" : "wrong";
};
