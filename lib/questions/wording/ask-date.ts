import { relationOf, sharesDays, statedBound } from "@/lib/calendar/compare-dates";
import type { DateValue } from "@/lib/calendar/date-value";
import { titleOf } from "@/lib/documents/title-of";
import type { EventFact, EventWording, Fact } from "@/lib/facts/fact";
import { documentOf, tellingsOf, type Bench } from "../bench/bench";
import { onceACourse } from "../bench/once-a-course";
import { contextOf } from "./context-line";
import type { Declined } from "../kind";
import { shortTitle } from "./short-title";

/** What every kind that asks for a date needs to know of an event. */
export type DateAsked = {
  readonly fact: EventFact;
  readonly stem: string;
  readonly context: string | null;
  /** The date of this document, open ranges reduced to the side that they state. */
  readonly key: DateValue;
  /** The key first, then what other documents give for the same event at another precision. */
  readonly accepted: readonly [DateValue, ...DateValue[]];
};

/** What became of an attempt to ask: null where the fact is no event. */
export type DateAsking = { readonly asked: DateAsked } | { readonly declined: readonly Declined[] } | null;

/**
 * Words the question for the date of an event, or says why it cannot be asked.
 *
 * An event that two documents date differently has no right answer, and is not asked.
 */
export const askDate = (fact: Fact, bench: Bench): DateAsking => (fact.kind === "event" ? askings(fact, bench) : null);

const askings = onceACourse(wordAsking);

function wordAsking(fact: EventFact, bench: Bench): DateAsking {
  const stem = stemOf(fact, bench);
  const key = statedBound(fact.timex.value);
  const codes = [
    ...fact.doubts,
    ...(stem === null ? ["unsayable"] : []),
    ...(isDisputed(fact, key, bench) ? ["true-elsewhere"] : []),
  ];
  if (stem === null || codes.length > 0) {
    return { declined: [...new Set(codes)].map((code) => (stem === null ? { code } : { code, stem })) };
  }
  return {
    asked: {
      fact,
      stem,
      context: unlessTold(contextOf(fact, bench), stem),
      key,
      accepted: [key, ...otherDates(fact, key, bench)],
    },
  };
}

/** The question, with small words before names as its document has them; null where it cannot be said. */
function stemOf(fact: EventFact, bench: Bench): string | null {
  const { phrases } = bench.language;
  const document = documentOf(bench, fact.documentSlug);
  const wording = withBody(withoutLifePlace(fact.wording, bench), titleOf(document) ?? "", bench);
  const stem = phrases.askDate(wording, fact.timex);
  return stem === null ? null : phrases.asWrittenIn(document.source, stem);
}

/** "entrée de la Russie" in a text on the Council of Europe: into that. */
function withBody(wording: EventWording, title: string, bench: Bench): EventWording {
  if (wording.form !== "nominal") return wording;
  const body = shortTitle(title, bench);
  const [only, ...others] = bench.language.names.knownIn(body);
  const isBody = only?.known?.type === "organisation" && only.end === body.length && others.length === 0;
  const phrase = isBody ? bench.language.phrases.intoBody(wording.phrase, body) : null;
  return phrase === null ? wording : { ...wording, phrase };
}

/** "Claire Dubois est née à Nantes": the place is another question, which the stem of this one would answer. */
function withoutLifePlace(wording: EventWording, { language: { grammar } }: Bench): EventWording {
  if (wording.form !== "clause") return wording;
  const { participle, complement } = wording.clause;
  const isLife = (["birth", "death"] as const).some((event) => grammar.genderOfLife(participle, event) !== null);
  const isPlace = grammar.is(/^\p{L}+/u.exec(complement)?.[0].toLowerCase() ?? "", "locative");
  return isLife && isPlace ? { ...wording, clause: { ...wording.clause, complement: "" } } : wording;
}

/** The other dates that documents give for the event, without repetitions. */
function otherDates(fact: EventFact, key: DateValue, bench: Bench): readonly DateValue[] {
  const told = tellingsOf(bench, fact).map(({ timex }) => statedBound(timex.value));
  return told.filter(
    (value, index) =>
      relationOf(value, key) !== "same" && told.findIndex((other) => relationOf(other, value) === "same") === index,
  );
}

const isDisputed = (fact: EventFact, key: DateValue, bench: Bench): boolean =>
  otherDates(fact, key, bench).some((value) => !sharesDays(value, key));

/** A line that the question repeats says nothing more. */
const unlessTold = (context: string | null, stem: string): string | null =>
  context !== null && stem.toLowerCase().includes(context.toLowerCase()) ? null : context;
