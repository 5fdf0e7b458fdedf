import { useTranslations } from "next-intl";
import Link from "next/link";
import "./lesson-end.css";
import { WhatIsKnown } from "./what-is-known";

type Link = { readonly href: string; readonly title: string };

type Props = {
  course: { readonly slug: string; readonly title: string; readonly href: string };
  lessonSlug: string;
  /** How many questions the lesson has. */
  questions: number;
  next: Link | null;
  previous: Link | null;
  stateAddress: string;
  startQuiz: (form: FormData) => Promise<void>;
};

/** The end of a lesson: what is left of it in the memory, one check, and the way on. */
export function LessonEnd({ course, lessonSlug, questions, next, previous, stateAddress, startQuiz }: Props) {
  const t = useTranslations("lesson");
  const checked = Math.min(questions, CHECK);
  const onward = next ?? { href: course.href, title: t("end.course") };
  return (
    <section className="end" id="verifier">
      <h2>{t(checked > 0 ? "end.title" : "end.titleWithout")}</h2>
      {checked > 0 && (
        <WhatIsKnown
          stateAddress={stateAddress}
          words={{
            estimate: t("end.estimate"),
            solid: t("end.solid"),
            label: t.raw("end.gauge") as string,
            levels: {
              new: t("levels.new"),
              seen: t("levels.seen"),
              learning: t("levels.learning"),
              solid: t("levels.solid"),
            },
          }}
        />
      )}
      <div className="acts">
        {checked > 0 && (
          <form action={startQuiz}>
            <input type="hidden" name="course" value={course.slug} />
            <input type="hidden" name="lesson" value={lessonSlug} />
            <input type="hidden" name="size" value={String(CHECK)} />
            <button className="btn" type="submit">
              {t("end.check", { count: checked })}
            </button>
          </form>
        )}
        <Link className={checked > 0 ? "btn2" : "btn"} href={onward.href}>
          {next ? t("end.next", { title: next.title }) : onward.title}
        </Link>
      </div>
      {previous && (
        <p className="muted back">
          <Link href={previous.href}>{t("end.previous", { title: previous.title })}</Link>
        </p>
      )}
    </section>
  );
}

/** Questions of the check at the end of a lesson. */
const CHECK = 3;
