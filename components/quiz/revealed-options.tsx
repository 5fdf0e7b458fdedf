import { useTranslations } from "next-intl";
import type { RevealedOption } from "@/lib/questions/question";
import { Quoted, type Proof } from "./proof";
import { Unbroken } from "./stem";

type Props = {
  options: readonly RevealedOption[];
  /** True where several options are right: one that was not chosen is then one that was forgotten. */
  hasSeveral: boolean;
  /** The wrong option that the documents use for something else, and what they say of it. */
  explained: string | undefined;
  other: Proof | null;
};

/** The options where they stood, the right one and the chosen one marked by sign, word and colour. */
export function RevealedOptions({ options, hasSeveral, explained, other }: Props) {
  const t = useTranslations("quiz.correction");
  const missed = hasSeveral && options.some(({ isChosen }) => isChosen) ? "forgotten" : "right";
  return (
    <ol className="opts">
      {options.map(({ id, label, isKey, isChosen }, index) => (
        <li key={id}>
          <div className={`opt off${isKey ? " ok" : isChosen ? " ko" : ""}`}>
            <span className="no" aria-hidden="true">
              {index + 1}
            </span>
            <span>
              <Unbroken text={label} />
            </span>
            {isKey ? (
              <span className="tag">
                <span aria-hidden="true">✔ </span>
                {t(isChosen ? "yourRight" : missed)}
              </span>
            ) : (
              isChosen && (
                <span className="tag">
                  <span aria-hidden="true">✘ </span>
                  {t("yours")}
                </span>
              )
            )}
          </div>
          {isChosen && !isKey && other && label === explained && <WhyNot other={other} />}
        </li>
      ))}
    </ol>
  );
}

/** A wrong option that the documents use for something else: the sentence that says so. */
function WhyNot({ other }: { other: Proof }) {
  const t = useTranslations("quiz.correction");
  return (
    <div className="why">
      <p>{t("whyNot")}</p>
      <blockquote lang={other.language}>
        <Quoted {...other} as="b" />
      </blockquote>
      <p className="ref">{t("documentTitle", { letter: other.letter, title: other.title })}</p>
    </div>
  );
}
