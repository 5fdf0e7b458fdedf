import { useTranslations } from "next-intl";

type Props = {
  attemptId: string;
  /** Questions that still wait for an answer. */
  openCount: number;
  mistakeCount: number;
  /** The choice of another quiz. */
  again: string;
  /** The lesson that the quiz was on. */
  lesson: string;
  isGuest: boolean;
  redo: (form: FormData) => Promise<void>;
};

/** What next, one solid button: go on, or do the mistakes again, or read. */
export function ResultActions({ attemptId, openCount, mistakeCount, again, lesson, isGuest, redo }: Props) {
  const t = useTranslations("result");
  const redoes = openCount === 0 && mistakeCount > 0;
  return (
    <>
      <div className="acts">
        {openCount > 0 && (
          <a className="btn" href={`/quiz/${attemptId}`}>
            {t("resume")}
          </a>
        )}
        {redoes && (
          <form action={redo}>
            <input type="hidden" name="attempt" value={attemptId} />
            <button className="btn">{t("redo", { count: mistakeCount })}</button>
          </form>
        )}
        <a className={openCount > 0 || redoes ? "btn2" : "btn"} href={lesson}>
          {t("readLesson")}
        </a>
        <a className="btn2" href={again}>
          {t("again")}
        </a>
      </div>
      {isGuest && (
        <p className="keep">
          <a href="/inscription">{t("keep")}</a>
        </p>
      )}
    </>
  );
}
