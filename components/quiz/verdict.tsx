import { useTranslations } from "next-intl";
import { Raised } from "@/components/ui/raised";
import type { Control, Graded } from "@/lib/questions/question";
import { signOf, verdictOf } from "./feedback";

type Props = {
  control: Control["type"];
  grade: Graded;
  keyText: string;
  /** Decides the wording. */
  seed: string;
};

/** The verdict in one sentence, which also says the answer unless that is a list. */
export function Verdict({ control, grade, keyText, seed }: Props) {
  const t = useTranslations("quiz");
  const sign = signOf(grade);
  return (
    <p className={sign === "✘" ? "verdict no" : "verdict yes"}>
      {sign && (
        <span className="sign" aria-hidden="true">
          {sign}
        </span>
      )}
      <strong>
        <Raised text={t(verdictOf(control, grade, seed), { answer: keyText })} />
      </strong>
    </p>
  );
}
