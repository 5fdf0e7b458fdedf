import { Correction } from "@/components/quiz/correction";
import { nextStep } from "@/lib/quizzes/next-step";
import type { AttemptWithQuestions } from "@/lib/store/attempts";
import { findCourse } from "@/lib/store/courses";
import { openQuestion, questionAt } from "./load-attempt";
import { proofElsewhere, proofOf } from "./proofs";
import { QuestionReport } from "./question-report";

type Props = { attempt: AttemptWithQuestions; position: number };

/** The correction of an answered question. Nothing of it is rendered before the answer is kept. */
export async function CorrectedQuestion({ attempt, position }: Props) {
  const dealt = questionAt(attempt, position);
  const step = nextStep(attempt, position);
  if (!dealt.answer || step.type !== "correction") throw new Error(`question ${position} has no correction to show`);

  const open = openQuestion(dealt);
  const reveal = open.reveal(dealt.answer.response, dealt.seed);
  const course = reveal.whyNot || reveal.items.length > 0 ? await findCourse(attempt.courseSlug) : null;
  const isResult = step.next === null;
  return (
    <Correction
      question={open.show(dealt.seed)}
      reveal={reveal}
      grade={dealt.answer.grade}
      seed={dealt.seed}
      proof={proofOf(attempt.courseSlug, dealt)}
      items={reveal.items.map(({ evidence, ...item }) => ({ ...item, proof: proofElsewhere(course, evidence) }))}
      other={reveal.whyNot && proofElsewhere(course, reveal.whyNot.evidence)}
      next={{ href: isResult ? `/quiz/${attempt.id}/resultat` : `/quiz/${attempt.id}`, isResult }}
      report={<QuestionReport attemptId={attempt.id} position={position} isReported={dealt.isFlagged} />}
    />
  );
}
