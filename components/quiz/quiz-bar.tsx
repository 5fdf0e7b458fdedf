import { useTranslations } from "next-intl";

/** What became of a question, as its tick tells it: tall when answered, broken when wrong, half-tall when half right. */
export type QuestionMark = "open" | "done" | "half" | "wrong";

/** With more ticks than this, they are drawn thin, and on a narrow screen not all of them. */
const MOST_DRAWN = 30;

type Props = {
  /** Where "Quitter" leads. */
  quitHref: string;
  /** One a question, in their order. */
  marks: readonly QuestionMark[];
  /** The question on the page, counted from 1. */
  position: number;
  /** True when the question before it was just left: its tick glides here. */
  hasMoved: boolean;
};

/** The head of a quiz: the way out, one tick a question, and how far we are. */
export function QuizBar({ quitHref, marks, position, hasMoved }: Props) {
  const t = useTranslations("quiz");
  const total = marks.length;
  return (
    <header className="qtop">
      <div className="qtop-in">
        <a className="quit" href={quitHref} data-quiz-key="quit">
          <svg viewBox="0 0 34 28" aria-hidden="true">
            <path d="M11 8l12 12M23 8L11 20" stroke="currentColor" strokeWidth="2" />
          </svg>
          <span className="w">{t("quit")}</span>
          <span className="vh">{t("quitKeeps")}</span>
        </a>
        <div
          className={`qbar${hasMoved && position > 1 ? " moves" : ""}${total > MOST_DRAWN ? " long" : ""}`}
          role="progressbar"
          aria-valuemin={0}
          aria-valuemax={total}
          aria-valuenow={position}
          aria-label={t("position", { position, total })}
        >
          {marks.map((mark, index) => (
            <i key={index} className={index + 1 === position ? "now" : mark} />
          ))}
        </div>
        <p className="count" aria-hidden="true">
          {position} <small>/ {total}</small>
        </p>
      </div>
    </header>
  );
}
