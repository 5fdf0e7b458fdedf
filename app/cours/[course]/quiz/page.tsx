import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { cache } from "react";
import { startQuizAction } from "@/app/quiz/actions";
import { QuizSetup } from "@/components/quiz/quiz-setup";
import "@/components/quiz/quiz.css";
import { PageFrame } from "@/components/ui/page-frame";
import { findLearner } from "@/lib/auth/session";
import { listAnswers } from "@/lib/store/answers";
import { findCourse } from "@/lib/store/courses";
import { memoryOf } from "@/lib/use-cases/start-quiz";

type Props = {
  params: Promise<{ course: string }>;
  searchParams: Promise<{ lecon?: string | string[]; refus?: string | string[] }>;
};

const loadCourse = cache(async (slug: string) => (await findCourse(slug)) ?? notFound());

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const course = await loadCourse((await params).course);
  const t = await getTranslations("quiz.setup");
  return { title: `${t("title")} · ${course.title}` };
}

/** Choosing a quiz: on what, how long, and only the mistakes if there are some. */
export default async function QuizSetupPage({ params, searchParams }: Props) {
  const [{ course: slug }, { lecon, refus }, learner] = await Promise.all([params, searchParams, findLearner()]);
  const course = await loadCourse(slug);
  const memory = memoryOf(learner ? await listAnswers(learner.id, course.slug) : []);
  const mistakeCount = [...memory.values()].filter(({ lastWasRight }) => !lastWasRight).length;
  const t = await getTranslations("quiz.setup");
  return (
    <PageFrame tab="courses">
      <section className="row first tick on">
        <div className="note">
          <span className="rub">{t("mode")}</span>
          <p>{t("modeNote")}</p>
        </div>
        <div className="body">
          <h1>{t("heading")}</h1>
          <p className="lede" lang={course.language}>
            <a href={`/cours/${course.slug}`}>{course.title}</a>
          </p>
          {refus !== undefined && (
            <p className="notice" role="status">
              {refus === "too-many-requests" ? t("tooMany") : t("nothing")}
            </p>
          )}
          <QuizSetup
            courseSlug={course.slug}
            questionCount={course.questionCount}
            lessons={course.lessons}
            chosen={course.lessons.find((lesson) => lesson.slug === lecon)?.slug ?? null}
            mistakeCount={mistakeCount}
            action={startQuizAction}
          />
        </div>
      </section>
    </PageFrame>
  );
}
