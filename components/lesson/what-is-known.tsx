"use client";

import { fill } from "@/components/ui/fill";
import "@/components/ui/gauge.css";
import { useBeside } from "@/components/ui/use-beside";
import type { MasteryLevel } from "@/lib/progress/mastery";
import type { LessonState } from "./lesson-state";

type Props = {
  stateAddress: string;
  words: { estimate: string; solid: string; label: string; levels: Record<MasteryLevel, string> };
};

const SOLID = "60%";
const AXIS = 30;

/** The lesson's mastery on its line, once something was answered. */
export function WhatIsKnown({ stateAddress, words }: Props) {
  const mastery = useBeside<LessonState>(stateAddress)?.mastery;
  if (!mastery || mastery.estimate === null) return null;
  const { estimate, lower, upper, level } = mastery;
  const label = fill(words.label, {
    estimate: Math.round(estimate * 100),
    lower: Math.round(lower * 100),
    upper: Math.round(upper * 100),
  });
  return (
    <div className="ba">
      <span className="muted">
        {words.estimate}
        <br />
        <b className="it">{words.levels[level]}</b>
      </span>
      <svg className="gauge" role="img" aria-label={label}>
        <line x1="0" x2="100%" y1={AXIS} y2={AXIS} stroke="var(--ink)" />
        <line
          x1={at(lower)}
          x2={at(upper)}
          y1={AXIS}
          y2={AXIS}
          stroke="var(--pen)"
          strokeOpacity=".32"
          strokeWidth="7"
        />
        <line x1={at(estimate)} x2={at(estimate)} y1="10" y2="39" stroke="var(--pen)" strokeWidth="4" />
        <line x1={SOLID} x2={SOLID} y1="24" y2="36" stroke="var(--line)" strokeDasharray="2 2" />
        <text x={SOLID} y="16" dx="6">
          {words.solid}
        </text>
      </svg>
    </div>
  );
}

const at = (share: number): string => `${Math.round(share * 1000) / 10}%`;
