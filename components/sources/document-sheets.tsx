import { useTranslations } from "next-intl";
import Link from "next/link";
import { DocumentLetter } from "@/components/course/document-letter";
import "./sources.css";

/** A document with all that is known of it. */
export type DocumentSheet = {
  readonly slug: string;
  readonly letter: string;
  readonly title: string;
  readonly language: string;
  readonly publisher: string | null;
  /** In words; null when undated. */
  readonly date: string | null;
  readonly licence: string;
  readonly lessons: readonly { readonly slug: string; readonly title: string; readonly href: string }[];
};

type Props = { documents: readonly DocumentSheet[]; language: string };

/** The documents of a course one by one, and the lessons that were made of each. What is unknown is said to be. */
export function DocumentSheets({ documents, language }: Props) {
  const t = useTranslations("sources");
  return (
    <ul className="sheets">
      {documents.map(({ slug, letter, title, language: own, publisher, date, licence, lessons }) => (
        <li key={slug} id={slug}>
          <DocumentLetter letter={letter} spoken={t("document", { letter })} />
          <div>
            <h3 lang={own}>{title}</h3>
            <dl>
              <Known name={t("publisher")} value={publisher} otherwise={t("unknown")} />
              <Known name={t("date")} value={date} otherwise={t("unknownDate")} />
              <Known name={t("rights")} value={licence} otherwise={t("unknown")} />
              <dt>{t("lessons", { count: lessons.length })}</dt>
              <dd>
                <ul lang={language}>
                  {lessons.map((lesson) => (
                    <li key={lesson.slug}>
                      <Link href={lesson.href} prefetch={false}>
                        {lesson.title}
                      </Link>
                    </li>
                  ))}
                </ul>
              </dd>
            </dl>
          </div>
        </li>
      ))}
    </ul>
  );
}

const Known = ({ name, value, otherwise }: { name: string; value: string | null; otherwise: string }) => (
  <>
    <dt>{name}</dt>
    <dd className={value === null ? "it" : undefined}>{value ?? otherwise}</dd>
  </>
);
