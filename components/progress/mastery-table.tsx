import { useFormatter, useTranslations } from "next-intl";
import type { LessonMastery, MasteryLine } from "./mastery-list";

/** The same as the gauges, in figures. */
export function MasteryTable({ lessons }: { lessons: readonly LessonMastery[] }) {
  const t = useTranslations("progress.mastery");
  return (
    <div className="table-scroll" tabIndex={0} role="group" aria-label={t("caption")}>
      <table className="table">
        <caption>{t("caption")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("columns.name")}</th>
            <th scope="col">{t("columns.level")}</th>
            <th scope="col" className="num">
              {t("columns.answers")}
            </th>
            <th scope="col" className="num">
              {t("columns.estimate")}
            </th>
            <th scope="col" className="num">
              {t("columns.interval")}
            </th>
          </tr>
        </thead>
        <tbody>
          {lessons.flatMap((lesson) => [
            <MasteryRow key={lesson.id} {...lesson} />,
            ...lesson.sections.map((section) => <MasteryRow key={section.id} {...section} isInner />),
          ])}
        </tbody>
      </table>
    </div>
  );
}

function MasteryRow({ title, mastery, isInner = false }: MasteryLine & { isInner?: boolean }) {
  const t = useTranslations("progress.mastery");
  const format = useFormatter();
  const share = (value: number) => format.number(value, { style: "percent", maximumFractionDigits: 0 });
  return (
    <tr>
      <th scope="row">
        {isInner && <span aria-hidden="true">– </span>}
        {title}
      </th>
      <td>{t(`level.${mastery.level}`)}</td>
      <td className="num">{mastery.answers}</td>
      <td className="num">{mastery.estimate === null ? "–" : share(mastery.estimate)}</td>
      <td className="num">{mastery.estimate === null ? "–" : `${share(mastery.lower)} – ${share(mastery.upper)}`}</td>
    </tr>
  );
}
