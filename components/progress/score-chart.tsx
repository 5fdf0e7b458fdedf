import { useFormatter, useTranslations } from "next-intl";
import type { ScorePoint } from "@/lib/progress/scores";

const BASE = 160;
const TOP = 20;
const LEFT = 6;
const RIGHT = 94;

type Props = {
  /** Oldest first, at least one. */
  scores: readonly ScorePoint[];
  /** True if the last one is of today. */
  endsToday: boolean;
};

/** The last quizzes, one stem each, all on the scale of their own number of questions. */
export function ScoreChart({ scores, endsToday }: Props) {
  const t = useTranslations("progress.scores");
  const format = useFormatter();
  const step = scores.length > 1 ? (RIGHT - LEFT) / (scores.length - 1) : 0;
  const points = scores.map(({ share, ...score }, index) => ({
    ...score,
    x: `${Math.round((scores.length > 1 ? LEFT + index * step : RIGHT) * 10) / 10}%`,
    y: Math.round(BASE - share * (BASE - TOP)),
    said: `${format.number(score.earned)} / ${score.outOf}`,
  }));
  const [first, last] = [points[0], points.at(-1)];
  const day = (date: Date) => format.dateTime(date, { day: "numeric", month: "short" });

  return (
    <svg className="scores" role="img" aria-label={t("label", { list: points.map(({ said }) => said).join(", ") })}>
      {[0.5, 1].map((share) => (
        <Level key={share} y={BASE - share * (BASE - TOP)} text={format.number(share, { style: "percent" })} />
      ))}
      <line x1="0" x2="100%" y1={BASE} y2={BASE} stroke="var(--ink)" />
      {points.map(({ id, x, y }) => (
        <g key={id}>
          <line x1={x} x2={x} y1={BASE} y2={y} stroke={id === last?.id ? "var(--pen)" : "var(--line)"} />
          <circle cx={x} cy={y} r={id === last?.id ? 6 : 4.5} fill={id === last?.id ? "var(--pen)" : "var(--ink)"} />
        </g>
      ))}
      {first && first !== last && (
        <text x={first.x} y={BASE + 22}>
          {day(first.finishedAt)}
        </text>
      )}
      {last && (
        <text className="latest" x={last.x} y={BASE + 22} textAnchor="end" dx="8">
          {endsToday ? t("today") : day(last.finishedAt)} · {last.said}
        </text>
      )}
    </svg>
  );
}

const Level = ({ y, text }: { y: number; text: string }) => (
  <>
    <line x1="0" x2="100%" y1={y} y2={y} stroke="var(--rule)" />
    <text x="0" y={y - 5}>
      {text}
    </text>
  </>
);
