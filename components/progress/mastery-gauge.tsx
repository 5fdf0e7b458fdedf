import { useFormatter, useTranslations } from "next-intl";
import type { Mastery } from "@/lib/progress/mastery";
import { Gauge } from "@/components/ui/gauge";

/** A gauge that says in words what it draws. */
export function MasteryGauge({ mastery: { estimate, lower, upper, level } }: { mastery: Mastery }) {
  const t = useTranslations("progress.mastery");
  const format = useFormatter();
  const share = (value: number) => format.number(value, { style: "percent", maximumFractionDigits: 0 });
  const label =
    estimate === null
      ? t("labelNew")
      : t("label", {
          level: t(`level.${level}`),
          estimate: share(estimate),
          lower: share(lower),
          upper: share(upper),
        });
  return (
    <span className={level === "solid" ? "g solid" : "g"}>
      <Gauge estimate={estimate} lower={lower} upper={upper} label={label} />
    </span>
  );
}
