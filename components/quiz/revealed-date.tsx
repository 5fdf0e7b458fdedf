import { useTranslations } from "next-intl";
import { Raised } from "@/components/ui/raised";
import type { Graded } from "@/lib/questions/question";
import { signOf } from "./feedback";

type Props = { answerText: string; grade: Graded };

/** The date where it was written, with its verdict beside it. */
export function RevealedDate({ answerText, grade }: Props) {
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
          {t(`short.${grade.verdict}`)}
        </span>
      </p>
    </div>
  );
}
