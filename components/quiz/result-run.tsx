import { useTranslations } from "next-intl";
import type { Graded } from "@/lib/questions/question";

/** A question of an attempt as its tick tells it; `open` has no answer yet. */
export type RunQuestion = { readonly position: number; readonly verdict: Graded["verdict"] | "open" };

type Props = {
  questions: readonly RunQuestion[];
  /** Where a tick leads. */
  hrefOf: (position: number) => string;
};

/** With more ticks than this, their numbers would run into each other. */
const MOST_NUMBERED = 20;

const CLASSES: Readonly<Record<RunQuestion["verdict"], string>> = {
  right: "",
  partial: "half",
  near: "w",
  wrong: "w",
  unknown: "w",
  open: "open",
};

/** The whole quiz as a run of ticks: plain for right, broken for wrong, low for right in part. */
export function ResultRun({ questions, hrefOf }: Props) {
  const t = useTranslations("result");
  return (
    <ol className={questions.length > MOST_NUMBERED ? "run long" : "run"} aria-label={t("run")}>
      {questions.map(({ position, verdict }) => (
        <li key={position}>
          <a
            href={hrefOf(position)}
            className={CLASSES[verdict]}
            aria-label={t("runQuestion", { position, verdict: t(`verdict.${verdict}`) })}
          >
            <i />
            <span>{position}</span>
          </a>
        </li>
      ))}
    </ol>
  );
}
