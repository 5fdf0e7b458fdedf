import { useTranslations } from "next-intl";
import { documentColour } from "@/components/course/document-letter";
import { MOST_FILTERED, type TimelineDocument } from "./landmark";

/** Which documents are shown: boxes that the style sheet reads, so that they work without a script. */
export function Filters({ documents }: { documents: readonly TimelineDocument[] }) {
  const t = useTranslations("timeline");
  if (documents.length < 2 || documents.length > MOST_FILTERED) return null;
  return (
    <fieldset className="chips">
      <legend className="vh">{t("documents")}</legend>
      {documents.map(({ letter, title }, index) => (
        <label key={letter} className={documentColour(letter)}>
          <input type="checkbox" defaultChecked data-at={index + 1} data-letter={letter} />
          <span>
            <span className="vh">{t("document", { letter })}</span>
            {title}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
