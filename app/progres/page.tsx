import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Alternatives } from "@/components/progress/alternatives";
import { MasteryList } from "@/components/progress/mastery-list";
import { MasteryTable } from "@/components/progress/mastery-table";
import "@/components/progress/progress.css";
import { WeakFacts } from "@/components/progress/weak-facts";
import { PageFrame } from "@/components/ui/page-frame";
import { sentenceHref } from "../quiz/[attempt]/proofs";
import { CourseTabs } from "./course-tabs";
import { loadProgress } from "./load-progress";
import { masteryLines } from "./mastery-lines";
import { Scores } from "./scores";
import { Today } from "./today";

type Props = { searchParams: Promise<{ cours?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("progress"))("title"), robots: { index: false } };
}

/** A learner's progress in a course. Every drawing is made here, and says the same as a table and as a file. */
export default async function ProgressPage({ searchParams }: Props) {
  const { cours } = await searchParams;
  const { courses, language, progress, isGuest, now } = await loadProgress(typeof cours === "string" ? cours : null);
  const t = await getTranslations("progress");
  const lines = masteryLines(progress, language, t("mastery.untitled"));
  const csv = (table: string) => `/progres/csv?cours=${progress.course.slug}&tableau=${table}`;
  return (
    <PageFrame tab="progress">
      <Today progress={progress} isGuest={isGuest} now={now}>
        <CourseTabs courses={courses} current={progress.course.slug} />
      </Today>
      <section className="row tick">
        <div className="note">
          <span className="rub">{t("mastery.title")}</span>
          <p>{t("mastery.note")}</p>
        </div>
        <div className="body">
          <h2 className="vh">{t("mastery.heading")}</h2>
          <MasteryList lessons={lines} />
          <Alternatives what={t("mastery.heading")} csvHref={csv("maitrise")}>
            <MasteryTable lessons={lines} />
          </Alternatives>
        </div>
      </section>
      <Scores progress={progress} now={now} csvHref={csv("scores")} />
      {progress.answers > 0 && (
        <section className="row tick">
          <div className="note">
            <span className="rub">{t("weak.title")}</span>
            <p>{t("weak.note")}</p>
          </div>
          <div className="body">
            <h2 className="vh">{t("weak.title")}</h2>
            <WeakFacts
              facts={progress.weakest.map(({ factId, label, lessonSlug, sentenceId, answers, estimate }) => ({
                factId,
                label,
                href: sentenceHref(progress.course.slug, lessonSlug, sentenceId),
                right: Math.round(estimate * answers),
                answers,
              }))}
            />
          </div>
        </section>
      )}
    </PageFrame>
  );
}
