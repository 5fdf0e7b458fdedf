import { useTranslations } from "next-intl";
import type { Evidence } from "@/lib/questions/question";
import { DocumentLetter } from "@/components/course/document-letter";
import { typesetPieces } from "@/components/lesson/typography";
import { Raised } from "@/components/ui/raised";

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

type QuotedProps = Pick<Proof, "evidence" | "language"> & {
  /** How the words that count are set apart: the highlighter is for the proof alone. */
  as?: "mark" | "b";
};

/** The sentence, set as the lesson sets it, with the words that count set apart. */
export function Quoted({ evidence, language, as: Apart = "mark" }: QuotedProps) {
  const pieces = typesetPieces([evidence.before, evidence.quote, evidence.after], language);
  const [before = "", quote = "", after = ""] = pieces;
  return (
    <>
      <Raised text={before} />
      <Apart>
        <Raised text={quote} />
      </Apart>
      <Raised text={after} />
    </>
  );
}

/** The letter and the title of a document. */
export function SourceName({ letter, title }: Pick<Proof, "letter" | "title">) {
  const t = useTranslations("quiz.correction");
  return <DocumentLetter letter={letter} title={title} spoken={t("document", { letter })} />;
}

/** "Voir dans la leçon": opens the lesson at the sentence. */
export function LessonLink({ href }: Pick<Proof, "href">) {
  const t = useTranslations("quiz.correction");
  return href && <a href={href}>{t("seeInLesson")}</a>;
}
