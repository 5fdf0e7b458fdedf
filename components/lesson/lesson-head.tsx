import { useTranslations } from "next-intl";
import { DocumentLetter } from "@/components/course/document-letter";
import { Strip, type LandMark } from "@/components/ui/strip";
import { Listen } from "./listen";
import { ReadingPosition } from "./reading-position";
import { TextSize } from "./text-size";

type Props = {
  title: string;
  language: string;
  minutes: number;
  document: { readonly letter: string; readonly title: string; readonly language: string };
  /** Of the document, in words; null when undated. */
  date: string | null;
  landmarks: readonly LandMark[];
  stateAddress: string;
  courseAddress: string;
};

/** Where the text comes from, what the lesson is called, how to read it, and its dates on a line. */
export function LessonHead({
  title,
  language,
  minutes,
  document,
  date,
  landmarks,
  stateAddress,
  courseAddress,
}: Props) {
  const t = useTranslations("lesson");
  return (
    <header>
      <p className="origin">
        <DocumentLetter
          letter={document.letter}
          spoken={t("document", { letter: document.letter })}
          title={`${document.title} · ${date ?? t("noDate")}`}
        />
      </p>
      <h1 lang={language}>{title}</h1>
      <div className="tools">
        <Listen language={document.language} words={{ listen: t("listen"), stop: t("stop") }} />
        <TextSize label={t("textSize")} />
        <span className="muted">{t("minutes", { count: minutes })}</span>
        <ReadingPosition stateAddress={stateAddress} courseAddress={courseAddress} resume={t("resume")} />
      </div>
      {landmarks.length > 1 && <Strip marks={landmarks} minRem={37} label={t("dates")} />}
    </header>
  );
}
