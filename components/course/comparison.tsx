import { useTranslations } from "next-intl";
import Link from "next/link";
import { DocumentLetter, documentColour } from "./document-letter";
import type { Marked } from "./proof-text";
import { Quoted } from "./quoted";
import "@/components/ui/source-quote.css";

/** Documents on one event, side by side. */
export type ComparisonProps = {
  kind: "agreement" | "contradiction";
  /** True if the documents date the event with different precision. */
  isFiner: boolean;
  title: string;
  language: string;
  tellings: readonly {
    readonly id: string;
    readonly sentence: Marked;
    readonly href: string;
    readonly document: { readonly letter: string; readonly title: string; readonly language: string };
  }[];
};

/** What two documents say of one event, and whether they agree: shown, never decided in silence. */
export function Comparison({ kind, isFiner, title, language, tellings }: ComparisonProps) {
  const t = useTranslations("course.sources");
  return (
    <article className="compared">
      <h3 lang={language}>{title}</h3>
      <div className="two">
        {tellings.map(({ id, sentence, href, document }) => (
          <figure key={id} className={`source ${documentColour(document.letter)}`}>
            <blockquote lang={document.language}>
              <Quoted {...sentence} />
            </blockquote>
            <footer>
              <DocumentLetter
                letter={document.letter}
                spoken={t("document", { letter: document.letter })}
                title={document.title}
              />
              <Link href={href}>{t("open")}</Link>
            </footer>
          </figure>
        ))}
      </div>
      <p>
        <strong>{t(`${kind}.verdict`, { count: tellings.length })}</strong>{" "}
        <span className="muted">{t(kind === "agreement" && !isFiner ? "agreement.same" : `${kind}.why`)}</span>
      </p>
    </article>
  );
}
