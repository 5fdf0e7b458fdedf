import { useTranslations } from "next-intl";
import Link from "next/link";
import { Strip, type LandMark } from "@/components/ui/strip";

/** A course as the home page presents it. */
export type CourseRowProps = {
  course: {
    readonly slug: string;
    readonly title: string;
    readonly language: string;
    readonly documentCount: number;
    readonly lessonCount: number;
    readonly minutes: number;
  };
  landmarks: readonly LandMark[];
  /** Null if the course has no lesson yet. */
  firstLessonHref: string | null;
  isFirst: boolean;
  /** Starts a quiz; a form's action, so that it works before any script has arrived. */
  startQuiz: (form: FormData) => Promise<void>;
};

/** A course on the margin rule: what it is made of, its landmarks, and one way to begin. */
export function CourseRow({ course, landmarks, firstLessonHref, isFirst, startQuiz }: CourseRowProps) {
  const t = useTranslations("home");
  const titleId = `cours-${course.slug}`;
  return (
    <section className={isFirst ? "row tick on premier" : "row tick premier"} aria-labelledby={titleId}>
      <div className="note">
        <span className="rub">{t(isFirst ? "firstCourse" : "course")}</span>
        <p>
          {t("documents", { count: course.documentCount })}
          <br />
          {t("lessons", { count: course.lessonCount })}
          <br />
          {t("minutes", { count: course.minutes })}
        </p>
      </div>
      <div className="body">
        <h2 id={titleId} lang={course.language}>
          <Link className="title" href={`/cours/${course.slug}`}>
            {course.title}
          </Link>
        </h2>
        <Strip
          marks={landmarks}
          minRem={46}
          label={t("landmarks", {
            count: landmarks.length,
            first: landmarks[0]?.date ?? "",
            last: landmarks.at(-1)?.date ?? "",
          })}
        />
        <form className="acts" action={startQuiz}>
          <input type="hidden" name="course" value={course.slug} />
          <input type="hidden" name="size" value="3" />
          <input type="hidden" name="ease" value="easy-first" />
          <button className="btn" type="submit">
            {t("begin")}
          </button>
          {firstLessonHref && (
            <Link className="btn2" href={firstLessonHref}>
              {t("readFirst")}
            </Link>
          )}
        </form>
        {isFirst && <p className="muted keeps">{t("noAccount")}</p>}
      </div>
    </section>
  );
}
