import * as z from "zod";
import { statedBound, sharesDays } from "@/lib/calendar/compare-dates";
import type { DateValue } from "@/lib/calendar/date-value";
import { askDate, type DateAsked } from "../wording/ask-date";
import { toldDates } from "../distractors/dates";
import { edtfSchema, valueOf as dateOf } from "../controls/edtf";
import { evidenceSchema } from "../evidence";
import { gradeDate, gradeFollowUp } from "../controls/grade-date";
import type { Bench } from "../bench/bench";
import { defineKind } from "../kind";
import { dateIn } from "../controls/labels";
import { languageOf } from "../language-of";
import { RESPONSE_FIELD, type RawResponse } from "../question";
import { completeDate } from "../controls/complete-date";

/** Dates of other events that a question remembers. */
const MOST_ELSEWHERE = 8;

const contentSchema = z.strictObject({
  stem: z.string().min(1),
  context: z.string().min(1).nullable(),
  /** BCP 47: the language in which the date is typed and shown. */
  language: z.string().min(2),
  /** The right dates as EDTF, the one of the source first. */
  accepted: z.array(edtfSchema).min(1),
  /** Dates of other events nearby, for the learner who types one of them. */
  elsewhere: z.array(z.strictObject({ edtf: edtfSchema, evidence: evidenceSchema })),
});

type Content = z.infer<typeof contentSchema>;

/** `text` as it was typed; `edtf` the whole date, completed by a follow-up. */
const responseSchema = z.strictObject({ text: z.string(), edtf: edtfSchema });

/**
 * "À quelle date … ?", typed freely and marked by intervals. A date too coarse is asked once more, for the rest.
 *
 * An answer to the follow-up may be the rest alone ("mars" after "1992") or the whole date again.
 */
export const dateTyped = defineKind<Content, z.infer<typeof responseSchema>>({
  kind: "date-typed",
  difficulty: 3,
  write: (fact, bench) => {
    const asking = askDate(fact, bench);
    if (asking === null) return { drafts: [], declined: [] };
    if ("declined" in asking) return { drafts: [], declined: asking.declined };
    const { stem, key } = asking.asked;
    if (isPairOfDays(key)) return { drafts: [], declined: [{ code: "pair-of-days", stem }] };
    const content = contentOf(asking.asked, bench);
    return { drafts: [{ suffix: "", content, quote: fact.evidence }], declined: [] };
  },
  parse: (content) => contentSchema.parse(content),
  parseResponse: (stored) => responseSchema.parse(stored),
  show: (content) => ({
    stem: content.stem,
    context: content.context,
    control: { type: "date", precision: dateOf(content.accepted[0]!).precision },
  }),
  read: (content, raw, _layout, previous) => readDate(content, raw, previous && dateOf(previous.edtf)),
  grade: ({ accepted }, { edtf }, previous) => {
    const dates = accepted.map(dateOf);
    return previous ? gradeFollowUp(dates, dateOf(previous.edtf), dateOf(edtf)) : gradeDate(dates, dateOf(edtf));
  },
  reveal: (content, response) => {
    const given = response && statedBound(dateOf(response.edtf));
    const key = dateOf(content.accepted[0]!);
    const { formatDate } = languageOf(content);
    return {
      keyText: formatDate(key),
      answerText: given && formatDate(given),
      options: [],
      items: [],
      dates: { key, given },
      spelling: null,
      whyNot: given && whyNotOf(content, given, formatDate),
    };
  },
  item: ({ stem, context, accepted, language }) => ({
    stem,
    context,
    options: [],
    key: languageOf({ language }).formatDate(dateOf(accepted[0]!)),
  }),
  reword: (content, { stem, context, options }) =>
    options && options.length > 0
      ? null
      : { ...content, stem: stem ?? content.stem, context: context === undefined ? content.context : context },
  compose: ({ stem, context, key }, language) => {
    const date = dateIn(language, key);
    return date && { stem, context, language: language.code, accepted: [date.edtf], elsewhere: [] };
  },
});

/** "27 et 28 mai 1905" is recognised; nobody who knows the days would be sure how to type them. */
const isPairOfDays = ({ precision, start, end }: DateValue): boolean =>
  precision === "interval" && start !== null && end !== null && end - start === 1;

function contentOf({ fact, stem, context, key, accepted }: DateAsked, bench: Bench): Content {
  const elsewhere = toldDates(fact, key, stem, bench)
    .flatMap(({ value, whyNot }) => (whyNot === null ? [] : [{ edtf: value.edtf, evidence: whyNot }]))
    .slice(0, MOST_ELSEWHERE);
  return { stem, context, language: bench.language.code, accepted: accepted.map(({ edtf }) => edtf), elsewhere };
}

function readDate({ language }: Content, raw: RawResponse, before: DateValue | null) {
  const typed = (raw[RESPONSE_FIELD]?.[0] ?? "").trim();
  if (typed === "") return { status: "empty" } as const;
  const reading = completeDate(typed, before, languageOf({ language }));
  if (reading === null) return { status: "unreadable" } as const;
  return { status: "read", stored: { text: typed, edtf: reading.edtf } } as const;
}

/** What a wrong date is true of: only a date typed as finely as the course gives it means that event. */
function whyNotOf({ accepted, elsewhere }: Content, given: DateValue, formatDate: (value: DateValue) => string) {
  if (accepted.some((edtf) => sharesDays(dateOf(edtf), given))) return null;
  const meant = elsewhere.find(({ edtf }) => dateOf(edtf).start === given.start && dateOf(edtf).end === given.end);
  return meant ? { answer: formatDate(given), evidence: meant.evidence } : null;
}
