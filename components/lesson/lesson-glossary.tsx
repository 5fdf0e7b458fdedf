import { useTranslations } from "next-intl";
import { typeset } from "./typography";
import type { GlossaryEntry } from "./glossary";
import "./lesson-glossary.css";

type Props = { entries: readonly GlossaryEntry[]; language: string };

/** The acronyms of a lesson spelt out, for those who read on paper or look one up. Nothing where there is none. */
export function LessonGlossary({ entries, language }: Props) {
  const t = useTranslations("glossary");
  if (entries.length === 0) return null;
  return (
    <section className="glossary" aria-labelledby="sigles">
      <h2 id="sigles">{t("title")}</h2>
      <dl>
        {entries.map(({ acronym, expansion, sentenceId }) => (
          <div key={acronym}>
            <dt>
              <a href={`#${encodeURIComponent(sentenceId)}`} aria-label={t("where", { acronym })}>
                {acronym}
              </a>
            </dt>
            <dd lang={language}>{typeset(expansion, language)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
