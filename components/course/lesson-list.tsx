"use client";

import Link from "next/link";
import { count, type Counted } from "@/components/ui/fill";
import { Gauge } from "@/components/ui/gauge";
import { useBeside } from "@/components/ui/use-beside";
import type { MasteryLevel } from "@/lib/progress/mastery";
import { courseStateAddress, type CourseState } from "./course-state";
import { DocumentLetter } from "./document-letter";
import "./lesson-list.css";

/** A lesson as its row shows it. */
export type LessonRow = {
  readonly slug: string;
  readonly title: string;
  readonly href: string;
  /** "8 min" */
  readonly minutes: string;
  readonly document: { readonly letter: string; readonly spoken: string; readonly title: string };
};

type Props = {
  courseSlug: string;
  /** Language of the titles, BCP 47. */
  language: string;
  lessons: readonly LessonRow[];
  words: { here: string; levels: Record<MasteryLevel, string>; answers: Counted };
};

/** The lessons of a course on the margin rule. What the learner has read and knows is painted when it arrives. */
export function LessonList({ courseSlug, language, lessons, words }: Props) {
  const state = useBeside<CourseState>(courseStateAddress(courseSlug));

  return (
    <ol className="lessons">
      {lessons.map((lesson) => {
        const own = state?.lessons[lesson.slug];
        const isHere = state?.position?.lessonSlug === lesson.slug;
        return (
          <li key={lesson.slug} className={isHere ? "now" : own?.mastery.level === "new" ? "todo" : "done"}>
            {isHere && <span className="where">{words.here}</span>}
            <div lang={language}>
              <Link href={lesson.href}>{lesson.title}</Link>
              <div className="sub">
                <DocumentLetter letter={lesson.document.letter} spoken={lesson.document.spoken} />
                <span>{lesson.document.title}</span>
              </div>
            </div>
            <div className="m">{own && <Known mastery={own.mastery} words={words} />}</div>
            <span className="min">{lesson.minutes}</span>
          </li>
        );
      })}
    </ol>
  );
}

type KnownProps = { mastery: CourseState["lessons"][string]["mastery"]; words: Props["words"] };

/** How well a lesson is known: the line and the word. */
const Known = ({ mastery: { level, answers, ...gauge }, words }: KnownProps) => (
  <>
    <Gauge {...gauge} />
    <span className="mword">
      {words.levels[level]}
      {answers > 0 && ` · ${count(answers, words.answers)}`}
    </span>
  </>
);
