import { useFormatter, useTranslations } from "next-intl";
import type { ScorePoint } from "@/lib/progress/scores";

type Props = {
  scores: readonly ScorePoint[];
  /** Titles of lessons by slug; a quiz on the whole course has none. */
  lessonTitles: ReadonlyMap<string, string>;
};

/** The same as the line of scores, in figures; each leads to its result. */
export function ScoreTable({ scores, lessonTitles }: Props) {
  const t = useTranslations("progress.scores");
  const format = useFormatter();
  return (
    <div className="table-scroll" tabIndex={0} role="group" aria-label={t("caption")}>
      <table className="table">
        <caption>{t("caption")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("columns.date")}</th>
            <th scope="col" className="num">
              {t("columns.score")}
            </th>
            <th scope="col" className="num">
              {t("columns.outOf")}
            </th>
            <th scope="col">{t("columns.lesson")}</th>
          </tr>
        </thead>
        <tbody>
          {scores.map(({ id, finishedAt, earned, outOf, lessonSlug }) => (
            <tr key={id}>
              <th scope="row">
                <a href={`/quiz/${id}/resultat`}>
                  {format.dateTime(finishedAt, { dateStyle: "medium", timeStyle: "short" })}
                </a>
              </th>
              <td className="num">{format.number(earned)}</td>
              <td className="num">{outOf}</td>
              <td>{lessonTitles.get(lessonSlug ?? "") ?? t("whole")}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
