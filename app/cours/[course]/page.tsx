import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import Link from "next/link";
import { Comparison } from "@/components/course/comparison";
import { DocumentList } from "@/components/course/document-list";
import { Heal } from "@/components/course/heal";
import { LessonList } from "@/components/course/lesson-list";
import { NextStep } from "@/components/course/next-step";
import { MarginRow } from "@/components/ui/margin-row";
import { PageFrame } from "@/components/ui/page-frame";
import { Strip } from "@/components/ui/strip";
import type { CoursePage as Course } from "@/lib/store/course-page";
import { listCourses } from "@/lib/store/courses";
import { startQuizAction } from "../../quiz/actions";
import { courseHref, sourcesHref, timelineHref } from "../addresses";
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

  return (
    <PageFrame tab="courses" sourcesHref={sourcesHref(course.slug)}>
      <Heal courseSlug={course.slug} version={course.version} />
      <Head course={course} />
      <Lessons course={course} />
      {course.events.length > 0 && <Timeline course={course} />}
      {course.comparisons.length > 0 && <Sources course={course} />}
      <Documents course={course} />
    </PageFrame>
  );
}

type Part = { course: Course };

async function Head({ course }: Part) {
  const t = await getTranslations("course");
  const minutes = course.lessons.reduce((sum, lesson) => sum + lesson.minutes, 0);
  return (
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
            lessons={await lessonRowsOf(course)}
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
  );
}

async function Lessons({ course }: Part) {
  const t = await getTranslations("course.lessons");
  return (
    <MarginRow id="lecons" rubric={t("title")} note={t("note")} className="first">
      <LessonList
        courseSlug={course.slug}
        language={course.language}
        lessons={await lessonRowsOf(course)}
        words={await listWords()}
      />
    </MarginRow>
  );
}

async function Timeline({ course }: Part) {
  const t = await getTranslations("course.timeline");
  const count = course.events.length;
  return (
    <MarginRow id="chronologie" rubric={t("title")} note={t("count", { count })}>
      <Strip marks={await landmarksOfCourse(course)} minRem={44} label={t("label", { count })} />
      <p className="more">
        <Link href={timelineHref(course.slug)} prefetch={false}>
          {t("open")}
        </Link>
      </p>
    </MarginRow>
  );
}

async function Sources({ course }: Part) {
  const t = await getTranslations("course.sources");
  const comparisons = comparisonsOf(course);
  const countOf = (wanted: "agreement" | "contradiction") => comparisons.filter(({ kind }) => kind === wanted).length;
  const counts = { agreements: countOf("agreement"), contradictions: countOf("contradiction") };
  return (
    <MarginRow id="sources" rubric={t("title")} note={t("count", counts)}>
      {comparisons.map((comparison) => (
        <Comparison key={comparison.id} {...comparison} />
      ))}
      <AllSources course={course} />
    </MarginRow>
  );
}

async function Documents({ course }: Part) {
  const t = await getTranslations("course.documents");
  const documents = course.documents.map((document) => ({
    ...document,
    date: documentDate(document.date, course.language),
  }));
  return (
    <MarginRow id="documents" rubric={t("title")} note={t("note")}>
      <DocumentList documents={documents} />
      {course.comparisons.length === 0 && <AllSources course={course} />}
    </MarginRow>
  );
}

async function AllSources({ course }: Part) {
  const t = await getTranslations("course.sources");
  return (
    <p className="more">
      <Link href={sourcesHref(course.slug)} prefetch={false}>
        {t("all")}
      </Link>
    </p>
  );
}
