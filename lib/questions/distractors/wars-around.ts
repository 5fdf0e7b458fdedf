import type { DateValue } from "@/lib/calendar/date-value";
import type { EventFact } from "@/lib/facts/fact";
import type { Age } from "@/lib/language/history";
import { sentenceOf, type Bench } from "../bench/bench";
import { headingsOf } from "../wording/headings";
import { groupBy } from "../bench/lookups";

/**
 * The wars to which an act of war belongs: a world war in which it is dated, and a war that its section, heading or title names. What may
 * open or close a war is left out, for it may lie on either side of its edge.
 */
export function warsAround(fact: EventFact, key: DateValue, stem: string, bench: Bench): readonly Age[] {
  const { history } = bench.language;
  if (!history.isMilitary(stem) || history.isTurnOfWar(stem)) return [];
  const named = [...headingsOf(fact, null, bench).flatMap(history.warsIn), ...warsOfSection(fact, bench)];
  return [...history.worldWars, ...named].filter((war) => isWithin(key, war));
}

/** True for a date whose days all lie in an age. */
export const isWithin = (key: DateValue, { start, end }: Age): boolean =>
  (start ?? -Infinity) <= (key.start ?? -Infinity) && (key.end ?? Infinity) <= (end ?? Infinity);

/** The wars that the sentences of its section name; each section is read once. */
function warsOfSection({ sentenceId }: EventFact, bench: Bench): readonly Age[] {
  const { sectionId } = sentenceOf(bench, sentenceId);
  const known = WARS.get(bench) ?? warsBySection(bench);
  WARS.set(bench, known);
  return known.get(sectionId) ?? [];
}

const WARS = new WeakMap<Bench, ReadonlyMap<string, readonly Age[]>>();

const warsBySection = ({ sentences, language }: Bench): ReadonlyMap<string, readonly Age[]> =>
  new Map(
    [...groupBy([...sentences.values()], ({ sectionId }) => sectionId)].map(([id, all]) => [
      id,
      all.flatMap(({ text }) => language.history.warsIn(text)),
    ]),
  );
