import { useTranslations } from "next-intl";
import type { Evidence } from "@/lib/questions/question";

/** A sentence that proves something, with its document and the place where the lesson shows it. */
export type Proof = {
  readonly evidence: Evidence;
  readonly letter: string;
  readonly title: string;
  /** Language of the document, BCP 47. */
  readonly language: string;
  /** The sentence in its lesson; null if the course no longer teaches it. */
  readonly href: string | null;
};

/** Class that gives a document its colour; beyond the third the colours come round again, the letter does not. */
export const colourOf = (letter: string): string =>
  ["da", "db", "dc"][((letter.codePointAt(letter.length - 1) ?? 65) - 65) % 3] ?? "da";

/** The sentence, what counts in it highlighted. */
export const Highlighted = ({ evidence: { before, quote, after } }: Pick<Proof, "evidence">) => (
  <>
    {before}
    <mark>{quote}</mark>
    {after}
  </>
);

/** The letter and the title of a document. */
export function SourceName({ letter, title }: Pick<Proof, "letter" | "title">) {
  const t = useTranslations("quiz.correction");
  return (
    <span className={`doc ${colourOf(letter)}`}>
      <b aria-hidden="true">{letter}</b>
      <span>
        <span className="vh">{t("document", { letter })}</span>
        {title}
      </span>
    </span>
  );
}

/** "Voir dans la leçon": opens the lesson at the sentence. */
export function LessonLink({ href }: Pick<Proof, "href">) {
  const t = useTranslations("quiz.correction");
  return href && <a href={href}>{t("seeInLesson")}</a>;
}
