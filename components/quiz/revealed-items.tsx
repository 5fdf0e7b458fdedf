import { useTranslations } from "next-intl";
import { Raised } from "@/components/ui/raised";
import type { RevealedItem } from "@/lib/questions/question";
import { LessonLink, Quoted, SourceName, type Proof } from "./proof";
import { Unbroken } from "./stem";

/** An event with the sentence that dates it; no proof where the course no longer teaches it. */
export type ProvedItem = Omit<RevealedItem, "evidence"> & { readonly proof: Proof | null };

type Props = {
  type: "order" | "match";
  /** In the order of time. */
  items: readonly ProvedItem[];
};

/** The events in the order of time, each with its date, what was answered for it, and its proof. */
export function RevealedItems({ type, items }: Props) {
  return (
    <ol className="ord revealed">
      {items.map((item, index) => (
        <li key={item.label} className={item.given === null ? undefined : item.isRight ? "ok" : "ko"}>
          <span className="no" aria-hidden="true">
            {index + 1}
          </span>
          <div>
            <p className="t">
              <Unbroken text={item.label} />
            </p>
            <p className="when">
              <b>
                <Raised text={item.date} />
              </b>
              <Answered type={type} {...item} />
            </p>
            {item.proof && <ItemProof proof={item.proof} />}
          </div>
        </li>
      ))}
    </ol>
  );
}

function Answered({ type, given, isRight }: Pick<Props, "type"> & ProvedItem) {
  const t = useTranslations("quiz.correction");
  if (given === null) return null;
  return (
    <span className="tag">
      <span aria-hidden="true">{isRight ? "✔ " : "✘ "}</span>
      {isRight ? t("inPlace") : <Raised text={t(type === "order" ? "yourRank" : "yourDate", { given })} />}
    </span>
  );
}

const ItemProof = ({ proof }: { proof: Proof }) => (
  <>
    <blockquote lang={proof.language}>
      <Quoted {...proof} />
    </blockquote>
    <p className="ref">
      <SourceName {...proof} />
      <LessonLink {...proof} />
    </p>
  </>
);
