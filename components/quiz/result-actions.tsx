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
  /** No quiz was finished before this one: reading comes before doing it again. */
  isFirst: boolean;
  redo: (form: FormData) => Promise<void>;
};

/** What next, one solid button: go on, or do the mistakes again, or read. */
export function ResultActions({ attemptId, openCount, mistakeCount, isFirst, isGuest, ...links }: Props) {
  const t = useTranslations("result");
  const isOver = openCount === 0;
  const redoes = isOver && mistakeCount > 0;
  const readsFirst = isOver && (isFirst || !redoes);
  const lesson = (
    <a className={readsFirst ? "btn" : "btn2"} href={links.lesson}>
      {t("readLesson")}
    </a>
  );
  return (
    <>
      <div className="acts">
        {!isOver && (
          <a className="btn" href={`/quiz/${attemptId}`}>
            {t("resume")}
          </a>
        )}
        {readsFirst && lesson}
        {redoes && (
          <form action={links.redo}>
            <input type="hidden" name="attempt" value={attemptId} />
            <button className={readsFirst ? "btn2" : "btn"}>{t("redo", { count: mistakeCount })}</button>
          </form>
        )}
        {!readsFirst && lesson}
        <a className="btn2" href={links.again}>
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
