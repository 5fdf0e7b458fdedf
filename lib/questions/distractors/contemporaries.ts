import { DAYS_PER_YEAR } from "@/lib/calendar/civil";
import type { DateValue } from "@/lib/calendar/date-value";
import type { Entity, Mention } from "@/lib/facts/names/mention";
import { sentenceOf, type Bench } from "../bench/bench";
import { onceACourse } from "../bench/once-a-course";
import { datesAt } from "./dates-at";
import { mentionsOf } from "./people";

/** Years of a life in which one does what is told in books, and years around a date in which someone who is dated may have been active. */
const ACTIVE = { from: 20, to: 75, lastYears: 55, around: 25 } as const;

/** The first and the last day of what is asked. */
type Stretch = { readonly first: number; readonly last: number };

/**
 * Whom a strict reader would take for the one who is asked for: alive and grown up at the time, as the course or everyone knows, or dated
 * within some twenty-five years of it; no one who is known as a street only, who had quite another calling, or whom the course shows in prison
 * or in exile then. Nobody where nothing tells the time.
 */
export function contemporariesOf(sentenceId: string, key: Entity, bench: Bench): (rival: Entity) => boolean {
  const asked = timeAsked(sentenceId, key, bench);
  if (asked === null) return () => false;
  const callings = callingsOf(key, bench);
  return (rival) => {
    const mentions = ownMentions(rival, bench);
    return (
      mentions.length > 0 &&
      isWhole(rival) === isWhole(key) &&
      isActive(rival, mentions, asked, bench) &&
      bench.language.peers.areKin(callings, callingsOf(rival, bench)) &&
      !mentions.some((mention) => isAway(mention, asked, bench))
    );
  };
}

/** A surname alone stands out among whole names. */
const isWhole = ({ name }: Entity): boolean => name.includes(" ");

/** The time that its sentence tells; where it tells none, the time of what else is dated of the one who did it. */
function timeAsked(sentenceId: string, key: Entity, bench: Bench): Stretch | null {
  const own = stretchOf(datesAt(sentenceId, bench));
  if (own !== null) return own;
  const told = ownMentions(key, bench).flatMap((mention) => datesAt(mention.sentenceId, bench));
  const life = lifeOf(key, bench);
  return (
    stretchOf(told) ??
    (life.died === null ? null : { first: life.died - ACTIVE.around * DAYS_PER_YEAR, last: life.died })
  );
}

function stretchOf(dates: readonly DateValue[]): Stretch | null {
  const days = dates.flatMap(({ start, end }) => [start ?? end ?? [], end ?? start ?? []].flat());
  return days.length === 0 ? null : { first: Math.min(...days), last: Math.max(...days) };
}

/** Where a text speaks of someone, and not of the street that bears the name. */
const ownMentions = (entity: Entity, bench: Bench): readonly Mention[] =>
  mentionsOf(entity, bench).filter(
    ({ sentenceId, start }) =>
      !bench.language.peers.isNamesake(sentenceOf(bench, sentenceId).text.slice(Math.max(0, start - BESIDE), start)),
  );

/** By the life where it is known, else by the dates of the sentences that tell of them. */
function isActive(rival: Entity, mentions: readonly Mention[], asked: Stretch, bench: Bench): boolean {
  const { born, died } = lifeOf(rival, bench);
  const year = DAYS_PER_YEAR;
  if (died !== null && asked.last > died) return false;
  if (born !== null) return asked.first >= born + ACTIVE.from * year && asked.last <= born + ACTIVE.to * year;
  if (died !== null) return asked.first >= died - ACTIVE.lastYears * year;
  const around = ACTIVE.around * year;
  return mentions
    .flatMap(({ sentenceId }) => datesAt(sentenceId, bench))
    .flatMap(({ start, end }) => start ?? end ?? [])
    .some((day) => day >= asked.first - around && day <= asked.last + around);
}

/** The days of a birth and a death, as the course or everyone knows; null for what nobody tells. */
function lifeOf(
  { name }: Entity,
  { language, histories }: Bench,
): { readonly born: number | null; readonly died: number | null } {
  const told = histories(name).filter(({ isPerson }) => isPerson);
  const known = language.history.livesIn(name);
  const born = [
    ...told.flatMap(({ begin }) => begin.map(({ value }) => value.start)),
    ...known.map(({ start }) => start),
  ];
  const died = [...told.flatMap(({ end }) => end.map(({ value }) => value.end)), ...known.map(({ end }) => end)];
  return { born: born.find((day) => day !== null) ?? null, died: died.find((day) => day !== null) ?? null };
}

/** What a course calls someone by what they do. */
const callingsOf = onceACourse((entity: Entity, bench: Bench): readonly string[] =>
  mentionsOf(entity, bench).flatMap(({ sentenceId, start, end }) => {
    const { text } = sentenceOf(bench, sentenceId);
    return bench.language.peers.callingsAt(
      text.slice(Math.max(0, start - BESIDE), start),
      text.slice(end, end + BESIDE),
    );
  }),
);

/** Characters beside a name in which a text says what its bearer does. */
const BESIDE = 60;

/** Shown in prison, in exile or in the cradle in the very year. */
function isAway({ sentenceId }: Mention, asked: Stretch, bench: Bench): boolean {
  if (!bench.language.peers.isAway(sentenceOf(bench, sentenceId).text)) return false;
  return datesAt(sentenceId, bench).some(
    ({ start, end }) =>
      (start ?? -Infinity) <= asked.last + DAYS_PER_YEAR && (end ?? Infinity) >= asked.first - DAYS_PER_YEAR,
  );
}
