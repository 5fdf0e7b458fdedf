import "./gauge.css";

type Props = {
  /** 0 to 1; null when nothing is known yet. */
  estimate: number | null;
  /** Bounds of what may be true, 0 to 1. */
  lower: number;
  upper: number;
  /** In words, for those who do not see the line; without it the gauge is decoration beside words that say the same. */
  label?: string;
};

/** Lower bound from which we call a thing solid: the dotted threshold. */
const SOLID = 0.6;
const AXIS = 11;

/** One line: the tick is the estimate, the band what may be true; a dotted line where nothing is known. */
export function Gauge({ estimate, lower, upper, label }: Props) {
  const reading = label ? ({ role: "img", "aria-label": label } as const) : ({ "aria-hidden": true } as const);
  if (estimate === null) {
    return (
      <svg className="gauge" {...reading}>
        <line x1="0" x2="100%" y1={AXIS} y2={AXIS} stroke="var(--line)" strokeDasharray="1 5" />
      </svg>
    );
  }
  return (
    <svg className="gauge" {...reading}>
      <line x1="0" x2="100%" y1={AXIS} y2={AXIS} stroke="var(--rule)" />
      <line x1={at(SOLID)} x2={at(SOLID)} y1="6" y2="16" stroke="var(--line)" strokeDasharray="2 2" />
      <line x1={at(lower)} x2={at(upper)} y1={AXIS} y2={AXIS} stroke="var(--ink)" strokeOpacity=".32" strokeWidth="7" />
      <line x1="0" x2={at(lower)} y1={AXIS} y2={AXIS} stroke="var(--ink)" strokeWidth="2" />
      <line x1={at(estimate)} x2={at(estimate)} y1="2" y2="20" stroke="var(--ink)" strokeWidth="3" />
    </svg>
  );
}

const at = (share: number): string => `${Math.round(share * 1000) / 10}%`;
