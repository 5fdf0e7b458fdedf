import { useTranslations } from "next-intl";

export type SetupLesson = {
  readonly slug: string;
  readonly number: number;
  readonly title: string;
  readonly questionCount: number;
};

/** Sizes a quiz may have; "all" ends it. */
export const SIZES = ["5", "10", "20", "all"] as const;

type Props = {
  courseSlug: string;
  questionCount: number;
  lessons: readonly SetupLesson[];
  /** The lesson that is chosen when the page opens, or null for the whole course. */
  chosen: string | null;
  /** Facts last missed, in the whole course; without any, nothing is said of mistakes. */
  mistakeCount: number;
  action: (form: FormData) => Promise<void>;
};

/** What to be asked, and how much of it: one plain form. */
export function QuizSetup({ courseSlug, questionCount, lessons, chosen, mistakeCount, action }: Props) {
  const t = useTranslations("quiz.setup");
  return (
    <form className="setup" action={action}>
      <input type="hidden" name="course" value={courseSlug} />
      <input type="hidden" name="mode" value="training" />
      <input type="hidden" name="ease" value="mixed" />
      <fieldset>
        <legend>{t("scope")}</legend>
        <div className="lines">
          <Line name="lesson" value="" isChosen={chosen === null} label={t("whole")} count={questionCount} />
          {lessons.map(({ slug, number, title, questionCount: count }) => (
            <Line
              key={slug}
              name="lesson"
              value={slug}
              isChosen={chosen === slug}
              label={`${number}. ${title}`}
              count={count}
            />
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend>{t("size")}</legend>
        <div className="sizes">
          {SIZES.map((size) => (
            <label key={size}>
              <input type="radio" name="size" value={size} defaultChecked={size === "10"} />
              {size === "all" ? t("all") : size}
            </label>
          ))}
        </div>
      </fieldset>
      {mistakeCount > 0 && (
        <fieldset>
          <legend>{t("which")}</legend>
          <label className="pick">
            <input type="radio" name="onlyMistakes" value="" defaultChecked />
            {t("everything")}
          </label>
          <label className="pick">
            <input type="radio" name="onlyMistakes" value="yes" />
            <span>
              {t("mistakes")} <span className="muted">({t("mistakesCount", { count: mistakeCount })})</span>
            </span>
          </label>
        </fieldset>
      )}
      <div className="acts">
        <button className="btn">{t("start")}</button>
      </div>
    </form>
  );
}

type LineProps = { name: string; value: string; isChosen: boolean; label: string; count: number };

function Line({ name, value, isChosen, label, count }: LineProps) {
  const t = useTranslations("quiz.setup");
  return (
    <label className="line">
      <input type="radio" name={name} value={value} defaultChecked={isChosen} disabled={count === 0} />
      <span>{label}</span>
      <small>{t("questions", { count })}</small>
    </label>
  );
}
