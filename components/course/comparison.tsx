import { useTranslations } from "next-intl";
import { Raised } from "@/components/ui/raised";
import { DocumentLetter, documentColour } from "./document-letter";
import type { Marked } from "./proof-text";
import { Quoted } from "./quoted";
import "@/components/ui/source-quote.css";
import "./comparison.css";

/** Documents on one event, side by side. */
export type ComparisonProps = {
  kind: "agreement" | "contradiction";
  /** True if the documents date the event with different precision. */
  isFiner: boolean;
  /** True if both sentences are of one document. */
  isWithinOne: boolean;
  title: string;
  language: string;
  /** Address of it in its page, where it has one. */
  anchor?: string;
  tellings: readonly {
    readonly id: string;
    /** As this document dates the event, in words; null for what is stated without a date. */
    readonly date: string | null;
    readonly sentence: Marked;
    readonly href: string;
    readonly document: { readonly letter: string; readonly title: string; readonly language: string };
  }[];
};

/** What two documents say of one event, and whether they agree: shown, never decided in silence. */
export function Comparison({ kind, isFiner, isWithinOne, title, language, anchor, tellings }: ComparisonProps) {
  const t = useTranslations("course.sources");
  return (
    <article className="compared" id={anchor}>
      <h3 lang={language}>
        <Raised text={title} />
      </h3>
      <div className="two">
        {tellings.map(({ id, date, sentence, href, document }) => (
          <figure key={id} className={`source ${documentColour(document.letter)}`}>
            {date !== null && (
              <p className="told" lang={language}>
                <Raised text={date} />
              </p>
            )}
            <blockquote lang={document.language}>
              <Quoted {...sentence} />
            </blockquote>
            <footer>
              <DocumentLetter
                letter={document.letter}
                spoken={t("document", { letter: document.letter })}
                title={document.title}
              />
              <a href={href}>{t("open")}</a>
            </footer>
          </figure>
        ))}
      </div>
      <p>
        <strong>{isWithinOne ? t(`${kind}.within`) : t(`${kind}.verdict`, { count: tellings.length })}</strong>{" "}
        <span className="muted">{t(kind === "agreement" && !isFiner ? "agreement.same" : `${kind}.why`)}</span>
      </p>
    </article>
  );
}
