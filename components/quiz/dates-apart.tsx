import { useTranslations } from "next-intl";
import type { DateValue } from "@/lib/calendar/date-value";
import { distanceBetween, layOut, type Mark } from "./date-distance";

type Props = {
  given: { readonly value: DateValue; readonly text: string };
  right: { readonly value: DateValue; readonly text: string };
};

const AXIS = 92;

/** After a wrong date: the date given and the right one on one line, at their true distance. Drawn on the server. */
export function DatesApart({ given, right }: Props) {
  const t = useTranslations("quiz.correction");
  const line = layOut(given.value, right.value);
  const distance = distanceBetween(given.value, right.value);
  if (!line || !distance) return null;
  const exact = t(`apart.${distance.unit}`, { count: distance.count });
  const apart = distance.isRounded ? t("apart.about", { apart: exact }) : exact;
  const from = Math.min(line.given.x, line.key.x);
  const to = Math.max(line.given.x, line.key.x);

  return (
    <svg className="apart" role="img" aria-label={t("apart.label", { given: given.text, right: right.text, apart })}>
      <line x1="0" x2="100%" y1={AXIS} y2={AXIS} stroke="var(--ink)" />
      {line.ticks.map((x) => (
        <line key={x} x1={percent(x)} x2={percent(x)} y1={AXIS} y2={AXIS + 6} stroke="var(--line)" />
      ))}
      <line
        x1={percent(from)}
        x2={percent(to)}
        y1={AXIS - 16}
        y2={AXIS - 16}
        stroke="var(--ink-2)"
        strokeDasharray="2 4"
      />
      <text x={percent((from + to) / 2)} y={AXIS - 24} textAnchor="middle">
        {apart}
      </text>
      <DateMark mark={line.given} text={given.text} name={t("apart.given")} ink="given" isLater={line.given.x === to} />
      <DateMark mark={line.key} text={right.text} name={t("apart.right")} ink="key" isLater={line.key.x === to} />
    </svg>
  );
}

type DateMarkProps = { mark: Mark; text: string; name: string; ink: string; isLater: boolean };

/** A tick as wide as its date is coarse, its date above and what it is below. The later one is written to its left. */
const DateMark = ({ mark, text, name, ink, isLater }: DateMarkProps) => {
  const at = isLater ? percent(mark.x + mark.width) : percent(mark.x);
  const anchor = isLater ? "end" : "start";
  return (
    <g>
      <rect
        className={`ink ${ink}`}
        x={percent(mark.x)}
        width={percent(mark.width)}
        y={AXIS - 9}
        height="9"
        opacity=".55"
      />
      <rect className={`ink ${ink}`} x={percent(mark.x)} width="4" y={AXIS - 34} height="34" />
      <text className={`big ink ${ink}${isLater ? "" : " earlier"}`} x={at} y={AXIS - 44} textAnchor={anchor}>
        {text}
      </text>
      <text x={at} y={AXIS + 28} textAnchor={anchor}>
        {name}
      </text>
    </g>
  );
};

/** Two decimals are finer than a pixel. */
const percent = (value: number): string => `${Math.round(value * 100) / 100}%`;
