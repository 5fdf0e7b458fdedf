import { getTranslations } from "next-intl/server";
import type { AnswerWords } from "@/components/quiz/answer-form";
import { CERTAINTIES } from "@/components/quiz/certainty-control";
import type { Precision } from "@/lib/calendar/date-value";
import type { DateWords } from "@/components/quiz/date-control";
import { PRECISIONS } from "@/lib/calendar/make-date";

/** Every sentence that a question may need in the browser, without any that belongs to its answer. */
export async function answerWords(control: "choice" | "date"): Promise<AnswerWords> {
  const t = await getTranslations("quiz");
  const degrees = CERTAINTIES.map((certainty) => [certainty, t(`certainty.${certainty}`)] as const);
  return {
    check: t("answer.check"),
    checking: t("answer.checking"),
    dontKnow: t("answer.dontKnow"),
    notices: {
      unanswered: t(control === "date" ? "answer.unansweredDate" : "answer.unanswered"),
      unreadable: t("answer.unreadable"),
      lost: t("answer.lost"),
      offline: t("answer.offline"),
      "too-many": t("answer.tooMany"),
    },
    certainty: {
      label: t("certainty.label"),
      optional: t("certainty.optional"),
      degrees: Object.fromEntries(degrees) as AnswerWords["certainty"]["degrees"],
    },
    date: control === "date" ? await dateWords() : null,
  };
}

async function dateWords(): Promise<DateWords> {
  const t = await getTranslations("quiz");
  return {
    label: t("date.label"),
    precision: byPrecision((precision) => t(`date.precision.${precision}`)),
    stated: byPrecision((precision) => t(`date.stated.${precision}`)),
    unread: t("date.unread"),
    howTo: t.rich("date.howTo", { ex: (chunks) => <span className="it">{chunks}</span> }),
    first: t("date.first"),
    followUp: byPrecision((precision) => t(`date.followUp.${precision}`)),
    followUpHint: t("date.followUpHint"),
    covers: t("date.covers", { year: "#" }),
    months: t("date.months").split(" "),
  };
}

const byPrecision = (say: (precision: Precision) => string) =>
  Object.fromEntries([...PRECISIONS, "interval" as const].map((precision) => [precision, say(precision)])) as Record<
    Precision,
    string
  >;
