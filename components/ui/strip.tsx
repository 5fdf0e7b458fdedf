import type { CSSProperties } from "react";
import { Raised } from "./raised";
import { layOutStrip, type PlacedMark, type StripLayout, type StripMark } from "./strip-layout";
import "./strip.css";

/** A mark with what it looks like and where it leads. */
export type LandMark = StripMark & {
  readonly href: string | null;
  /** A colour token such as `--doc-a`; ink if null. */
  readonly tone: string | null;
  readonly isKey: boolean;
  /** Read before the label by those who do not see the colour; empty if there is nothing to say. */
  readonly origin: string;
};

type Props = {
  marks: readonly LandMark[];
  /** What the line shows, for those who do not see it. */
  label: string;
  /** The narrowest that the line is drawn, in rem; narrower sheets scroll it, and phones turn it. */
  minRem: number;
};

const REM_PX = 16;

/** A line of time with its landmarks. On a phone it turns and hangs on the margin rule. */
export function Strip({ marks, label, minRem }: Props) {
  if (marks.length === 0) return null;
  const layout = layOutStrip(marks, minRem * REM_PX);
  return (
    <div className="scroll" tabIndex={0} role="group" aria-label={label}>
      <div className="strip" style={{ ...heightsOf(layout), minWidth: `${minRem}rem` }}>
        <div className="axis" />
        {layout.fold && (
          <div className="fold" style={vars({ x: layout.fold.from, w: layout.fold.to - layout.fold.from })} />
        )}
        <ol>
          {layout.marks.map((placed) => (
            <Landmark key={placed.mark.id} placed={placed} />
          ))}
        </ol>
      </div>
    </div>
  );
}

function Landmark({ placed: { mark, x, width, words } }: { placed: PlacedMark<LandMark> }) {
  const names = [
    "ev",
    width > 0 && "wide",
    mark.isKey && "key",
    words?.side === "up" && "up",
    words?.isInColumn && "col",
  ].filter(Boolean);
  const style = {
    ...vars({ x, w: width, ...(words && { lx: words.left, lw: words.width, lv: words.level }) }),
    ...(mark.tone && { "--c": `var(${mark.tone})` }),
  };
  const text = (
    <>
      <b>
        <Raised text={mark.date} />
      </b>
      <span className="what">
        {mark.origin && <span className="vh">{mark.origin} </span>}
        <Raised text={mark.label} />
      </span>
    </>
  );
  return (
    <li className={names.join(" ")} style={style} data-mute={words ? undefined : ""}>
      <i />
      {words?.isInColumn && <em className={words.left <= x ? "elbow" : "elbow right"} />}
      {words && (mark.href ? <a href={mark.href}>{text}</a> : <span className="lab">{text}</span>)}
    </li>
  );
}

/** Room above and below the line: elbows, date, and as many lines of words as there are. */
function heightsOf({ levels, lines }: StripLayout<LandMark>): CSSProperties {
  const roomOf = (side: "up" | "down") =>
    lines[side] === 0 ? 1.2 : 1 + levels[side] * ELBOW_REM + DATE_REM + lines[side] * LINE_REM;
  return vars({
    up: roomOf("up"),
    down: roomOf("down"),
    "up-levels": levels.up,
    "down-levels": levels.down,
    "up-lines": lines.up,
  });
}

const ELBOW_REM = 0.5;
const DATE_REM = 1.35;
const LINE_REM = 1.15;

const vars = (values: Readonly<Record<string, number>>): CSSProperties =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [`--${name}`, Math.round(value * 1000) / 1000]),
  ) as CSSProperties;
