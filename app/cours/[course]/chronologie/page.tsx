import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import Link from "next/link";
import { notFound } from "next/navigation";
import { ChosenLandmark } from "@/components/timeline/chosen-landmark";
import { EventList, type ListedEvent } from "@/components/timeline/event-list";
import { Filters } from "@/components/timeline/filters";
import { FollowLandmarks } from "@/components/timeline/follow-landmarks";
import { ASK_FORM, type Landmark } from "@/components/timeline/landmark";
import { layOutLanes } from "@/components/timeline/lane-layout";
import { Lanes } from "@/components/timeline/lanes";
import { ZoomChoice } from "@/components/timeline/zoom-choice";
import { PageFrame } from "@/components/ui/page-frame";
import type { CoursePage } from "@/lib/store/course-page";
import { listCourses } from "@/lib/store/courses";
import { startQuizAction } from "../../../quiz/actions";
import { courseHref, sourcesHref } from "../../addresses";
import { findSetCourse } from "../../typeset-course";
import { eventsOf, yearInWords, yearsOf } from "./timeline-view";
import "@/components/timeline/timeline.css";

type Props = { params: Promise<{ course: string }> };

export const generateStaticParams = async () => (await listCourses()).map(({ slug }) => ({ course: slug }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const course = await findSetCourse((await params).course);
  const t = await getTranslations("timeline");
  return course ? { title: `${t("rubric")} · ${course.title}` } : {};
}

/** Seconds after which a kept page is rendered again all the same; news of a publication usually comes sooner. */
export const revalidate = 3600;

/** Every event of a course on one line, and in a list. Rendered once per published version, whole without scripts. */
export default async function TimelinePage({ params }: Props) {
  const course = await findSetCourse((await params).course);
  const events = course ? eventsOf(course) : [];
  if (!course || events.length === 0) notFound();
  const t = await getTranslations("timeline");

  return (
    <PageFrame tab="courses" sourcesHref={sourcesHref(course.slug)}>
      <div className="timeline" data-timeline>
        <Drawn course={course} events={events} />
        <section className="row tick" aria-labelledby="en-liste">
          <div className="note" />
          <div className="body">
            <h2 id="en-liste">{t("list")}</h2>
            <p className="nothing muted">{t("nothing")}</p>
            <EventList events={events} documents={course.documents} language={course.language} />
          </div>
        </section>
        <form id={ASK_FORM} action={startQuizAction}>
          <input type="hidden" name="course" value={course.slug} />
          <input type="hidden" name="size" value="all" />
        </form>
        <FollowLandmarks />
      </div>
    </PageFrame>
  );
}

/** The line itself, and what its landmarks open. */
async function Drawn({ course, events }: { course: CoursePage; events: readonly ListedEvent[] }) {
  const t = await getTranslations("timeline");
  const landmarks = events.flatMap((event) => event.landmarks);
  const chosen = landmarks.reduce((best, each) => (each.weight > best.weight ? each : best));
  const inWords = (year: number) => yearInWords(year, course.language);
  const { first, last } = yearsOf(landmarks);
  const span = { count: events.length, from: inWords(first), to: inWords(last) };
  return (
    <>
      <section className="row first tick on">
        <div className="note">
          <span className="rub">{t("rubric")}</span>
          <p>{t("count", span)}</p>
          <p>
            <Link href={courseHref(course.slug)}>{t("back")}</Link>
          </p>
        </div>
        <div className="body">
          <h1>{t(first === last ? "titleOfYear" : "title", span)}</h1>
          <p className="muted intro">{t("precision")}</p>
          <Filters documents={course.documents} />
          <Lanes
            layout={layOutLanes(landmarks, course.documents.length)}
            documents={course.documents}
            language={course.language}
            chosen={chosen}
            yearInWords={inWords}
          />
          <ZoomChoice />
        </div>
      </section>
      <div aria-live="polite">
        {landmarks.map((landmark: Landmark) => (
          <ChosenLandmark
            key={landmark.id}
            landmark={landmark}
            document={course.documents[landmark.lane]!}
            isFirst={landmark === chosen}
          />
        ))}
      </div>
    </>
  );
}
