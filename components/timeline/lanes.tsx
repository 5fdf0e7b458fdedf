import { useTranslations } from "next-intl";
import type { CSSProperties } from "react";
import { documentColour, DocumentLetter } from "@/components/course/document-letter";
import { Raised } from "@/components/ui/raised";
import { shortLabel } from "@/components/ui/short-label";
import { landmarkAnchor, type Landmark, type TimelineDocument } from "./landmark";
import type { LaneLayout, PlacedMark } from "./lane-layout";
import { WORDS_ROOM } from "./place-words";
import { BASE_REM } from "./zoom";

type Props = {
  layout: LaneLayout<Landmark>;
  documents: readonly TimelineDocument[];
  /** Language of the labels, BCP 47. */
  language: string;
  /** The landmark that is chosen when the page opens. */
  chosen: Landmark;
  yearInWords: (year: number) => string;
};

/** A lane for each document over one scale of years. It is wider than a phone and scrolls by itself. */
export function Lanes({ layout, documents, language, chosen, yearInWords }: Props) {
  const t = useTranslations("timeline");
  const { fold } = layout;
  return (
    <div className="scroll" tabIndex={0} role="group" aria-label={t("scroll")}>
      <div className="tl" style={vars({ base: BASE_REM })} lang={language}>
        <Guide layout={layout} chosen={chosen} />
        {layout.lanes.map(({ marks, rows, levels }, index) => {
          const { letter, title } = documents[index]!;
          return (
            <div
              key={letter}
              className={`lane ${documentColour(letter)}`}
              data-doc={index + 1}
              style={vars({ rows, levels })}
            >
              <div className="nm" aria-hidden="true">
                <DocumentLetter letter={letter} spoken={t("document", { letter })} />
              </div>
              <ol className="marks" aria-label={`${t("document", { letter })}${title}`}>
                {marks.map((placed) => (
                  <Mark key={placed.mark.id} placed={placed} isChosen={placed.mark === chosen} />
                ))}
              </ol>
            </div>
          );
        })}
        <div className="years" aria-hidden="true">
          <div>
            {layout.years.map(({ year, x, isRound, from }) => (
              <span key={year} className={classes(`z${from}`, isRound && "maj", x < 2 && "edge")} style={vars({ x })}>
                {yearInWords(year)}
              </span>
            ))}
            {fold && (
              <i className="fold" style={vars({ x: fold.from, w: fold.to - fold.from })}>
                <b>{t("folded", { count: fold.years })}</b>
              </i>
            )}
          </div>
        </div>
      </div>
    </div>
  );
}

/** The dotted line through all lanes at the chosen landmark, with its name above them. */
function Guide({ layout, chosen }: Pick<Props, "layout" | "chosen">) {
  const { x = 0 } = layout.lanes.flatMap(({ marks }) => marks).find(({ mark }) => mark === chosen) ?? {};
  return (
    <div className={classes("guides", x > HALF && "left")} style={vars({ x })} aria-hidden="true">
      <i />
      <span>{nameOf(chosen)}</span>
    </div>
  );
}

const nameOf = ({ date, label }: Landmark): string => `${date} · ${label}`;

/** Beyond it, words that begin at a landmark would leave the line. */
const HALF = 50;

function Mark({ placed, isChosen }: { placed: PlacedMark<Landmark>; isChosen: boolean }) {
  const { mark, x, width, shape, level, words } = placed;
  const leansLeft = words ? words.leansLeft : x > HALF;
  return (
    <li style={vars({ x, w: width, l: level, ...(words && { r: words.row }) })}>
      {words && <i className={`lead z${words.from}`} />}
      <a
        className={classes(
          "bit",
          shape,
          mark.open && `open-${mark.open}`,
          words ? `z${words.from}` : "mute",
          leansLeft && "left",
        )}
        href={`#${landmarkAnchor(mark.id)}`}
        data-x={x}
        {...(isChosen && { "aria-current": "true" as const })}
      >
        <span className="vh">{nameOf(mark)}</span>
        <em aria-hidden="true">
          <span>
            <Raised text={shortLabel(mark.label, WORDS_ROOM)} />
          </span>
        </em>
      </a>
    </li>
  );
}

const classes = (...names: readonly (string | false | null)[]): string => names.filter(Boolean).join(" ");

const vars = (values: Readonly<Record<string, number>>): CSSProperties =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [`--${name}`, Math.round(value * 1000) / 1000]),
  ) as CSSProperties;
