import { useTranslations } from "next-intl";
import { Raised } from "@/components/ui/raised";
import type { Graded } from "@/lib/questions/question";
import { signOf } from "./feedback";

type Props = {
  answerText: string;
  grade: Graded;
  /** True for a word that was let pass although a letter of it is wrong. */
  hasSlip: boolean;
};

/** The date, or the words, where they were written, with the verdict beside. */
export function RevealedDate({ answerText, grade, hasSlip }: Props) {
  const t = useTranslations("quiz.correction");
  const isRight = signOf(grade) === "✔";
  return (
    <div className={isRight ? "written yes" : "written no"}>
      <p className="lab">{t("yours")}</p>
      <p className="seyes">
        <span>
          <Raised text={answerText} />
        </span>
        <span className="tag">
          <span aria-hidden="true">{isRight ? "✔ " : "✘ "}</span>
          {t(hasSlip ? "short.slip" : `short.${grade.verdict}`)}
        </span>
      </p>
    </div>
  );
}
