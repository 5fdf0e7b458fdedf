import { DAYS_PER_YEAR } from "@/lib/calendar/civil";
import { boundsOf, statedBound } from "@/lib/calendar/compare-dates";
import type { DateValue } from "@/lib/calendar/date-value";
import type { EventFact } from "@/lib/facts/fact";
import { randomFrom, type Random } from "@/lib/random";
import { documentOf, sentenceOf, tellingsOf, type Bench } from "../bench/bench";
import { headingsOf } from "../wording/headings";
import { dateWindow, type Shown } from "./date-window";
import { drawDates, type Frame } from "./draw-dates";
import { earlierWithin, isAloneInCentury } from "./centuries";
import { offFeasts } from "./feasts";
import { datesOfSameAct } from "./same-act";
import { placeKey } from "./place-key";
import { datesOfStages } from "./presupposed";
import { heldWhen } from "./held-when";
import { areTwins, isCrossing, isOddOne } from "./crossing";
import { isFirst, leastGap, shifterOf, type Firsts } from "./shift-date";
import { keptApart, oddness } from "./spacing";
import { spreadOf } from "./spread";
import { toldAfter, toldBefore } from "./told-before";
import { datesOn, proofOn, toldDates, type DateDistractor } from "./told-dates";
import { partOfYear } from "./year-parts";

export { toldDates, type DateDistractor } from "./told-dates";

/** Distractors of one question. */
const HOW_MANY = 3;

/**
 * Draws of a whole set of wrong dates; the later ones leave out some of the dates that the course tells, the last all of them.
 * Where the first few found no set at all, the window has no room for one.
 */
const DRAWS = { all: 24, someTold: 8, noneTold: 18, hopeless: 3 } as const;

/** Years of the stretch from which wrong dates come, in the spread to one side. */
const STRETCH = 2.5;

/**
 * Three wrong dates for an event, of the precision of the right one, in the order of time; fewer if there are no more.
 *
 * Dates of other events of the course come first; chance from the fact's id fills up. None shares a day with another, with
 * a date that any document gives for this event, or with a sentence that speaks of the same matter; none lies after the
 * document's own date or where what is asked cannot have happened (see `dateWindow` and `partOfYear`), and none is made up
 * from before the time of which the course tells; none is there for a day of what falls on one day of every year. A made-up date that the course happens to tell of has that sentence too.
 */
export function dateDistractors(
  fact: EventFact,
  key: DateValue,
  shown: Shown,
  bench: Bench,
): readonly DateDistractor[] {
  if (key.precision === "day" && bench.language.history.isOfFixedDay(shown.stem)) return [];
  const frame = frameOf(fact, key, shown, bench);
  const years = spreadOf(key, bench.horizons.get(fact.documentSlug) ?? null) * STRETCH;
  const place = placeKey(HOW_MANY, randomFrom(`${fact.id}/dates`));
  const earlier = earlierWithin(place.earlier, HOW_MANY, key);
  const tried = [];
  for (let draws = 0; draws < DRAWS.all; draws++) {
    const random = randomFrom(draws === 0 ? `${fact.id}/dates` : `${fact.id}/dates/${draws}`);
    const drawn = drawDates(
      { ...frame, told: toldIn(draws, frame.told, random) },
      { howMany: HOW_MANY, earlier, years },
      random,
    );
    const faults = faultsOf(drawn, frame);
    if (faults <= 1) return drawn;
    tried.push({ drawn, faults });
    if (draws + 1 === DRAWS.hopeless && tried.every((set) => set.faults === Infinity)) break;
  }
  return tried.toSorted((a, b) => a.faults - b.faults)[0]!.drawn;
}

/** Everything that bounds the wrong dates of a question, found once for all draws. */
function frameOf(fact: EventFact, key: DateValue, shown: Shown, bench: Bench): Frame {
  const { stem, context } = shown;
  const firsts = bench.language.history.isByLaw(stem) ? "all" : "some";
  const fitsPart = partOfYear(key, [stem, context ?? ""], aroundOf(fact, context, bench), bench);
  const isHeld = heldWhen(key, [stem, context ?? ""], bench);
  const isWorkday = offFeasts(key, [stem, ...aroundOf(fact, context, bench)], firsts, bench);
  const proofs = new Map<string, ReturnType<Frame["proofOf"]>>();
  return {
    key,
    told: keptApart(
      toldDates(fact, key, stem, bench).filter(({ value }) => isOfOneForm(value, key, firsts)),
      key,
    ),
    taken: [
      key,
      ...tellingsOf(bench, fact).map(({ timex }) => statedBound(timex.value)),
      ...datesOn(stem, key, bench),
      ...datesOfSameAct(fact, stem, bench),
      ...datesOfStages(fact, key, stem, bench),
    ].map(boundsOf),
    shifter: shifterOf(key, firsts),
    firsts,
    last: bench.lastDays.get(fact.documentSlug) ?? null,
    within: dateWindow(fact, key, shown, bench),
    fitsYear: (value) => fitsPart(value) && isHeld(value) && isWorkday(value),
    dawn: bench.dawn,
    before: toldBefore(fact, key, bench),
    after: toldAfter(fact, key, bench),
    proofOf: (value) => {
      const known = proofs.get(value.edtf);
      if (known !== undefined) return known;
      const proof = proofOn(value, fact, key, stem, bench);
      proofs.set(value.edtf, proof);
      return proof;
    },
  };
}

/** The headings of the event, its sentence, and the one that opens its document and says what it is about. */
const aroundOf = (fact: EventFact, context: string | null, bench: Bench): readonly string[] => [
  ...headingsOf(fact, context, bench),
  sentenceOf(bench, fact.sentenceId).text,
  ...documentOf(bench, fact.documentSlug)
    .sentences.slice(0, 1)
    .map(({ text }) => text),
];

/** Dates of the course stand together as they happen to: where they leave the key alone, fewer of them are offered. */
const toldIn = (draws: number, told: readonly DateDistractor[], random: Random): readonly DateDistractor[] =>
  draws < DRAWS.someTold ? told : draws < DRAWS.noneTold ? told.filter(() => random() < 0.5) : [];

/** How much a set of wrong dates gives away: 1 and less for nothing, more for one that stands apart, most for one that is missing. */
function faultsOf(drawn: readonly DateDistractor[], frame: Frame): number {
  const { key, within, last } = frame;
  if (drawn.length < HOW_MANY) return Infinity;
  const starts = [key, ...drawn.map(({ value }) => value)].map(({ start }) => start ?? 0);
  const odd = oddness(starts, key.precision === "year" ? DAYS_PER_YEAR : leastGap(key.precision));
  const others = drawn.map(({ value }) => value);
  const room = { first: within.first, last: Math.min(within.last, last ?? Infinity) };
  return (
    odd +
    Number(!areFirstsFair(drawn, frame)) +
    Number(isAloneInCentury(key, others, room)) +
    Number(isCrossing(key, others)) +
    Number(isOddOne(key, others)) +
    Number(areTwins(key, others))
  );
}

/** Where the key is the first of a month by law, no other day stands beside it. */
const isOfOneForm = ({ start }: DateValue, key: DateValue, firsts: Firsts): boolean =>
  firsts === "some" || !isOnFirst(key) || start === null || isFirst(start);

const isOnFirst = ({ precision, start }: DateValue): boolean => precision === "day" && start !== null && isFirst(start);

/** Where no law sets it, a first of a month stands beside one other: it is not the only one, nor are all four made up. */
function areFirstsFair(drawn: readonly DateDistractor[], { key, firsts }: Frame): boolean {
  if (firsts === "all" || !isOnFirst(key)) return true;
  const others = drawn.filter(({ value }) => isOnFirst(value)).length;
  return others === 1;
}
