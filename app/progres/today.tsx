import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { CourseProgress } from "@/lib/use-cases/read-progress";
import { NextButton } from "./next-button";

type Props = { progress: CourseProgress; isGuest: boolean; now: Date; children: ReactNode };

/** The head of the page: what is kept, and the one thing to do next. A first visit is invited to three questions. */
export function Today({ progress, isGuest, now, children }: Props) {
  const t = useTranslations("progress");
  const format = useFormatter();
  const { answers, course } = progress;
  return (
    <section className="row first tick on">
      <div className="note">
        <span className="rub">{t("today")}</span>
        <p>{format.dateTime(now, { weekday: "long", day: "numeric", month: "long" })}</p>
      </div>
      <div className="body">
        {children}
        {answers === 0 ? (
          <>
            <h1>{t("empty.heading")}</h1>
            <p className="lede">{t("empty.text")}</p>
          </>
        ) : (
          <>
            <h1 className="vh">{t("title")}</h1>
            <div className="today">
              <p className="figure" aria-hidden="true">
                {format.number(answers)}
              </p>
              <p className="what">
                <span className="vh">{format.number(answers)} </span>
                {t("answersWord", { count: answers })}
              </p>
            </div>
          </>
        )}
        <div className="acts next">
          <NextButton progress={progress} />
          <a className="btn2" href={`/cours/${course.slug}/quiz`}>
            {t("next.choose")}
          </a>
        </div>
        {isGuest && answers > 0 && (
          <p className="muted keep">{t.rich("keep", { a: (chunks) => <a href="/inscription">{chunks}</a> })}</p>
        )}
      </div>
    </section>
  );
}
