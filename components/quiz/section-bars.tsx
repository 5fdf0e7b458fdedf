import "@/components/ui/gauge.css";
import { useFormatter, useTranslations } from "next-intl";
import type { RunQuestion } from "./result-run";
import type { Points } from "./result-score";

export type SectionBar = Points & {
  readonly id: string;
  readonly title: string;
  readonly questions: readonly RunQuestion[];
};

const BASE = 15;
const TOP = 1;

/** One line a section, one tick a question. */
export function SectionBars({ sections }: { sections: readonly SectionBar[] }) {
  const format = useFormatter();
  return (
    <ul className="bars">
      {sections.map(({ id, title, earned, outOf, questions }) => (
        <li key={id}>
          <span>{title}</span>
          <svg className="gauge" aria-hidden="true">
            <line x1="0" x2="100%" y1={BASE} y2={BASE} stroke="var(--line)" />
            {questions.map(({ position, verdict }, index) => (
              <SectionTick key={position} verdict={verdict} x={`${(100 * (index + 0.5)) / questions.length}%`} />
            ))}
          </svg>
          <Share earned={format.number(earned)} outOf={outOf} />
        </li>
      ))}
    </ul>
  );
}

function Share({ earned, outOf }: { earned: string; outOf: number }) {
  const t = useTranslations("result");
  return (
    <span className="num">
      <span aria-hidden="true">
        {earned} / {outOf}
      </span>
      <span className="vh">{t("share", { earned, outOf })}</span>
    </span>
  );
}

const SectionTick = ({ verdict, x }: { verdict: RunQuestion["verdict"]; x: string }) => {
  const isRight = verdict === "right" || verdict === "partial";
  return (
    <line
      x1={x}
      x2={x}
      y1={verdict === "right" ? TOP : verdict === "open" ? BASE - 4 : verdict === "partial" ? BASE - 8 : TOP}
      y2={BASE}
      stroke={isRight ? "var(--right)" : verdict === "open" ? "var(--line)" : "var(--wrong)"}
      strokeWidth="3"
      strokeDasharray={isRight || verdict === "open" ? undefined : "5 3"}
    />
  );
};
