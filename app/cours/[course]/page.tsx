import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import Link from "next/link";
import { Comparison } from "@/components/course/comparison";
import { DocumentList } from "@/components/course/document-list";
import { Heal } from "@/components/course/heal";
import { LessonList } from "@/components/course/lesson-list";
import { NextStep } from "@/components/course/next-step";
import { PageFrame } from "@/components/ui/page-frame";
import { Strip } from "@/components/ui/strip";
import { listCourses } from "@/lib/store/courses";
import { startQuizAction } from "../../quiz/actions";
import { courseHref } from "../addresses";
import { findSetCourse } from "../typeset-course";
import { documentDate } from "../dates";
import { comparisonsOf, landmarksOfCourse, lessonRowsOf } from "./course-view";
import { listWords, stepWords } from "./words";
import "@/components/course/course.css";

type Props = { params: Promise<{ course: string }> };

export const generateStaticParams = async () => (await listCourses()).map(({ slug }) => ({ course: slug }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const course = await findSetCourse((await params).course);
  return course ? { title: course.title, description: course.summary } : {};
}

/** Seconds after which a kept page is rendered again all the same; news of a publication usually comes sooner. */
export const revalidate = 3600;

/** A course: its lessons, its landmarks, its documents. Rendered once per published version; what is the learner's comes beside. */
export default async function CoursePage({ params }: Props) {
  const course = await findSetCourse((await params).course);
  if (!course) notFound();
  const t = await getTranslations("course");
  const spoken = (letter: string) => t("documents.document", { letter });
  const minutes = course.lessons.reduce((sum, lesson) => sum + lesson.minutes, 0);
  const lessons = lessonRowsOf(course, spoken, (count) => t("minutes", { count }));
  const comparisons = comparisonsOf(course);

  return (
    <PageFrame tab="courses">
      <Heal courseSlug={course.slug} version={course.version} />
      <section className="row first tick">
        <div className="note">
          <span className="rub">{t("course")}</span>
          <p>
            {t("documentCount", { count: course.documents.length })}
            <br />
            {t("lessonCount", { count: course.lessons.length, minutes })}
          </p>
        </div>
        <div className="body">
          <h1 lang={course.language}>{course.title}</h1>
          <div className="acts">
            <NextStep
              courseSlug={course.slug}
              lessons={lessons}
              startQuiz={startQuizAction}
              words={await stepWords()}
            />
            {course.questionCount > 0 && (
              <Link className="btn2" href={`${courseHref(course.slug)}/quiz`} prefetch={false}>
                {t("chooseQuiz")}
              </Link>
            )}
          </div>
        </div>
      </section>

      <section className="row first" aria-labelledby="lecons">
        <div className="note">
          <h2 className="rub" id="lecons">
            {t("lessons.title")}
          </h2>
          <p>{t("lessons.note")}</p>
        </div>
        <div className="body">
          <LessonList courseSlug={course.slug} language={course.language} lessons={lessons} words={await listWords()} />
        </div>
      </section>

      {course.events.length > 0 && (
        <section className="row tick" aria-labelledby="chronologie">
          <div className="note">
            <h2 className="rub" id="chronologie">
              {t("timeline.title")}
            </h2>
            <p>{t("timeline.count", { count: course.events.length })}</p>
          </div>
          <div className="body">
            <Strip
              marks={landmarksOfCourse(course, spoken)}
              minRem={44}
              label={t("timeline.label", { count: course.events.length })}
            />
          </div>
        </section>
      )}

      {comparisons.length > 0 && (
        <section className="row tick" aria-labelledby="sources">
          <div className="note">
            <h2 className="rub" id="sources">
              {t("sources.title")}
            </h2>
            <p>
              {t("sources.count", {
                agreements: comparisons.filter(({ kind }) => kind === "agreement").length,
                contradictions: comparisons.filter(({ kind }) => kind === "contradiction").length,
              })}
            </p>
          </div>
          <div className="body">
            {comparisons.map((comparison) => (
              <Comparison key={comparison.id} {...comparison} />
            ))}
          </div>
        </section>
      )}

      <section className="row tick" aria-labelledby="documents">
        <div className="note">
          <h2 className="rub" id="documents">
            {t("documents.title")}
          </h2>
          <p>{t("documents.note")}</p>
        </div>
        <div className="body">
          <DocumentList
            documents={course.documents.map((document) => ({
              ...document,
              date: documentDate(document.date, course.language),
            }))}
          />
        </div>
      </section>
    </PageFrame>
  );
}
