import { useTranslations } from "next-intl";
import { MarginRow } from "@/components/ui/margin-row";

/** Dates of the course, one of each precision; null where the course has none. */
export type DateSpecimensProps = Readonly<Record<(typeof PRECISIONS)[number], string | null>>;

const PRECISIONS = ["day", "month", "year"] as const;

/** How precision is drawn: a day is a tick, a month a wider one, a year a block. */
export function DateSpecimens(dates: DateSpecimensProps) {
  const t = useTranslations("home.dates");
  const shown = PRECISIONS.filter((precision) => dates[precision] !== null);
  if (shown.length === 0) return null;
  return (
    <MarginRow id="des-dates-justes" rubric={t("title")} note={t("note")}>
      <div className="spec">
        {shown.map((precision) => (
          <figure key={precision}>
            <i className={precision} />
            <figcaption>
              <h3>{dates[precision]}</h3>
              <p className="muted">{t(precision)}</p>
            </figcaption>
          </figure>
        ))}
      </div>
    </MarginRow>
  );
}
