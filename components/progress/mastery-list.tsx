import { useTranslations } from "next-intl";
import type { Mastery } from "@/lib/progress/mastery";
import { MasteryGauge } from "./mastery-gauge";

export type MasteryLine = { readonly id: string; readonly title: string; readonly mastery: Mastery };

/** A lesson, with its sections when it has more than one. */
export type LessonMastery = MasteryLine & { readonly href: string; readonly sections: readonly MasteryLine[] };

/** Mastery, a line a lesson; the sections unfold. */
export function MasteryList({ lessons }: { lessons: readonly LessonMastery[] }) {
  const t = useTranslations("progress.mastery");
  return (
    <ul className="mast">
      {lessons.map((lesson) => (
        <li key={lesson.id}>
          <span className="n">
            <a href={lesson.href}>{lesson.title}</a>
          </span>
          <MasteryState mastery={lesson.mastery} />
          {lesson.sections.length > 1 && (
            <details className="unfold">
              <summary className="small">{t("sections", { count: lesson.sections.length })}</summary>
              <ul className="inner">
                {lesson.sections.map((section) => (
                  <li key={section.id}>
                    <span className="n">{section.title}</span>
                    <MasteryState mastery={section.mastery} />
                  </li>
                ))}
              </ul>
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}

/** The gauge, the word and the number of answers. */
function MasteryState({ mastery }: { mastery: Mastery }) {
  const t = useTranslations("progress");
  return (
    <>
      <MasteryGauge mastery={mastery} />
      <span className="w">
        {t(`mastery.level.${mastery.level}`)}
        <span>{t("answers", { count: mastery.answers })}</span>
      </span>
    </>
  );
}
