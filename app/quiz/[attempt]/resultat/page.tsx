import type { Metadata } from "next";
import { getFormatter, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { cache } from "react";
import { AnswerFilters, FILTERS, type Filter } from "@/components/quiz/answer-filters";
import { AnswerItem } from "@/components/quiz/answer-item";
import { ResultActions } from "@/components/quiz/result-actions";
import { ResultRun } from "@/components/quiz/result-run";
import { ResultScore } from "@/components/quiz/result-score";
import { SectionBars } from "@/components/quiz/section-bars";
import "@/components/quiz/quiz.css";
import { PageFrame } from "@/components/ui/page-frame";
import { findLearner } from "@/lib/auth/session";
import { readResult } from "@/lib/use-cases/read-result";
import { redoMistakesAction } from "../../actions";
import { answersOf, listsOf, minutesOf, runOf, sectionsOf } from "./result-view";

type Props = {
  params: Promise<{ attempt: string }>;
  searchParams: Promise<{ filtre?: string | string[] }>;
};

const loadResult = cache(async (attemptId: string) => {
  const learner = await findLearner();
  const result = learner && (await readResult(attemptId, learner.id));
  return result ? { ...result, isGuest: learner.isGuest } : notFound();
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { result } = await loadResult((await params).attempt);
  const [t, format] = await Promise.all([getTranslations("result"), getFormatter()]);
  return { title: t("title", { earned: format.number(result.earned), outOf: result.outOf }), robots: { index: false } };
}

/** What an attempt came to: the score, where it was earned, and every answer with its proof. */
export default async function ResultPage({ params, searchParams }: Props) {
  const [{ attempt: attemptId }, { filtre }] = await Promise.all([params, searchParams]);
  const { attempt, result, items, last, best, isGuest } = await loadResult(attemptId);
  const [t, format] = await Promise.all([getTranslations("result"), getFormatter()]);
  const lists = listsOf(result, items);
  const filter = FILTERS.find((name) => name === filtre) ?? (lists.erreurs.length > 0 ? "erreurs" : "toutes");
  const hrefOf = (name: Filter) => `/quiz/${attemptId}/resultat?filtre=${name}#reponses`;
  const minutes = minutesOf(attempt);
  const { isByLesson, bars } = sectionsOf(result, items);
  return (
    <PageFrame tab="courses">
      <section className="row first tick on">
        <div className="note">
          <span className="rub">{t("rubric")}</span>
          <p>
            {t("questions", { count: result.outOf })}
            {minutes !== null && (
              <>
                <br />
                {t("minutes", { count: minutes })}
              </>
            )}
          </p>
        </div>
        <div className="body">
          <h1 className="vh">{t("title", { earned: format.number(result.earned), outOf: result.outOf })}</h1>
          <ResultScore score={result} last={last} best={best} />
          <ResultRun questions={runOf(items)} hrefOf={(position) => `${hrefOf("toutes").split("#")[0]}#q${position}`} />
          <ResultActions
            attemptId={attemptId}
            openCount={attempt.finishedAt ? 0 : result.unanswered.length}
            mistakeCount={result.mistakes.length}
            again={`/cours/${attempt.courseSlug}/quiz`}
            lesson={`/cours/${attempt.courseSlug}/lecons/${items[0]?.lesson.slug ?? ""}`}
            isGuest={isGuest}
            isFirst={last === null}
            redo={redoMistakesAction}
          />
        </div>
      </section>
      <section className="row tick">
        <div className="note">
          <span className="rub">{t(isByLesson ? "lessons" : "sections")}</span>
        </div>
        <div className="body">
          <h2 className="vh">{t(isByLesson ? "lessons" : "sections")}</h2>
          <SectionBars sections={bars} />
        </div>
      </section>
      <section className="row tick" id="reponses">
        <div className="note">
          <span className="rub">{t("answers")}</span>
          <p>{t("answersNote")}</p>
        </div>
        <div className="body">
          <h2 className="vh">{t("answers")}</h2>
          <AnswerFilters
            current={filter}
            counts={{
              erreurs: lists.erreurs.length,
              incertaines: lists.incertaines.length,
              signalees: lists.signalees.length,
              toutes: lists.toutes.length,
            }}
            hrefOf={hrefOf}
          />
          {lists[filter].length === 0 && <p className="nothing">{t(`none.${filter}`)}</p>}
          {answersOf(lists[filter], items, attempt.courseSlug).map((item) => (
            <AnswerItem key={item.position} {...item} />
          ))}
        </div>
      </section>
    </PageFrame>
  );
}
