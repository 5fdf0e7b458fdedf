import { useTranslations } from "next-intl";
import type { Graded } from "@/lib/questions/question";
import { signOf, variantOf } from "./feedback";

type Props = {
  grade: Graded;
  keyText: string;
  /** Decides the wording. */
  seed: string;
};

/** The verdict in one sentence, which also says the answer. */
export function useVerdict({ grade, keyText, seed }: Props): string {
  const t = useTranslations("quiz.verdict");
  return t(`${grade.verdict}.${variantOf(seed)}`, { answer: keyText });
}

export function Verdict(props: Props) {
  const sign = signOf(props.grade);
  return (
    <p className={sign === "✘" ? "verdict no" : "verdict yes"}>
      {sign && (
        <span className="sign" aria-hidden="true">
          {sign}
        </span>
      )}
      <strong>{useVerdict(props)}</strong>
    </p>
  );
}
