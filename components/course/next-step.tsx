"use client";

import Link from "next/link";
import { fill } from "@/components/ui/fill";
import { useBeside } from "@/components/ui/use-beside";
import type { NextAction } from "@/lib/progress/next-action";
import { courseStateAddress, type CourseState } from "./course-state";

type Words = Record<
  "start" | "read" | "resume" | "resumeQuiz" | "answered" | "practise" | "mixed" | "five" | "ten",
  string
>;

type Props = {
  courseSlug: string;
  lessons: readonly { readonly slug: string; readonly number: number; readonly href: string }[];
  startQuiz: (form: FormData) => Promise<void>;
  words: Words;
};

/** The one thing to do next, in one button. Until we know the learner it is the first lesson. */
export function NextStep({ courseSlug, lessons, startQuiz, words }: Props) {
  const state = useBeside<CourseState>(courseStateAddress(courseSlug));
  const [first] = lessons;
  if (!first) return null;
  const next = nextOf(state, first.slug);
  const lesson = lessons.find(({ slug }) => "lessonSlug" in next && slug === next.lessonSlug) ?? first;

  switch (next.type) {
    case "start":
      return <Step href={lesson.href} text={words.start} />;
    case "read": {
      const isBegun =
        state?.position?.lessonSlug === lesson.slug || (state?.lessons[lesson.slug]?.readSections ?? 0) > 0;
      return <Step href={lesson.href} text={fill(isBegun ? words.resume : words.read, lesson)} />;
    }
    case "resume-quiz":
      return <Step href={`/quiz/${next.attemptId}`} text={words.resumeQuiz} more={fill(words.answered, next)} />;
    case "practise":
    case "mixed-quiz":
      return (
        <form action={startQuiz}>
          <input type="hidden" name="course" value={courseSlug} />
          {next.type === "practise" && <input type="hidden" name="lesson" value={next.lessonSlug} />}
          <input type="hidden" name="size" value={next.type === "practise" ? "5" : "10"} />
          <button className="btn" type="submit">
            <span>{next.type === "practise" ? fill(words.practise, lesson) : words.mixed}</span>
            <span className="k">{next.type === "practise" ? words.five : words.ten}</span>
          </button>
        </form>
      );
  }
}

/** What the rules of progress say, but that whoever stopped in the middle of a lesson goes on there. */
function nextOf(state: CourseState | null, firstSlug: string): NextAction {
  const next = state?.next ?? { type: "start", lessonSlug: firstSlug };
  const here = state?.position?.lessonSlug;
  const isUnderWay = here !== undefined && state?.lessons[here]?.isRead === false;
  return next.type === "read" && isUnderWay ? { type: "read", lessonSlug: here } : next;
}

const Step = ({ href, text, more }: { href: string; text: string; more?: string }) => (
  <Link className="btn" href={href}>
    <span>{text}</span>
    {more && <span className="k">{more}</span>}
  </Link>
);
