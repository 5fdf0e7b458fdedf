import { DAYS_PER_YEAR } from "@/lib/calendar/civil";
import { sharesDays } from "@/lib/calendar/compare-dates";
import type { DateValue } from "@/lib/calendar/date-value";
import type { EventFact } from "@/lib/facts/fact";
import type { Age, History } from "@/lib/language/history";
import type { Wording } from "@/lib/language/phrases";
import { sentenceOf, type Bench } from "../bench/bench";
import { onceACourse } from "../bench/once-a-course";
import { datesOfLine } from "../wording/dates-of-line";
import { headingsOf } from "../wording/headings";
import type { History as Told, Moment } from "../bench/histories";
import { thereFrom } from "./presupposed";
import { roleAround, yearOfFeast } from "./roles-told";
import { officesAround, reachAround, termsTold, type DateWindow } from "./reach";
import { isWithin, touches, warsAround } from "./wars-around";

export type { DateWindow } from "./reach";

/** What a learner reads of a question before the answer. */
export type Shown = { readonly stem: string; readonly context: string | null };

/** Years before which no one is elected or publishes, and after which no one dies; the last is for what children do as well. */
const AGE = { acting: 16, lifetime: 100, young: 8 } as const;

/** Days around the edge of an age in which something may be what begins or ends it. */
const EDGE_DAYS = 400;

/** The first day of what makes something possible, or its last; what is asked lies on the same side of it as the key. */
type Bound = { readonly side: "from" | "to"; readonly day: number };

/**
 * Every bound that logic sets to the date of an event: the lives of those whom the question names, the time in which a thing
 * stood, the age that it speaks of, the time that its heading or title is about; for a birth what was done in that life, for a
 * death too; for what is done again what was done before; an office told beside it, a reign. The key says on which side of each bound the answer lies, and
 * wrong dates lie there as well.
 */
export function dateWindow(fact: EventFact, key: DateValue, { stem, context }: Shown, bench: Bench): DateWindow {
  const histories = new Set([stem, context ?? ""].flatMap(bench.histories));
  const told = [...histories].flatMap((history) => boundsBy(besides(history, key), fact, stem, bench));
  const { history } = bench.language;
  const bare = history.bareAgesIn(stem).filter((age) => touches(key, age));
  const named = [...history.agesIn(stem), ...history.statesActingIn(stem), ...bare].flatMap((age) =>
    boundsNamed(age, fact, key, bench),
  );
  const around = [...agesAround(fact, bench), ...officesAround(fact, bench), ...termsTold(stem, bench)]
    .filter((age) => isWithin(key, age))
    .flatMap((age) => boundsOfAge(age).filter((bound) => !isNear(bound, key)));
  // What happens near its edge may be what founds a body; a member that joins it does not.
  const framed = framesOf(fact, context, bench)
    .filter((age) => isWithin(key, age))
    .flatMap((age) => boundsOfAge(age).filter((bound) => history.isOfMembers(stem) || !isNear(bound, key)));
  const fought = warsAround(fact, key, stem, bench).flatMap(boundsOfAge);
  const held = [...history.headsIn(stem), ...history.partingsIn(stem)].filter((age) => isWithin(key, age));
  const there = thereFrom(fact, key, stem, bench);
  const known = [
    ...held.flatMap(boundsOfAge),
    ...grownUp(stem, bench),
    ...(there === null ? [] : [{ side: "from", day: there } as const]),
  ];
  const windows = [
    reachAround(fact, key, stem, bench),
    roleAround(fact, key, stem, bench),
    yearOfFeast(key, stem, bench),
  ];
  return [...told, ...named, ...around, ...framed, ...fought, ...known].reduce<DateWindow>(
    (within, bound) => narrowed(within, bound, key),
    {
      first: Math.max(...windows.map(({ first }) => first)),
      last: Math.min(...windows.map(({ last }) => last)),
    },
  );
}

/** Whoever everyone places in time does what is told of them as a grown-up, or as a child where the key says so. */
const grownUp = (stem: string, { language }: Bench): readonly Bound[] =>
  language.history.livesIn(stem).flatMap((life) => from(life, AGE.acting));

/** The ages in which its sentence puts the event: "Pendant la Seconde Guerre mondiale, …", "Au début du XXe siècle, …". */
const agesAround = ({ sentenceId }: EventFact, bench: Bench): readonly Age[] => [
  ...bench.language.history.agesIn(sentenceOf(bench, sentenceId).text).filter(({ end }) => end !== null),
  ...(bench.timexes.get(sentenceId) ?? []).flatMap(({ value }) =>
    /^(?:century|decade)$/u.test(value.precision) ? [value] : [],
  ),
];

/** The time that the line above the stem, the heading and the title are about: "XXe siècle", "Roumanie depuis 1945". */
const framesOf = (fact: EventFact, context: string | null, bench: Bench): readonly Age[] =>
  headingsOf(fact, context, bench).flatMap((line) => [
    ...bench.language.history.agesIn(line),
    ...bench.language.history.bareAgesIn(line),
    ...datesOfHeading(line, bench),
  ]);

/** All events under a heading have the same dates from it. */
const datesOfHeading = onceACourse((line: string, bench: Bench): readonly DateValue[] =>
  datesOfLine(line, bench.language, []).map(({ value }) => value),
);

/**
 * The sides of an age that the stem names, but for the one that is asked: "Quand la Première Guerre mondiale a-t-elle commencé ?"
 * leaves the time before it open, or the key would always come first. So does what happens near the edge of an age that is
 * told around the question only.
 */
function boundsNamed(age: Age, { wording }: EventFact, key: DateValue, { language }: Bench): readonly Bound[] {
  const asked = sidesAsked(age, wording, key, language.history);
  return boundsOfAge(age).filter((bound) => !isIn(bound, key) && (!asked.includes(bound.side) || !isNear(bound, key)));
}

/** What happened on the very first day of an age began it, whatever its words: "Sauvy a forgé l’expression de « tiers monde »". */
const isIn = ({ side, day }: Bound, { start, end }: DateValue): boolean =>
  side === "from" && start !== null && end !== null && start <= day && day <= end;

/** Which sides of an age a statement is about: one for its beginning or its end, both for the whole of it, "La guerre de Trente Ans a eu lieu …". */
function sidesAsked(age: Age, wording: Wording, key: DateValue, history: History): readonly Bound["side"][] {
  const itself = history.happeningIn(wording);
  const isWhole = boundsOfAge(age).every((bound) => isNear(bound, key));
  if (isWhole && itself !== null && history.agesCalled(itself).includes(age)) return ["from", "to"];
  const chapter = history.chapterOf(wording);
  if (chapter === null || chapter.stage === "act") return [];
  if (![...history.agesCalled(chapter.subject), ...history.livesIn(chapter.subject)].includes(age)) return [];
  return chapter.stage === "begin" ? ["from"] : ["to"];
}

const isNear = ({ day }: Bound, { start, end }: DateValue): boolean =>
  (start ?? -Infinity) - EDGE_DAYS <= day && day <= (end ?? Infinity) + EDGE_DAYS;

const boundsOfAge = ({ start, end }: Pick<Age, "start" | "end">): readonly Bound[] => [
  ...(start === null ? [] : [{ side: "from", day: start } as const]),
  ...(end === null ? [] : [{ side: "to", day: end } as const]),
];

/** True for a date that does not reach into the window. */
export const isImpossible = ({ start, end }: Pick<DateValue, "start" | "end">, { first, last }: DateWindow): boolean =>
  (end !== null && end < first) || (start !== null && start > last);

function narrowed({ first, last }: DateWindow, { side, day }: Bound, key: DateValue): DateWindow {
  const isAfter = side === "from" ? (key.end ?? Infinity) >= day : (key.start ?? -Infinity) > day;
  return isAfter ? { first: Math.max(first, day), last } : { first, last: Math.min(last, day) };
}

/** Without the moments that no event tells and that the question may ask for itself. */
const besides = (history: Told, key: DateValue): Told => ({
  ...history,
  begin: history.begin.filter(({ eventId, value }) => eventId !== "" || !sharesDays(value, key)),
  end: history.end.filter(({ eventId, value }) => eventId !== "" || !sharesDays(value, key)),
});

function boundsBy(history: Told, fact: EventFact, stem: string, { language }: Bench): readonly Bound[] {
  const isOf = ({ eventId }: Moment): boolean => eventId === fact.eventId;
  const others = (moments: readonly Moment[]): readonly Moment[] => moments.filter((moment) => !isOf(moment));
  if (history.begin.some(isOf)) return boundsOfBeginning(history);
  if (history.end.some(isOf)) return boundsOfEnd(history);
  const isAgain = language.history.isAgain(stem);
  const acts = others(history.act).filter((act) => isAgain || act.isAgain);
  const isOwn = history.act.some(isOf);
  return [...boundsOfLife(history), ...(isOwn ? acts.flatMap(({ value }) => from(value)) : [])];
}

/** What is told of something happened while it was there; what a person does, as a grown-up. */
const boundsOfLife = ({ begin, end, isPerson }: Told): readonly Bound[] => [
  ...begin.flatMap(({ value }) => [...from(value), ...(isPerson ? from(value, AGE.acting) : [])]),
  ...end.flatMap(({ value }) => to(value)),
];

/** Whoever is born has done nothing yet, and did it as a grown-up unless children do such a thing. */
const boundsOfBeginning = ({ act, end, isPerson }: Told): readonly Bound[] => [
  ...act.flatMap(({ value, isOfYouth }) => from(value, !isPerson ? 0 : isOfYouth ? -AGE.young : -AGE.acting)),
  ...end.flatMap(({ value }) => [...to(value), ...(isPerson ? from(value, -AGE.lifetime) : [])]),
];

/** Whoever dies has done all that there was to do, within the years of a life. */
const boundsOfEnd = ({ act, begin, isPerson }: Told): readonly Bound[] => [
  ...act.flatMap(({ value }) => from(value)),
  ...begin.flatMap(({ value }) => [
    ...from(value, isPerson ? AGE.young : 0),
    ...(isPerson ? to(value, AGE.lifetime) : []),
  ]),
];

/** @param years after the date; negative for before */
const from = ({ start }: DateValue, years = 0): readonly Bound[] =>
  start === null ? [] : [{ side: "from", day: start + Math.round(years * DAYS_PER_YEAR) }];

const to = ({ end }: DateValue, years = 0): readonly Bound[] =>
  end === null ? [] : [{ side: "to", day: end + Math.round(years * DAYS_PER_YEAR) }];
