import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

type Props = {
  bar: ReactNode;
  /** The section and the lesson that the question comes from, for the margin; null for what would tell its answer. */
  section: string | null;
  lesson: string | null;
  children: ReactNode;
};

/** A page of a quiz: nothing but the question. */
export function QuizFrame({ bar, section, lesson, children }: Props) {
  const t = useTranslations("common");
  return (
    <>
      <a className="skip" href="#contenu">
        {t("skip")}
      </a>
      {bar}
      <main id="contenu" className="sheet" tabIndex={-1}>
        <div className="row quiz first tick on">
          <div className="note">
            {(section ?? lesson) && <span className="rub">{section ?? lesson}</span>}
            {section && lesson && <p>{lesson}</p>}
          </div>
          <div className="body">{children}</div>
        </div>
      </main>
    </>
  );
}
