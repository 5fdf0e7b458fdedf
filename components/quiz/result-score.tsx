import { useFormatter, useTranslations } from "next-intl";

/** Points, in hundredths; one question is worth 1. */
export type Points = { readonly earned: number; readonly outOf: number };

type Props = {
  score: Points;
  /** The attempt before this one and the best of those before it; null for a first one. */
  last: Points | null;
  best: Points | null;
};

/** The score in large figures, with what it is compared with. */
export function ResultScore({ score, last, best }: Props) {
  const t = useTranslations("result");
  const format = useFormatter();
  const said = ({ earned, outOf }: Points) =>
    outOf === score.outOf
      ? format.number(earned)
      : t("share", { earned: format.number(earned), outOf: format.number(outOf) });
  const strong = { b: (chunks: React.ReactNode) => <b>{chunks}</b> };
  return (
    <div className="score">
      <p className="big" aria-hidden="true">
        {format.number(score.earned)}
        <small>{t("outOf", { outOf: score.outOf })}</small>
      </p>
      {last && best ? (
        <p className="muted past">
          {t.rich("last", { score: said(last), ...strong })}
          <br />
          {t.rich("best", { score: said(best), ...strong })}
        </p>
      ) : (
        <p className="muted past">{t("first")}</p>
      )}
    </div>
  );
}
