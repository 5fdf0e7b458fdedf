import { civilOf, dayNumberOf } from "@/lib/calendar/civil";
import type { DateValue } from "@/lib/calendar/date-value";

type Props = {
  value: DateValue | null;
  /** What the drawing shows, `#` standing for the year. */
  covers: string;
  months: readonly string[];
};

const AXIS = 30;
/** On a narrow line, only these months have room for their names. */
const NAMED = [0, 2, 5, 8, 11];

/** A date on its year: as wide as it is coarse. Without a date, or with one that runs beyond a year, the line stays empty. */
export function DateOnYear({ value, covers, months }: Props) {
  const mark = value && markOf(value);
  const named = mark && mark.months.length === 1 ? mark.months[0] : undefined;
  const label = mark ? covers.replace("#", String(mark.year)) : undefined;
  return (
    <svg className="year" {...(label ? { role: "img", "aria-label": label } : { "aria-hidden": true })}>
      <line x1="0" x2="100%" y1={AXIS} y2={AXIS} stroke={mark ? "var(--ink)" : "var(--line)"} />
      {Array.from({ length: 13 }, (_, month) => (
        <line
          key={month}
          x1={percent(month / 12)}
          x2={percent(month / 12)}
          y1={AXIS - 5}
          y2={AXIS}
          stroke="var(--line)"
        />
      ))}
      {months.map((name, month) => {
        const isOn = month === named;
        const isCrowded = named !== undefined && !isOn && Math.abs(month - named) < 2;
        return (
          (isOn || (NAMED.includes(month) && !isCrowded)) && (
            <text
              key={name}
              className={isOn ? "on" : undefined}
              x={percent((month + 0.5) / 12)}
              y="52"
              textAnchor="middle"
            >
              {name}
            </text>
          )
        );
      })}
      {mark && mark.width < DAY_WIDTH && (
        <line x1={percent(mark.x)} x2={percent(mark.x)} y1="8" y2="36" stroke="var(--pen)" strokeWidth="4" />
      )}
      {mark && mark.width >= DAY_WIDTH && (
        <rect
          x={percent(mark.x)}
          width={percent(mark.width)}
          y={mark.width > 0.5 ? 22 : 16}
          height={mark.width > 0.5 ? 8 : 14}
          fill="var(--pen)"
        />
      )}
    </svg>
  );
}

/** A day of a year, with a little more: what is narrower is a tick, not a bar. */
const DAY_WIDTH = 0.006;

/** Where a date lies on its year, as shares of it, with the months that it touches; null if it is not within one year. */
function markOf({ start, end }: DateValue) {
  if (start === null || end === null) return null;
  const [first, last] = [civilOf(start), civilOf(end)];
  if (first.year !== last.year) return null;
  const newYear = dayNumberOf({ year: first.year, month: 1, day: 1 });
  const days = dayNumberOf({ year: first.year + 1, month: 1, day: 1 }) - newYear;
  const months = Array.from({ length: last.month - first.month + 1 }, (_, index) => first.month - 1 + index);
  return { year: first.year, x: (start - newYear) / days, width: (end - start + 1) / days, months };
}

const percent = (share: number): string => `${Math.round(share * 10000) / 100}%`;
