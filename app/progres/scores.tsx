import { useFormatter, useTranslations } from "next-intl";
import { Alternatives } from "@/components/progress/alternatives";
import { ScoreChart } from "@/components/progress/score-chart";
import { ScoreTable } from "@/components/progress/score-table";
import type { CourseProgress } from "@/lib/use-cases/read-progress";

/** How many quizzes the line shows; the table and the file have them all. */
const DRAWN = 10;

type Props = { progress: CourseProgress; now: Date; csvHref: string };

/** The scores over time. */
export function Scores({ progress: { scores, course }, now, csvHref }: Props) {
  const t = useTranslations("progress.scores");
  const format = useFormatter();
  const drawn = scores.slice(-DRAWN);
  const last = drawn.at(-1);
  const dayOf = (date: Date) => format.dateTime(date, { dateStyle: "short" });
  return (
    <section className="row tick">
      <div className="note">
        <span className="rub">{t("title")}</span>
        <p>{t("note")}</p>
      </div>
      <div className="body">
        {last ? (
          <>
            <h2 className="chart-title">{t("heading", { count: drawn.length })}</h2>
            <ScoreChart scores={drawn} endsToday={dayOf(last.finishedAt) === dayOf(now)} />
            <Alternatives what={t("title")} csvHref={csvHref}>
              <ScoreTable
                scores={scores}
                lessonTitles={new Map(course.lessonCards.map(({ slug, title }) => [slug, title]))}
              />
            </Alternatives>
          </>
        ) : (
          <>
            <h2 className="vh">{t("title")}</h2>
            <p className="muted">{t("none")}</p>
          </>
        )}
      </div>
    </section>
  );
}
