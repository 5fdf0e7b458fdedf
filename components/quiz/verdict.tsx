import { useTranslations } from "next-intl";
import { Raised } from "@/components/ui/raised";
import type { Graded } from "@/lib/questions/question";
import { signOf, verdictOf } from "./feedback";

type Props = {
  grade: Graded;
  keyText: string;
  /** Decides the wording. */
  seed: string;
};

/** The verdict in one sentence, which also says the answer. */
export function Verdict({ grade, keyText, seed }: Props) {
  const t = useTranslations("quiz.verdict");
  const sign = signOf(grade);
  return (
    <p className={sign === "✘" ? "verdict no" : "verdict yes"}>
      {sign && (
        <span className="sign" aria-hidden="true">
          {sign}
        </span>
      )}
      <strong>
        <Raised text={t(verdictOf(grade, seed), { answer: keyText })} />
      </strong>
    </p>
  );
}
