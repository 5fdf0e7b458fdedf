import { getTranslations } from "next-intl/server";
import { CourseRow } from "@/components/course/course-row";
import { DateSpecimens } from "@/components/course/date-specimens";
import { landmarksOf } from "@/components/course/landmarks";
import { ProofSpecimen } from "@/components/course/proof-specimen";
import { PageFrame } from "@/components/ui/page-frame";
import { dateFormatOf } from "./cours/dates";
import { findCourse, listCourses } from "@/lib/store/courses";
import { lessonHref } from "./cours/addresses";
import { datesOfEachPrecision, provenEvent } from "./home-specimens";
import { startQuizAction } from "./quiz/actions";
import "@/components/course/home.css";

/** What the house is, its courses, and one way in. The same for everyone: rendered once per published version. */
export default async function HomePage() {
  const t = await getTranslations("home");
  const courses = await listCourses();
  const details = (await Promise.all(courses.map(({ slug }) => findCourse(slug)))).filter((course) => course !== null);
  const shown = details[0];
  const proof = shown && provenEvent(shown);

  return (
    <PageFrame>
      <div className="row first">
        <div className="note" />
        <div className="body">
          <h1 className="display">{t.rich("title", { mark: (proven) => <mark>{proven}</mark> })}</h1>
          <p className="lede">{t("lede")}</p>
        </div>
      </div>
      {courses.map((course, place) => {
        const formatDate = dateFormatOf(course.language);
        const first = details.find(({ slug }) => slug === course.slug)?.lessons[0];
        const sources = course.keyEvents.map(({ id, value, label, factIds }) => ({
          ...{ id, value, label, weight: factIds.length },
          ...{ href: null, tone: null, origin: "" },
        }));
        return (
          <CourseRow
            key={course.slug}
            course={course}
            landmarks={landmarksOf(sources, { worded: sources.length, formatDate })}
            firstLessonHref={first ? lessonHref(course.slug, first.slug) : null}
            isFirst={place === 0}
            startQuiz={startQuizAction}
          />
        );
      })}
      {courses.length === 0 && (
        <div className="row tick">
          <div className="note" />
          <div className="body">
            <p className="muted">{t("empty")}</p>
          </div>
        </div>
      )}
      {proof && <ProofSpecimen {...proof} />}
      {shown && <DateSpecimens {...datesOfEachPrecision(shown)} />}
    </PageFrame>
  );
}
