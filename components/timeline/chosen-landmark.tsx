import { useTranslations } from "next-intl";
import { documentColour, DocumentLetter } from "@/components/course/document-letter";
import { Quoted } from "@/components/course/quoted";
import { ASK_FORM, landmarkAnchor, type Landmark, type TimelineDocument } from "./landmark";
import "@/components/ui/source-quote.css";

type Props = { landmark: Landmark; document: TimelineDocument; isFirst: boolean };

/** What a landmark opens: the sentence that dates it, its lesson, its questions. Shown when it is the target or chosen. */
export function ChosenLandmark({ landmark, document, isFirst }: Props) {
  const t = useTranslations("timeline");
  const { id, date, sentence, sentenceId, href, questions, others, comparedHref } = landmark;
  const anchor = landmarkAnchor(id);
  return (
    <section
      className="row first chosen"
      id={anchor}
      tabIndex={-1}
      aria-labelledby={`${anchor}-date`}
      {...(isFirst && { "data-first": "" })}
    >
      <div className="note">
        <h2 className="rub" id={`${anchor}-date`}>
          {date}
        </h2>
        <p>{t("chosen")}</p>
      </div>
      <div className="body">
        <figure className={`source ${documentColour(document.letter)}`}>
          <blockquote lang={document.language}>
            <Quoted {...sentence} />
          </blockquote>
          <footer>
            <DocumentLetter
              letter={document.letter}
              spoken={t("spoken", { letter: document.letter })}
              title={document.title}
            />
            <span className="ways">
              <a href={href}>{t("open")}</a>
              <AskButton sentenceId={sentenceId} questions={questions} />
            </span>
          </footer>
        </figure>
        {(others.length > 0 || comparedHref) && (
          <p className="also">
            {others.map((other) => (
              <a key={other.id} href={`#${landmarkAnchor(other.id)}`}>
                {t("also", { letter: other.letter })}
              </a>
            ))}
            {comparedHref && <a href={comparedHref}>{t("compare")}</a>}
          </p>
        )}
      </div>
    </section>
  );
}

type AskProps = {
  sentenceId: string;
  questions: number;
  /** What is asked about, where many buttons stand together. */
  about?: string;
};

/** Starts a quiz on one sentence; nothing where nothing can be asked. */
export function AskButton({ sentenceId, questions, about }: AskProps) {
  const t = useTranslations("timeline");
  return (
    questions > 0 && (
      <button className="asks" type="submit" form={ASK_FORM} name="sentence" value={sentenceId}>
        {about && (
          <span className="vh">
            {about}
            {"\u202f: "}
          </span>
        )}
        {t("questions", { count: questions })}
      </button>
    )
  );
}
