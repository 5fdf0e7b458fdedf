import { useTranslations } from "next-intl";
import { startQuizAction } from "@/app/quiz/actions";
import type { CourseProgress } from "@/lib/use-cases/read-progress";

/** What to do next, in one button. */
export function NextButton({ progress }: { progress: CourseProgress }) {
  const t = useTranslations("progress.next");
  const { next, course, answers } = progress;
  const numberOf = (slug: string) => course.lessonCards.find((lesson) => lesson.slug === slug)?.number ?? 1;
  if (next?.type === "resume-quiz") {
    const place = { position: next.answered + 1, total: next.total };
    return <NextLink href={`/quiz/${next.attemptId}`} label={t("resume", place)} />;
  }
  if (answers === 0 || next?.type === "start")
    return <StartButton course={course.slug} size="3" ease="easy-first" label={t("three")} />;
  if (next?.type === "read") {
    const href = `/cours/${course.slug}/lecons/${next.lessonSlug}`;
    return <NextLink href={href} label={t("lesson", { number: numberOf(next.lessonSlug) })} />;
  }
  if (next?.type === "practise") {
    const label = t("practise", { number: numberOf(next.lessonSlug) });
    return <StartButton course={course.slug} lesson={next.lessonSlug} size="5" ease="mixed" label={label} />;
  }
  return <StartButton course={course.slug} size="10" ease="mixed" label={t("quiz")} />;
}

const NextLink = ({ href, label }: { href: string; label: string }) => (
  <a className="btn" href={href}>
    {label}
  </a>
);

type StartProps = {
  course: string;
  lesson?: string;
  size: "3" | "5" | "10";
  ease: "easy-first" | "mixed";
  label: string;
};

const StartButton = ({ label, ...fields }: StartProps) => (
  <form action={startQuizAction}>
    {Object.entries(fields).map(([name, value]) => (
      <input key={name} type="hidden" name={name} value={value} />
    ))}
    <button className="btn">{label}</button>
  </form>
);
