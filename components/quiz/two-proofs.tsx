import { useTranslations } from "next-intl";
import { LessonLink, Quoted, SourceName, type Proof } from "./proof";

type Props = {
  proof: Proof;
  other: Proof;
  /** The wrong date, as written. */
  given: string;
};

/** After a wrong date that the documents use for something else: the proof beside what the date designates. */
export function TwoProofs({ proof, other, given }: Props) {
  const t = useTranslations("quiz.correction");
  return (
    <div className="proofs">
      <section>
        <h2>{t("proof")}</h2>
        <SourceName {...proof} />
        <blockquote lang={proof.language}>
          <Quoted {...proof} />
        </blockquote>
        <LessonLink {...proof} />
      </section>
      <section className="other">
        <h2>{t("designates", { given })}</h2>
        <SourceName {...other} />
        <blockquote lang={other.language}>
          <Quoted {...other} as="b" />
        </blockquote>
        <LessonLink {...other} />
      </section>
    </div>
  );
}
