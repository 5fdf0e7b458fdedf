import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

type Props = {
  /** What the figures are of, for who hears the link alone. */
  what: string;
  csvHref: string;
  /** The table that says what the drawing shows. */
  children: ReactNode;
};

/** Under each drawing: the same as a table, and as a file. */
export function Alternatives({ what, csvHref, children }: Props) {
  const t = useTranslations("progress");
  return (
    <div className="alt">
      <details className="unfold">
        <summary>{t("table")}</summary>
        {children}
      </details>
      <a href={csvHref} download aria-label={t("csvOf", { what })}>
        {t("csv")}
      </a>
    </div>
  );
}
