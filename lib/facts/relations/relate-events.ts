import { compareDates, daysBetween, isFiner, relationOf } from "@/lib/calendar/compare-dates";
import type { DateValue } from "@/lib/calendar/date-value";
import type { OpenLanguage } from "@/lib/language/open-language";
import type { Comparison, CourseEvent, EventFact, Fact } from "../fact";
import { NOT_UNDERSTOOD } from "../events/read-surroundings";

/** The facts of a course with the events they share. */
export type RelatedFacts = {
  /** The facts as given, in the same order, with `eventId` the same for the facts that tell one event. */
  readonly facts: readonly Fact[];
  /** In the order of time; only events that were understood. */
  readonly events: readonly CourseEvent[];
  readonly comparisons: readonly Comparison[];
};

/**
 * Relates the events of a course's documents.
 *
 * Two facts tell one event if they do the same thing to the same names and their dates agree. Telling the same at
 * dates apart is a contradiction only for what happens once and within a few years: others may well have happened twice.
 *
 * @param facts in the order of the course's documents
 */
export function relateEvents(facts: readonly Fact[], language: OpenLanguage): RelatedFacts {
  const told = facts.filter(isUnderstood).map((fact) => tellingOf(fact, language));
  const groups = groupsOf(told);
  const eventIds = new Map(groups.flatMap((group) => group.map(({ fact }) => [fact.id, group[0]?.fact.id ?? fact.id])));
  return {
    facts: facts.map((fact) => (fact.kind === "event" ? { ...fact, eventId: eventIds.get(fact.id) ?? fact.id } : fact)),
    events: groups.flatMap(eventOf).toSorted((a, b) => compareDates(a.value, b.value) || (a.id < b.id ? -1 : 1)),
    comparisons: [...groups.flatMap(agreementOf), ...contradictionsIn(told, eventIds)],
  };
}

/** Events of which only the words around their date are known are compared with none. */
const isUnderstood = (fact: Fact): fact is EventFact => fact.kind === "event" && !fact.doubts.includes(NOT_UNDERSTOOD);

/** An event fact with what it is compared by. */
type Telling = {
  readonly fact: EventFact;
  readonly action: string | null;
  readonly names: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
};

function tellingOf(fact: EventFact, { grammar, cues }: OpenLanguage): Telling {
  return {
    fact,
    action: grammar.actionOf(fact.label),
    names: grammar.namesIn(fact.label),
    words: new Set(cues.contentWords(fact.label)),
  };
}

/** The tellings of one event each, in the order of the first of them. A telling goes to the first group that it fits. */
function groupsOf(told: readonly Telling[]): readonly (readonly Telling[])[] {
  const groups: Telling[][] = [];
  // Tellings of one event share a word, or a name and what was done: only such groups need be asked.
  const byKey = new Map<string, number[]>();
  for (const telling of told) {
    const keys = keysOf(telling);
    const near = [...new Set(keys.flatMap((key) => byKey.get(key) ?? []))].toSorted((a, b) => a - b);
    const fitting = near.find((at) => groups[at]!.every((other) => isSameEvent(other, telling)));
    if (fitting !== undefined) {
      groups[fitting]!.push(telling);
      continue;
    }
    for (const key of keys) {
      const known = byKey.get(key);
      if (known) known.push(groups.length);
      else byKey.set(key, [groups.length]);
    }
    groups.push([telling]);
  }
  return groups;
}

const keysOf = ({ action, names, words }: Telling): readonly string[] => [
  ...[...words].map((word) => `word ${word}`),
  ...(action === null ? [] : [...names].map((name) => `${action} name ${name}`)),
];

/** Share of words that two tellings without a known action must have in common. */
const LIKE_WORDS = 0.6;

function isSameEvent(a: Telling, b: Telling): boolean {
  const relation = relationOf(a.fact.timex.value, b.fact.timex.value);
  if (relation !== "same" && relation !== "inside" && relation !== "contains") return false;
  if (a.fact.timex.relation !== b.fact.timex.relation && a.action === null) return false;
  const sameAction = a.action !== null && a.action === b.action && a.names.size > 1 && hold(a.names, b.names);
  return sameAction || shareOf(a.words, b.words) >= LIKE_WORDS;
}

/** True if one set of names holds the other, both not empty. */
const hold = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && b.size > 0 && ([...a].every((name) => b.has(name)) || [...b].every((name) => a.has(name)));

function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((word) => b.has(word)).length;
  return common / Math.max(1, new Set([...a, ...b]).size);
}

/** Doubts that leave an event true and its label clear: it stands on the timeline, though it is not asked. */
const HARMLESS = new Set(["deictic", "not-unique", "near-duplicate"]);

const isClear = ({ fact }: Telling): boolean => fact.doubts.every((code) => HARMLESS.has(code));

function eventOf(group: readonly Telling[]): readonly CourseEvent[] {
  const clear = group.filter(isClear);
  const [first] = clear;
  if (!first) return [];
  const finest = clear.reduce(
    (best, telling) => (isFiner(telling.fact.timex.value, best.fact.timex.value) ? telling : best),
    first,
  );
  const id = group[0]?.fact.id ?? first.fact.id;
  return [{ id, label: finest.fact.label, value: finest.fact.timex.value, factIds: group.map(({ fact }) => fact.id) }];
}

function agreementOf(group: readonly Telling[]): readonly Comparison[] {
  const documents = new Set(group.map(({ fact }) => fact.documentSlug));
  const first = group[0];
  if (!first || documents.size < 2) return [];
  return [{ kind: "agreement", eventId: first.fact.id, factIds: group.map(({ fact }) => fact.id) }];
}

/** What happens once: a second date for it contradicts the first. */
const ONCE = new Set(["join", "create", "designate"]);
/** Designations come again: only those closer than a term of office are about one. */
const MAX_GAP_DAYS = 4 * 366;

function contradictionsIn(told: readonly Telling[], eventIds: ReadonlyMap<string, string>): readonly Comparison[] {
  const happened = told.filter(({ action }) => action !== null && ONCE.has(action));
  return happened.flatMap((a, index) =>
    happened
      .slice(index + 1)
      .filter((b) => isContradiction(a, b))
      .map((b): Comparison => {
        const clear = ([a, b].find(isClear) ?? a).fact.id;
        return { kind: "contradiction", eventId: eventIds.get(clear) ?? clear, factIds: [a.fact.id, b.fact.id] };
      }),
  );
}

function isContradiction(a: Telling, b: Telling): boolean {
  if (a.fact.documentSlug === b.fact.documentSlug || (!isClear(a) && !isClear(b))) return false;
  if (a.action === null || a.action !== b.action || !ONCE.has(a.action) || !hold(a.names, b.names)) return false;
  return areApart(a.fact.timex.value, b.fact.timex.value) && commonShare(a.words, b.words) >= LEAST_SHARE;
}

/** Share of the shorter telling's words that two tellings of one thing at different dates must have in common. */
const LEAST_SHARE = 0.5;

const commonShare = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...a].filter((word) => b.has(word)).length / Math.max(1, Math.min(a.size, b.size));

const areApart = (a: DateValue, b: DateValue): boolean => {
  const gap = daysBetween(a, b);
  return gap > 0 && gap <= MAX_GAP_DAYS;
};
