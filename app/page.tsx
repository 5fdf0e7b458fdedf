import { getTranslations } from "next-intl/server";
import { CourseRow } from "@/components/course/course-row";
import { DateSpecimens } from "@/components/course/date-specimens";
import { ProofSpecimen } from "@/components/course/proof-specimen";
import { PageFrame } from "@/components/ui/page-frame";
import type { CoursePage } from "@/lib/store/course-page";
import { listCourses } from "@/lib/store/courses";
import { findSetCourse } from "./cours/typeset-course";
import { lessonHref } from "./cours/addresses";
import { datesOfEachPrecision, homeLandmarks, provenEvent } from "./home-specimens";
import { startQuizAction } from "./quiz/actions";
import "@/components/course/home.css";

/** Seconds after which a kept page is rendered again all the same; news of a publication usually comes sooner. */
export const revalidate = 3600;

/** What the house is, its courses, and one way in. The same for everyone: rendered once per published version. */
export default async function HomePage() {
  const t = await getTranslations("home");
  const slugs = (await listCourses()).map(({ slug }) => slug);
  const courses = (await Promise.all(slugs.map(findSetCourse))).filter((course) => course !== null);
  const [shown] = courses;
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
      {courses.map((course, place) => (
        <CourseRow
          key={course.slug}
          course={{
            ...course,
            minutes: minutesOf(course),
            documentCount: course.documents.length,
            lessonCount: course.lessons.length,
          }}
          landmarks={homeLandmarks(course)}
          firstLessonHref={course.lessons[0] ? lessonHref(course.slug, course.lessons[0].slug) : null}
          isFirst={place === 0}
          startQuiz={startQuizAction}
        />
      ))}
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

const minutesOf = ({ lessons }: CoursePage): number => lessons.reduce((sum, { minutes }) => sum + minutes, 0);
