import { useTranslations } from "next-intl";
import { DocumentLetter, documentColour } from "@/components/course/document-letter";
import { Raised } from "@/components/ui/raised";
import { AskButton } from "./chosen-landmark";
import { landmarkAnchor, type Landmark, type TimelineDocument } from "./landmark";
import { shapeOf } from "./lane-layout";

/** An event of the course with the landmarks that tell it, the finest dated first. */
export type ListedEvent = {
  readonly id: string;
  readonly label: string;
  readonly landmarks: readonly [Landmark, ...Landmark[]];
};

type Props = { events: readonly ListedEvent[]; documents: readonly TimelineDocument[]; language: string };

/** The timeline in words: every event in the order of time. */
export function EventList({ events, documents, language }: Props) {
  const t = useTranslations("timeline");
  return (
    <ol className="evs">
      {events.map(({ id, label, landmarks }) => {
        const [first] = landmarks;
        const asked = landmarks.reduce((best, each) => (each.questions > best.questions ? each : best), first);
        return (
          <li
            key={id}
            className={`${shapeOf(first)} ${documentColour(documents[first.lane]!.letter)}`}
            data-docs={landmarks.map(({ lane }) => lane + 1).join(" ")}
          >
            <a className="when" href={`#${landmarkAnchor(first.id)}`} aria-label={`${first.date} · ${label}`}>
              <Raised text={first.date} />
            </a>
            <span className="docs">
              {landmarks.map(({ lane }) => {
                const { letter } = documents[lane]!;
                return <DocumentLetter key={letter} letter={letter} spoken={t("spoken", { letter })} />;
              })}
            </span>
            <span className="t" lang={language}>
              <Raised text={label} />
            </span>
            <span className="ways">
              <a href={first.href} aria-label={`${t("open")}\u202f: ${label}`}>
                {t("lesson")}
              </a>
              <AskButton sentenceId={asked.sentenceId} questions={asked.questions} about={label} />
            </span>
          </li>
        );
      })}
    </ol>
  );
}
