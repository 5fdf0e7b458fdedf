import { DAYS_PER_YEAR } from "@/lib/calendar/civil";
import type { DateValue } from "@/lib/calendar/date-value";
import type { Entity, Mention } from "@/lib/facts/names/mention";
import { sentenceOf, type Bench } from "../bench/bench";
import { groupBy } from "../bench/lookups";

/** Years within which two people can have done the same thing. */
const LIFETIME = 45;

/**
 * True for someone whom a learner could take for the one who is asked for: named as wholly, a sovereign among sovereigns, of
 * the same time, and no bystander. A first name, half a name and a king of another age are struck out unread.
 */
export function isRival(rival: Entity, key: Entity, sentenceId: string, bench: Bench): boolean {
  const mentions = mentionsOf(rival, bench);
  return (
    isWhole(rival, mentions, bench) &&
    isThroned(rival, mentions, bench) === isThroned(key, mentionsOf(key, bench), bench) &&
    !isBystander(mentions, bench) &&
    isOfTime(mentions, sentenceId, bench) &&
    isAlive(rival, sentenceId, bench)
  );
}

/** Neither a first name alone nor the first half of a name that the text goes on with. */
function isWhole({ name }: Entity, mentions: readonly Mention[], { language, sentences }: Bench): boolean {
  const { names, peers } = language;
  const { given, last, numeral } = names.personOf(name);
  if (numeral !== "") return true;
  if (given.length === 0 && names.isGivenName(last)) return false;
  const cut = mentions.filter(({ sentenceId, end }) => peers.isCut(sentences.get(sentenceId)?.text.slice(end) ?? ""));
  return cut.length * 2 < Math.max(1, mentions.length) || mentions.length === 0;
}

const isThroned = ({ name }: Entity, mentions: readonly Mention[], { language }: Bench): boolean =>
  language.peers.isRuler(
    name,
    mentions.flatMap(({ role }) => role ?? []),
  );

/** Named for what was done to them, and for nothing else. */
const isBystander = (mentions: readonly Mention[], bench: Bench): boolean =>
  mentions.some(({ sentenceId, start, end }) => {
    const { text } = sentenceOf(bench, sentenceId);
    return bench.language.peers.isBystander(text.slice(0, start), text.slice(end));
  });

/** True unless all that the course dates of someone lies a life away from what is asked. */
function isOfTime(mentions: readonly Mention[], sentenceId: string, { timexes }: Bench): boolean {
  const asked = daysOf(timexes.get(sentenceId) ?? []);
  const told = mentions.flatMap((mention) => daysOf(timexes.get(mention.sentenceId) ?? []));
  if (asked.length === 0 || told.length === 0) return true;
  return told.some((day) => asked.some((other) => Math.abs(day - other) <= LIFETIME * DAYS_PER_YEAR));
}

/** Years before which no one is known for anything. */
const CHILDHOOD = 10;

/** False for someone who, as the course or everyone knows, was dead by then, or not yet grown. */
function isAlive({ name }: Entity, sentenceId: string, { timexes, language, histories }: Bench): boolean {
  const asked = daysOf(timexes.get(sentenceId) ?? []);
  const lives = [
    ...language.history.agesIn(name),
    ...histories(name)
      .filter(({ isPerson }) => isPerson)
      .flatMap(({ begin, end }) => [
        ...begin.map(({ value: { start } }) => ({ start, end: null })),
        ...end.map((moment) => ({ start: null, end: moment.value.end })),
      ]),
  ];
  return lives.every(({ start, end }) =>
    asked.every(
      (day) => day >= (start ?? -Infinity) + CHILDHOOD * DAYS_PER_YEAR && day <= (end ?? Infinity) + DAYS_PER_YEAR,
    ),
  );
}

const daysOf = (timexes: readonly { readonly value: DateValue }[]): readonly number[] =>
  timexes.flatMap(({ value }) => value.start ?? value.end ?? []);

/** Where a course names someone or something; the mentions are sorted once. */
export function mentionsOf({ id }: Entity, bench: Bench): readonly Mention[] {
  const known = MENTIONS.get(bench) ?? groupBy([...bench.mentions.values()].flat(), ({ entityId }) => entityId);
  MENTIONS.set(bench, known);
  return known.get(id) ?? [];
}

const MENTIONS = new WeakMap<Bench, ReadonlyMap<string, readonly Mention[]>>();
