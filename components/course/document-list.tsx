import { useTranslations } from "next-intl";
import { DocumentLetter } from "./document-letter";

export type DocumentListProps = {
  documents: readonly {
    readonly slug: string;
    readonly letter: string;
    readonly title: string;
    readonly language: string;
    readonly publisher: string | null;
    /** In words; null when undated. */
    readonly date: string | null;
    readonly licence: string;
  }[];
};

/** What the course is made of. What is not known of a document is said, not guessed. */
export function DocumentList({ documents }: DocumentListProps) {
  const t = useTranslations("course.documents");
  return (
    <ul className="documents">
      {documents.map(({ slug, letter, title, language, publisher, date, licence }) => (
        <li key={slug}>
          <DocumentLetter letter={letter} spoken={t("document", { letter })} />
          <div>
            <p className="name" lang={language}>
              {title}
            </p>
            <p className="muted">
              {publisher ?? t("noPublisher")} · {date ?? t("noDate")} · {licence}
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
