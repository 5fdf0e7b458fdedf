import { useTranslations } from "next-intl";
import { Raised } from "@/components/ui/raised";
import type { Certainty, Graded } from "@/lib/questions/question";
import { signOf } from "./feedback";
import { LessonLink, Quoted, type Proof } from "./proof";
import { Unbroken } from "./stem";

export type AnsweredQuestion = {
  readonly position: number;
  readonly stem: string;
  readonly grade: Graded;
  /** Null for "je ne sais pas". */
  readonly answerText: string | null;
  readonly keyText: string;
  readonly certainty: Certainty | null;
  readonly proof: Proof;
};

/** A question of the result: your answer, the one of the source, and the sentence. */
export function AnswerItem({ position, stem, grade, answerText, keyText, certainty, proof }: AnsweredQuestion) {
  const t = useTranslations("result");
  const isRight = signOf(grade) === "✔";
  return (
    <article className={isRight ? "qa" : "qa w"} id={`q${position}`}>
      <span className="no">{t("question", { position })}</span>
      <h3>
        <Unbroken text={stem} />
      </h3>
      <dl>
        <dt>{t("you")}</dt>
        <dd>
          <b className={isRight ? "right" : "wrong"}>
            {signOf(grade) && <span aria-hidden="true">{signOf(grade)} </span>}
            <Raised text={answerText ?? t("noAnswer")} />
          </b>
          {certainty && <span className="muted"> · {t(`certainty.${certainty}`)}</span>}
        </dd>
        {grade.verdict !== "right" && (
          <>
            <dt>{t("source")}</dt>
            <dd>
              <b className="right">
                <span aria-hidden="true">✔ </span>
                <Raised text={keyText} />
              </b>
            </dd>
          </>
        )}
      </dl>
      <p className="src">
        <span lang={proof.language}>
          <Quoted {...proof} />
        </span>{" "}
        <LessonLink {...proof} />
      </p>
    </article>
  );
}
