import type { DateValue } from "@/lib/calendar/date-value";
import type { EventFact } from "@/lib/facts/fact";
import type { Age } from "@/lib/language/history";
import { sentenceOf, type Bench } from "../bench/bench";
import { headingsOf } from "../wording/headings";
import { groupBy } from "../bench/lookups";

/** A stretch of days. */
type Stretch = Pick<Age, "start" | "end">;

/** Days of a war in which what happens opens it, and the days before and after its first one that stand beside such a thing. */
const OPENING = { days: 31, before: 450, after: 100, prelude: 200 } as const;

/** Days after a war in which people still come home from it. */
const RETURN = 900;

/**
 * The days of the wars to which an act of war belongs: a world war in which it is dated, and a war that its section, heading or title names.
 * What opens a war stands beside dates about its first day, for nobody who knows of the war would look for it in its midst. What may close
 * one is left out, for it may lie on either side of its edge.
 */
export function warsAround(fact: EventFact, key: DateValue, stem: string, bench: Bench): readonly Stretch[] {
  const { history } = bench.language;
  if (history.isAftermath(stem)) return history.greatWars.map(withReturn).filter((war) => touches(key, war));
  const fought = history.greatWars.filter((war) => touches(key, war));
  // "Dès 1914, elle équipa des voitures, que les soldats surnommèrent …": the sentence tells for whom.
  const said = [stem, sentenceOf(bench, fact.sentenceId).text];
  if (fought.length > 0 && said.some(history.isFateOfWar)) return fought;
  if (history.isArmistice(stem)) return history.greatWars.filter((war) => isWithin(key, war)).map(withoutItsEnd(key));
  const named = [...headingsOf(fact, null, bench).flatMap(history.conflictsIn), ...warsOfSection(fact, bench)];
  const within = [...history.worldWars, ...named]
    .filter((war) => isWithin(key, war))
    .map((war) => (isOpening(key, war) ? aboutFirstDay(war) : war));
  // A ship that blows up two months before a war that the text names is what led to it.
  const around = within.length > 0 ? within : named.filter((war) => isPrelude(key, war)).map(aboutFirstDay);
  // Most dates lie in no war: only for the others are the words of the stem weighed.
  return around.length > 0 && history.isMilitary(stem) && !history.isTurnOfWar(stem) ? around : [];
}

/** True for a date whose days all lie in an age. */
export const isWithin = (key: DateValue, { start, end }: Stretch): boolean =>
  (start ?? -Infinity) <= (key.start ?? -Infinity) && (key.end ?? Infinity) <= (end ?? Infinity);

/** True for a date that has days in an age: the year in which a war broke out, though most of it was before. */
export const touches = (key: DateValue, { start, end }: Stretch): boolean =>
  (start ?? -Infinity) <= (key.end ?? Infinity) && (key.start ?? -Infinity) <= (end ?? Infinity);

/** Of a war of years; what lasted a month is all opening. */
const isOpening = ({ precision, start }: DateValue, war: Stretch): boolean =>
  /^(?:day|month)$/u.test(precision) &&
  start !== null &&
  war.start !== null &&
  (war.end ?? Infinity) - war.start > OPENING.before &&
  start - war.start <= OPENING.days;

const isPrelude = ({ precision, end }: DateValue, { start }: Stretch): boolean =>
  /^(?:day|month)$/u.test(precision) && end !== null && start !== null && end < start && start - end <= OPENING.prelude;

const aboutFirstDay = ({ start }: Stretch): Stretch => ({
  start: (start ?? 0) - OPENING.before,
  end: (start ?? 0) + OPENING.after,
});

/** What ends a war may lie behind its last day as well, or it would always be the last. */
const withoutItsEnd =
  ({ end }: DateValue) =>
  (war: Stretch): Stretch => ({
    start: war.start,
    end: war.end !== null && end !== null && war.end - end > OPENING.after ? war.end : null,
  });

const withReturn = ({ start, end }: Stretch): Stretch => ({ start, end: end === null ? null : end + RETURN });

/** The wars that the sentences of its section name; each section is read once. */
function warsOfSection({ sentenceId }: EventFact, bench: Bench): readonly Stretch[] {
  const { sectionId } = sentenceOf(bench, sentenceId);
  const known = WARS.get(bench) ?? warsBySection(bench);
  WARS.set(bench, known);
  return known.get(sectionId) ?? [];
}

const WARS = new WeakMap<Bench, ReadonlyMap<string, readonly Stretch[]>>();

const warsBySection = ({ sentences, language }: Bench): ReadonlyMap<string, readonly Stretch[]> =>
  new Map(
    [...groupBy([...sentences.values()], ({ sectionId }) => sectionId)].map(([id, all]) => [
      id,
      all.flatMap(({ text }) => language.history.conflictsIn(text)),
    ]),
  );
