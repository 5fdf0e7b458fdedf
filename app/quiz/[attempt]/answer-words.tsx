import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import type { ControlWords } from "@/components/quiz/answer-control";
import type { AnswerWords } from "@/components/quiz/answer-form";
import { CERTAINTIES } from "@/components/quiz/certainty-control";
import type { Precision } from "@/lib/calendar/date-value";
import type { DateWords } from "@/components/quiz/date-control";
import type { OrderWords } from "@/components/quiz/order-words";
import type { Control } from "@/lib/questions/question";
import { PRECISIONS } from "@/lib/calendar/make-date";

/** Every sentence that a question may need in the browser, without any that belongs to its answer. */
export async function answerWords(control: Control): Promise<AnswerWords> {
  const t = await getTranslations("quiz");
  const degrees = CERTAINTIES.map((certainty) => [certainty, t(`certainty.${certainty}`)] as const);
  return {
    check: t("answer.check"),
    checking: t("answer.checking"),
    dontKnow: t("answer.dontKnow"),
    notices: {
      unanswered: t(`answer.${UNANSWERED[control.type]}`),
      unreadable: t(`answer.${unreadable(control)}`),
      lost: t("answer.lost"),
      offline: t("answer.offline"),
      "too-many": t("answer.tooMany"),
    },
    certainty: {
      label: t("certainty.label"),
      optional: t("certainty.optional"),
      degrees: Object.fromEntries(degrees) as AnswerWords["certainty"]["degrees"],
    },
    control: await controlWords(control),
  };
}

const UNANSWERED = {
  choice: "unanswered",
  several: "unansweredSeveral",
  date: "unansweredDate",
  order: "unansweredOrder",
  match: "unansweredMatch",
  text: "unansweredText",
} as const satisfies Record<Control["type"], string>;

const unreadable = (control: Control) => {
  if (control.type === "text") return control.asks === "number" ? "unreadableNumber" : "unreadableText";
  return (
    {
      choice: "unreadableOption",
      several: "unreadableOption",
      date: "unreadable",
      order: "unreadableOrder",
      match: "unreadableMatch",
    } as const
  )[control.type];
};

async function controlWords(control: Control): Promise<ControlWords> {
  const t = await getTranslations("quiz");
  switch (control.type) {
    case "choice":
      return { type: "choice" };
    case "several":
      return { type: "several", hint: t("several.hint") };
    case "date":
      return { type: "date", ...(await dateWords()) };
    case "order":
      return { type: "order", ...orderWords(t) };
    case "match":
      return {
        type: "match",
        hint: t("match.hint"),
        none: t("match.none"),
        date: t("match.date", { event: "{event}" }),
      };
    case "text":
      return {
        type: "text",
        label: t(`text.${control.asks}.label`),
        howTo: t.rich(`text.${control.asks}.howTo`, { ex: example }),
      };
  }
}

/** The holes are left open: the browser fills them for each event. */
const orderWords = (t: Awaited<ReturnType<typeof getTranslations<"quiz">>>): OrderWords => ({
  hint: t("order.hint"),
  ways: t("order.ways"),
  oldest: t("order.oldest"),
  latest: t("order.latest"),
  rank: t("order.rank", { event: "{event}" }),
  up: t("order.up", { event: "{event}" }),
  down: t("order.down", { event: "{event}" }),
  moved: t("order.moved", { event: "{event}", rank: "{rank}" }),
});

const example = (chunks: ReactNode) => <span className="it">{chunks}</span>;

async function dateWords(): Promise<DateWords> {
  const t = await getTranslations("quiz");
  return {
    label: t("date.label"),
    precision: byPrecision((precision) => t(`date.precision.${precision}`)),
    stated: byPrecision((precision) => t(`date.stated.${precision}`)),
    unread: t("date.unread"),
    howTo: t.rich("date.howTo", { ex: example }),
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
