import type { DateValue } from "@/lib/calendar/date-value";
import type { EventFact, Fact } from "@/lib/facts/fact";
import type { Entity } from "@/lib/facts/names/mention";
import type { Chapter } from "@/lib/language/history";
import type { OpenLanguage } from "@/lib/language/open-language";
import type { LifeTold } from "./lives-told";
import { dateOf } from "./lookups";

/** Something dated that a course tells of someone or something. */
export type Moment = {
  readonly eventId: string;
  readonly value: DateValue;
  readonly isAgain: boolean;
  /** Of what happens to children as well. */
  readonly isOfYouth: boolean;
};

/** What a course tells of one of those whom it names: when it came to be, when it ceased, and what else is dated of it. */
export type History = { readonly isPerson: boolean } & Readonly<Record<Chapter["stage"], readonly Moment[]>>;

/** Looks up the histories of all whom a text names; empty for most texts. */
export type Histories = (text: string) => readonly History[];

/** Codes of facts whose date may belong to something else. */
const UNSURE = /^(?:date-attachment-unsure|second-timex|forecast-as-fact|clause-not-understood)$/u;

type Draft = { readonly isPerson: boolean } & Record<Chapter["stage"], Moment[]>;

/**
 * Collects the histories of a course. A life that a sentence tells and no fact does has moments of no event. Who bears several names ("Curie", "Marie Curie") has one history.
 */
export function historiesOf(
  facts: readonly Fact[],
  entities: ReadonlyMap<string, Entity>,
  language: OpenLanguage,
  lives: readonly LifeTold[] = [],
): Histories {
  const runOf = (name: string): string => language.cues.contentWords(name).join(" ");
  const bearers = bearersOf(entities.values(), runOf);
  const histories = new Map<string, Draft>();
  for (const fact of facts) {
    if (fact.kind !== "event" || fact.doubts.some((code) => UNSURE.test(code))) continue;
    const chapter = language.history.chapterOf(fact.wording);
    if (chapter === null || language.grammar.namesIn(`x ${chapter.subject}`).size === 0) continue;
    const run = runOf(chapter.subject);
    const bearer = bearers.get(run);
    const key = bearer?.run ?? run;
    const history = histories.get(key) ?? { isPerson: bearer?.isPerson ?? false, begin: [], end: [], act: [] };
    histories.set(key, history);
    history[chapter.stage].push(momentOf(fact, language));
  }
  for (const { entityId, birth, death } of lives) {
    const run = runOf(entities.get(entityId)?.name ?? "");
    const history = histories.get(run) ?? { isPerson: true, begin: [], end: [], act: [] };
    histories.set(run, history);
    if (history.begin.length === 0) history.begin.push({ value: birth, ...OF_NO_EVENT });
    if (history.end.length === 0) history.end.push({ value: death, ...OF_NO_EVENT });
  }
  const byName = new Map<string, History>(histories);
  for (const [name, { run }] of bearers) {
    const history = histories.get(run);
    if (history) byName.set(name, history);
  }
  byName.delete("");
  const longest = Math.max(0, ...[...byName.keys()].map((name) => name.split(" ").length));
  return (text) => namedIn(language.cues.contentWords(text), byName, longest);
}

const OF_NO_EVENT = { eventId: "", isAgain: false, isOfYouth: false } as const;

const momentOf = (fact: EventFact, { history }: OpenLanguage): Moment => ({
  eventId: fact.eventId,
  value: dateOf(fact),
  isAgain: history.isAgain(fact.label),
  isOfYouth: history.isOfYouth(fact.label),
});

/** Who bears a name: the words of its whole name. */
type Bearer = { readonly run: string; readonly isPerson: boolean };

/** The entities of a course by the words of each of their names; a name that two of them bear tells neither. */
function bearersOf(entities: Iterable<Entity>, runOf: (name: string) => string): ReadonlyMap<string, Bearer> {
  const bearers = new Map<string, Bearer | null>();
  for (const { name, aliases, acronym, type } of entities) {
    const bearer = { run: runOf(name), isPerson: type === "person" };
    for (const alias of new Set([name, ...aliases, ...(acronym === null ? [] : [acronym])].map(runOf)))
      bearers.set(alias, bearers.has(alias) ? null : bearer);
  }
  return new Map([...bearers].flatMap(([name, bearer]) => (bearer ? [[name, bearer] as const] : [])));
}

/** The longest names first: "Pierre Curie" is not "Curie", but "portrait de Pierre Curie" names him too. */
function namedIn(words: readonly string[], byName: ReadonlyMap<string, History>, longest: number): readonly History[] {
  const found = new Set<History>();
  for (let at = 0; at < words.length; at++) {
    for (let length = Math.min(longest, words.length - at); length > 0; length--) {
      const history = byName.get(words.slice(at, at + length).join(" "));
      if (!history) continue;
      found.add(history);
      if (history.isPerson) at += length - 1;
      break;
    }
  }
  return [...found];
}
