import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Graded, PublicQuestion, Reveal } from "@/lib/questions/question";
import { DatesApart } from "./dates-apart";
import type { Proof } from "./proof";
import { RevealedDate } from "./revealed-date";
import { RevealedItems, type ProvedItem } from "./revealed-items";
import { RevealedOptions } from "./revealed-options";
import { SourceBox } from "./source-box";
import { Stem } from "./stem";
import { TwoProofs } from "./two-proofs";
import { Verdict } from "./verdict";

type Props = {
  question: PublicQuestion;
  reveal: Reveal;
  grade: Graded;
  /** Decides the wording of the verdict. */
  seed: string;
  proof: Proof;
  /** The events of an order or of pairs, each with its proof; empty otherwise. */
  items: readonly ProvedItem[];
  /** What the wrong answer is true of; null when no document says so. */
  other: Proof | null;
  next: { readonly href: string; readonly isResult: boolean };
  /** "Signaler". */
  report: ReactNode;
};

/** A question after its answer: what was right, why the other was not, and the sentence that proves it. */
export function Correction({ question, reveal, grade, seed, proof, items, other, next, report }: Props) {
  const t = useTranslations("quiz.correction");
  const { options, dates, answerText, keyText, spelling } = reveal;
  const { type } = question.control;
  const isWritten = type === "date" || type === "text";
  return (
    <article className="correction">
      <Stem context={question.context} stem={question.stem} isAnswered />
      {isWritten && answerText && <RevealedDate answerText={answerText} grade={grade} hasSlip={spelling !== null} />}
      {options.length > 0 && (
        <RevealedOptions
          options={options}
          hasSeveral={type === "several"}
          explained={reveal.whyNot?.answer}
          other={other}
        />
      )}
      <Verdict control={type} grade={grade} keyText={keyText} seed={seed} />
      {spelling && <p className="detail">{t("spelling", { spelling })}</p>}
      {dates?.given && answerText && (
        <DatesApart given={{ value: dates.given, text: answerText }} right={{ value: dates.key, text: keyText }} />
      )}
      {type === "order" || type === "match" ? (
        <RevealedItems type={type} items={items} />
      ) : isWritten && other && answerText ? (
        <TwoProofs proof={proof} other={other} given={answerText} />
      ) : (
        <SourceBox proof={proof} />
      )}
      <div className="foot">
        <a className="btn" href={next.href} data-quiz-key="continue">
          {t(next.isResult ? "toResult" : "continue")}
        </a>
        {report}
      </div>
    </article>
  );
}
