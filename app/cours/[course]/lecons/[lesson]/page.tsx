import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { courseStateAddress } from "@/components/course/course-state";
import { landmarksOf } from "@/components/course/landmarks";
import { LessonEnd } from "@/components/lesson/lesson-end";
import { glossaryOf, nameGlossaryOf } from "@/components/lesson/glossary";
import { LessonGlossary } from "@/components/lesson/lesson-glossary";
import { LessonHead } from "@/components/lesson/lesson-head";
import { lessonStateAddress } from "@/components/lesson/lesson-state";
import { LessonText } from "@/components/lesson/lesson-text";
import { NameGlossary } from "@/components/lesson/name-glossary";
import { OpenNotes } from "@/components/lesson/open-notes";
import { Toc } from "@/components/lesson/toc";
import { PageFrame } from "@/components/ui/page-frame";
import { listLessonAddresses } from "@/lib/store/courses";
import type { LessonPage as Page } from "@/lib/store/course-page";
import { startQuizAction } from "../../../../quiz/actions";
import { courseHref, lessonHref, sourcesHref } from "../../../addresses";
import { dateFormatOf, documentDate } from "../../../dates";
import { findSetLesson } from "../../../typeset-course";
import "@/components/lesson/lesson.css";

type Props = { params: Promise<{ course: string; lesson: string }> };

export const generateStaticParams = async () =>
  (await listLessonAddresses()).map(({ courseSlug, slug }) => ({ course: courseSlug, lesson: slug }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { course, lesson } = await params;
  const page = await findSetLesson(course, lesson);
  return page ? { title: page.lesson.title } : {};
}

/** Seconds after which a kept page is rendered again all the same; news of a publication usually comes sooner. */
export const revalidate = 3600;

/** A lesson: the source text, its dates and its marked sentences. Rendered once per published version, whole without scripts. */
export default async function LessonPage({ params }: Props) {
  const { course, lesson: slug } = await params;
  const page = await findSetLesson(course, slug);
  if (!page) notFound();
  const t = await getTranslations("lesson");
  const { lesson, document } = page;
  const stateAddress = lessonStateAddress(course, slug);
  const questions = Object.values(page.questionsBySentence).reduce((sum, count) => sum + count, 0);
  const linkTo = (link: Page["next"]) => link && { title: link.title, href: lessonHref(course, link.slug) };
  const acronyms = glossaryOf(lesson.sections, page.acronyms);
  const entries = lesson.sections.map(({ id, title }) => ({ id, title: title ?? lesson.title }));

  return (
    <PageFrame tab="courses" sourcesHref={sourcesHref(course)}>
      <div className="lesson">
        <Toc
          title={t("number", { number: page.number })}
          label={t("sections")}
          entries={[...entries, { id: "verifier", title: questions > 0 ? t("end.entry") : t("end.entryWithout") }]}
          stateAddress={stateAddress}
          read={t("read")}
        />
        <article className="article">
          <LessonHead
            title={lesson.title}
            language={page.course.language}
            minutes={lesson.minutes}
            document={document}
            date={documentDate(document.date, page.course.language)}
            landmarks={landmarksOfLesson(page)}
            stateAddress={stateAddress}
            courseAddress={courseStateAddress(course)}
          />
          <div className="prose" lang={document.language}>
            <LessonText
              sections={lesson.sections}
              language={document.language}
              lessonTitle={lesson.title}
              context={{
                questionsBySentence: page.questionsBySentence,
                stateAddress,
                formId: ASK_FORM,
                words: await sentenceWords(),
              }}
            />
          </div>
          <form id={ASK_FORM} action={startQuizAction}>
            <input type="hidden" name="course" value={course} />
            <input type="hidden" name="lesson" value={slug} />
            <input type="hidden" name="size" value="all" />
          </form>
          <OpenNotes />
          <LessonGlossary entries={acronyms} language={document.language} />
          <NameGlossary names={nameGlossaryOf(lesson.names, acronyms)} language={document.language} />
          <LessonEnd
            course={{ ...page.course, href: courseHref(course) }}
            lessonSlug={slug}
            questions={questions}
            next={linkTo(page.next)}
            previous={linkTo(page.previous)}
            stateAddress={stateAddress}
            startQuiz={startQuizAction}
          />
        </article>
        <div className="side" />
      </div>
    </PageFrame>
  );
}

/** The form that the button of each sentence's note sends. */
const ASK_FORM = "interroger";

/** How many dates of a lesson have words on its strip. */
const WORDED = 8;

/** The dates of the lesson; those that are asked have words first. */
const landmarksOfLesson = ({ course, lesson, questionsBySentence }: Page) =>
  landmarksOf(
    lesson.keyDates.map(({ eventId, value, label, sentenceId }) => ({
      ...{ id: eventId, value, label, tone: null, origin: "" },
      href: `#${encodeURIComponent(sentenceId)}`,
      weight: (questionsBySentence[sentenceId] ?? 0) + (value.precision === "day" ? 0.5 : 0),
    })),
    { worded: WORDED, room: { lines: 3, characters: 20 }, formatDate: dateFormatOf(course.language) },
  );

async function sentenceWords() {
  const t = await getTranslations("lesson.sentence");
  return {
    about: t("about"),
    ask: t("ask"),
    questions: (count: number) => t("questions", { count }),
    sourceHas: (text: string) => t("sourceHas", { text }),
    last: t.raw("last") as string,
    verdicts: {
      right: t("verdicts.right"),
      partial: t("verdicts.partial"),
      near: t("verdicts.near"),
      wrong: t("verdicts.wrong"),
      unknown: t("verdicts.unknown"),
    },
  };
}
