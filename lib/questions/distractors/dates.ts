import { civilOf } from "@/lib/calendar/civil";
import { statedBound } from "@/lib/calendar/compare-dates";
import type { DateValue } from "@/lib/calendar/date-value";
import type { EventFact } from "@/lib/facts/fact";
import { randomFrom, type Random } from "@/lib/random";
import { tellingsOf, type Bench } from "../bench";
import { headingsOf } from "../headings";
import { dateWindow, type Shown } from "./date-window";
import { drawDates, type Frame } from "./draw-dates";
import { leastGap } from "./shift-date";
import { APART, unevenness } from "./spacing";
import { spreadOf } from "./spread";
import { datesOn, proofOn, toldDates, type DateDistractor } from "./told-dates";
import { partOfYear } from "./year-parts";

export { toldDates, type DateDistractor } from "./told-dates";

/** Distractors of one question. */
const HOW_MANY = 3;

/** Draws of a whole set of wrong dates; the later ones leave out some of the dates that the course tells, the last all of them. */
const DRAWS = { all: 24, someTold: 8, noneTold: 18 } as const;

/** Years of the stretch from which wrong dates come, in the spread to one side. */
const STRETCH = 2.5;

/**
 * Three wrong dates for an event, of the precision of the right one, in the order of time; fewer if there are no more.
 *
 * Dates of other events of the course come first; chance from the fact's id fills up. None shares a day with another, with
 * a date that any document gives for this event, or with a sentence that speaks of the same matter; none lies after the
 * document's own date or where what is asked cannot have happened (see `dateWindow` and `partOfYear`), and none is made up
 * from before the time of which the course tells. A made-up date that the course happens to tell of has that sentence too.
 */
export function dateDistractors(
  fact: EventFact,
  key: DateValue,
  shown: Shown,
  bench: Bench,
): readonly DateDistractor[] {
  const frame = frameOf(fact, key, shown, bench);
  const years = spreadOf(key, bench.horizons.get(fact.documentSlug) ?? null) * STRETCH;
  let best: readonly DateDistractor[] = [];
  for (let draws = 0; draws < DRAWS.all; draws++) {
    const random = randomFrom(draws === 0 ? `${fact.id}/dates` : `${fact.id}/dates/${draws}`);
    const drawn = drawDates({ ...frame, told: toldIn(draws, frame.told, random) }, HOW_MANY, years, random);
    if (drawn.length === HOW_MANY && oddness(drawn, key) <= 1) return drawn;
    if (drawn.length > best.length || (drawn.length === best.length && oddness(drawn, key) < oddness(best, key)))
      best = drawn;
  }
  return best;
}

/** Everything that bounds the wrong dates of a question, found once for all draws. */
function frameOf(fact: EventFact, key: DateValue, shown: Shown, bench: Bench): Frame {
  const { stem, context } = shown;
  const proofs = new Map<string, ReturnType<Frame["proofOf"]>>();
  return {
    key,
    told: toldDates(fact, key, stem, bench).filter(({ value }) => isOfOneForm(value, key)),
    taken: [key, ...tellingsOf(bench, fact).map(({ timex }) => statedBound(timex.value)), ...datesOn(stem, key, bench)],
    last: bench.lastDays.get(fact.documentSlug) ?? null,
    within: dateWindow(fact, key, shown, bench),
    fitsYear: partOfYear(key, [stem, ...headingsOf(fact, context, bench)], bench),
    dawn: bench.dawn,
    proofOf: (value) => {
      const known = proofs.get(value.edtf);
      if (known !== undefined) return known;
      const proof = proofOn(value, fact, stem, bench);
      proofs.set(value.edtf, proof);
      return proof;
    },
  };
}

/** Dates of the course stand together as they happen to: where they leave the key alone, fewer of them are offered. */
const toldIn = (draws: number, told: readonly DateDistractor[], random: Random): readonly DateDistractor[] =>
  draws < DRAWS.someTold ? told : draws < DRAWS.noneTold ? told.filter(() => random() < 0.5) : [];

/** How odd one of the options looks among the others; 1 and less where none does. */
function oddness(drawn: readonly DateDistractor[], key: DateValue): number {
  const dates = [key, ...drawn.map(({ value }) => value)];
  return (
    unevenness(
      dates.map(({ start }) => start ?? 0),
      leastGap(key.precision),
    ) / APART
  );
}

/** Where the key is the first of a month, as laws and offices begin, no other day stands beside it. */
const isOfOneForm = ({ start }: DateValue, key: DateValue): boolean =>
  key.precision !== "day" ||
  start === null ||
  key.start === null ||
  civilOf(key.start).day !== 1 ||
  civilOf(start).day === 1;
