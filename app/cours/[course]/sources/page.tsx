import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import Link from "next/link";
import { notFound } from "next/navigation";
import { Comparison } from "@/components/course/comparison";
import { typeset } from "@/components/lesson/typography";
import { DocumentSheets, type DocumentSheet } from "@/components/sources/document-sheets";
import { MarginRow } from "@/components/ui/margin-row";
import { PageFrame } from "@/components/ui/page-frame";
import type { CoursePage } from "@/lib/store/course-page";
import { listCourses } from "@/lib/store/courses";
import { comparisonAnchor, courseHref, lessonHref, sourcesHref } from "../../addresses";
import { documentDate } from "../../dates";
import { findSetCourse } from "../../typeset-course";
import { comparisonsOf } from "../course-view";

type Props = { params: Promise<{ course: string }> };

export const generateStaticParams = async () => (await listCourses()).map(({ slug }) => ({ course: slug }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const course = await findSetCourse((await params).course);
  const t = await getTranslations("sources");
  return course ? { title: `${t("rubric")} · ${course.title}` } : {};
}

/** Seconds after which a kept page is rendered again all the same; news of a publication usually comes sooner. */
export const revalidate = 3600;

/** What a course is made of, and where its documents agree or not. Rendered once per published version. */
export default async function SourcesPage({ params }: Props) {
  const course = await findSetCourse((await params).course);
  if (!course) notFound();
  const t = await getTranslations("sources");
  const count = course.documents.length;

  return (
    <PageFrame tab="courses" className="sources" sourcesHref={sourcesHref(course.slug)}>
      <section className="row first tick on">
        <div className="note">
          <span className="rub">{t("rubric")}</span>
          <p>{t("count", { count })}</p>
          <p>
            <Link href={courseHref(course.slug)}>{t("back")}</Link>
          </p>
        </div>
        <div className="body">
          <h1>{t("title")}</h1>
          <p className="muted intro">{t("intro", { count })}</p>
        </div>
      </section>
      <MarginRow id="documents" rubric={t("documents")} note={t("documentsNote")}>
        <DocumentSheets documents={sheetsOf(course)} language={course.language} />
      </MarginRow>
      <Compared course={course} kind="contradiction" />
      <Compared course={course} kind="agreement" />
      {count > 1 && course.comparisons.length === 0 && (
        <MarginRow id="entre-elles" rubric={t("between.title")}>
          <p className="muted">{t("between.alone")}</p>
        </MarginRow>
      )}
    </PageFrame>
  );
}

const sheetsOf = (course: CoursePage): DocumentSheet[] =>
  course.documents.map((document) => ({
    ...document,
    date: documentDate(document.date, course.language),
    licence: typeset(document.licence, course.language),
    lessons: course.lessons
      .filter(({ documentSlug }) => documentSlug === document.slug)
      .map(({ slug, title }) => ({ slug, title, href: lessonHref(course.slug, slug) })),
  }));

/** Documents side by side on the events that they tell alike, or differently. */
async function Compared({ course, kind }: { course: CoursePage; kind: "agreement" | "contradiction" }) {
  const t = await getTranslations(`sources.${kind}`);
  const comparisons = comparisonsOf(course).filter((comparison) => comparison.kind === kind);
  if (comparisons.length === 0) return null;
  return (
    <MarginRow id={ANCHORS[kind]} rubric={t("title")} note={t("note")}>
      {comparisons.map(({ id, eventId, ...comparison }, index) => {
        const isFirst = comparisons.findIndex((other) => other.eventId === eventId) === index;
        return <Comparison key={id} {...comparison} {...(isFirst && { anchor: comparisonAnchor(eventId) })} />;
      })}
    </MarginRow>
  );
}

const ANCHORS = { agreement: "accords", contradiction: "desaccords" } as const;
