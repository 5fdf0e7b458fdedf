import { useFormatter, useTranslations } from "next-intl";
import type { Mastery } from "@/lib/progress/mastery";
import "../ui/gauge.css";

/** Lower bound from which a section can be called solid. */
const SOLID = "60%";
const AXIS = 11;

/** The estimate as a tick, its uncertainty as a band, "Solide" as a dotted threshold; a dotted line where nothing is known. */
export function MasteryGauge({ mastery }: { mastery: Mastery }) {
  const t = useTranslations("progress.mastery");
  const format = useFormatter();
  const { estimate, lower, upper, level } = mastery;
  if (estimate === null) {
    return (
      <svg className="gauge" role="img" aria-label={t("labelNew")}>
        <line x1="0" x2="100%" y1={AXIS} y2={AXIS} stroke="var(--line)" strokeDasharray="1 5" />
      </svg>
    );
  }
  const ink = level === "solid" ? "var(--pen)" : "var(--ink)";
  const share = (value: number) => format.number(value, { style: "percent", maximumFractionDigits: 0 });
  const label = t("label", {
    level: t(`level.${level}`),
    estimate: share(estimate),
    lower: share(lower),
    upper: share(upper),
  });
  return (
    <svg className="gauge" role="img" aria-label={label}>
      <line x1="0" x2="100%" y1={AXIS} y2={AXIS} stroke="var(--rule)" />
      <line x1={SOLID} x2={SOLID} y1="6" y2="16" stroke="var(--line)" strokeDasharray="2 2" />
      <line x1={at(lower)} x2={at(upper)} y1={AXIS} y2={AXIS} stroke={ink} strokeOpacity=".32" strokeWidth="7" />
      <line x1="0" x2={at(lower)} y1={AXIS} y2={AXIS} stroke={ink} strokeWidth="2" />
      <line x1={at(estimate)} x2={at(estimate)} y1="2" y2="20" stroke={ink} strokeWidth="3" />
    </svg>
  );
}

const at = (share: number): string => `${Math.round(share * 1000) / 10}%`;
