import { useTranslations } from "next-intl";
import type { LessonName } from "@/lib/lessons/lesson";
import { typeset } from "./typography";
import "./lesson-glossary.css";

type Props = { names: readonly LessonName[]; language: string };

/** Whom and what a lesson names, with what it calls them; each leads to where it is said. Nothing where there is no one. */
export function NameGlossary({ names, language }: Props) {
  const t = useTranslations("glossary.names");
  if (names.length === 0) return null;
  return (
    <section className="glossary names" aria-labelledby="personnes">
      <h2 id="personnes">{t("title")}</h2>
      <dl>
        {names.map(({ entityId, name, acronym, sentenceId, role }) => (
          <div key={entityId}>
            <dt lang={language}>
              <a href={`#${encodeURIComponent(sentenceId)}`} aria-label={t("where", { name })}>
                {typeset(name, language)}
              </a>
            </dt>
            <dd lang={language}>
              {role ? <a href={`#${encodeURIComponent(role.sentenceId)}`}>{typeset(role.text, language)}</a> : acronym}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
