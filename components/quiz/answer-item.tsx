import { useTranslations } from "next-intl";
import { Raised } from "@/components/ui/raised";
import type { Certainty, Graded, RevealedItem } from "@/lib/questions/question";
import { signOf } from "./feedback";
import { LessonLink, Quoted, type Proof } from "./proof";
import { Unbroken } from "./stem";

export type AnsweredQuestion = {
  readonly position: number;
  /** The line above the stem, or null where the stem stands alone. */
  readonly context: string | null;
  readonly stem: string;
  readonly grade: Graded;
  /** Null for "je ne sais pas". */
  readonly answerText: string | null;
  readonly keyText: string;
  /** The events of an order or of pairs, in the order of time; empty otherwise. */
  readonly items: readonly Omit<RevealedItem, "evidence">[];
  readonly certainty: Certainty | null;
  readonly proof: Proof;
};

/** A question of the result: your answer, the one of the source, and the sentence. */
export function AnswerItem({
  position,
  context,
  stem,
  grade,
  answerText,
  keyText,
  items,
  certainty,
  proof,
}: AnsweredQuestion) {
  const t = useTranslations("result");
  const isRight = signOf(grade) === "✔";
  const inPlace = (all: AnsweredQuestion["items"]) =>
    t("inPlace", { count: all.filter((item) => item.isRight).length, total: all.length });
  return (
    <article className={isRight ? "qa" : "qa w"} id={`q${position}`}>
      <span className="no">{t("question", { position })}</span>
      {context && (
        <p className="context">
          <Unbroken text={context} />
        </p>
      )}
      <h3>
        <Unbroken text={stem} />
      </h3>
      <dl>
        <dt>{t("you")}</dt>
        <dd>
          <b className={isRight ? "right" : "wrong"}>
            {signOf(grade) && <span aria-hidden="true">{signOf(grade)} </span>}
            <Raised text={items.length > 0 && answerText !== null ? inPlace(items) : (answerText ?? t("noAnswer"))} />
          </b>
          {certainty && <span className="muted"> · {t(`certainty.${certainty}`)}</span>}
        </dd>
        {items.length > 0 ? (
          <>
            <dt>{t("source")}</dt>
            <dd>
              <ItemList items={items} />
            </dd>
          </>
        ) : (
          grade.verdict !== "right" && (
            <>
              <dt>{t("source")}</dt>
              <dd>
                <b className="right">
                  <span aria-hidden="true">✔ </span>
                  <Raised text={keyText} />
                </b>
              </dd>
            </>
          )
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

/** The events in the order of time with their dates, each marked as it was answered. */
const ItemList = ({ items }: Pick<AnsweredQuestion, "items">) => (
  <ol className="events">
    {items.map(({ label, date, given, isRight }) => (
      <li key={label}>
        {given !== null && (
          <span className={isRight ? "right" : "wrong"} aria-hidden="true">
            {isRight ? "✔ " : "✘ "}
          </span>
        )}
        <b>
          <Raised text={date} />
        </b>{" "}
        <Unbroken text={label} />
      </li>
    ))}
  </ol>
);
