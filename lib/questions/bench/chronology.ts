import { civilOf, DAYS_PER_YEAR } from "@/lib/calendar/civil";
import { compareDates, daysBetween, sharesDays } from "@/lib/calendar/compare-dates";
import type { DateValue } from "@/lib/calendar/date-value";
import type { EventFact, Fact } from "@/lib/facts/fact";
import type { OpenLanguage } from "@/lib/language/open-language";
import { askDate } from "../wording/ask-date";
import { isInsideFiction } from "./inside-fiction";
import { isLifeInPassing } from "./lives-in-passing";
import { documentOf, sentenceOf, type Bench } from "./bench";
import { isCommonKnowledge } from "./common-knowledge";
import type { DatedEvents } from "../controls/dated-events";
import { eventLabel, type LabelForm } from "../wording/event-label";
import { evidenceOf } from "../evidence";
import type { Draft } from "../kind";
import { dateOf, groupBy } from "./lookups";
import { isToldByLogic } from "./told-by-logic";

/** An event that may stand among others, in the words of its label. */
type Landmark = {
  readonly fact: EventFact;
  readonly label: string;
  readonly form: LabelForm;
  readonly words: ReadonlySet<string>;
  readonly date: DateValue;
};

/** Share of words in common from which two labels tell the same sort of thing. */
const SAME_SORT = 0.6;

/** What makes a group: how many events it has, and what two of them must have in common. */
export type Grouping = {
  readonly least: number;
  readonly most: number;
  /** Events are grouped apart where this differs. */
  readonly by: (fact: EventFact) => string;
};

/** Groups that wait for more events; those that waited longest are closed, or a crowded year would be compared with all. */
const MOST_OPEN = 12;

/** What was found for a course: each of its facts asks for it. */
const landmarks = new WeakMap<Bench, readonly Landmark[]>();
const groups = new WeakMap<Bench, Map<Grouping, ReadonlyMap<EventFact, readonly EventFact[]>>>();

/**
 * The group of events of which this fact is the oldest; null if it leads none.
 *
 * The events of a course that are told clearly are partitioned: each is in one group at most, and a group stands in the
 * order of time. Its dates share no day, and its labels, all of one form, tell their events apart and do not order them by logic alone.
 * A group is drawn from one document; what is left of each document is then grouped across them.
 */
export function groupLedBy(fact: Fact, bench: Bench, grouping: Grouping): readonly EventFact[] | null {
  if (fact.kind !== "event") return null;
  const known = groups.get(bench) ?? new Map<Grouping, ReadonlyMap<EventFact, readonly EventFact[]>>();
  groups.set(bench, known);
  const led = known.get(grouping) ?? new Map(groupEvents(bench, grouping).map((group) => [group[0]!, group]));
  known.set(grouping, led);
  return led.get(fact) ?? null;
}

function groupEvents(bench: Bench, { least, most, by }: Grouping): readonly (readonly EventFact[])[] {
  const all = landmarks.get(bench) ?? landmarksOf(bench);
  landmarks.set(bench, all);
  const taken = new Set<EventFact>();
  const grouped: (readonly EventFact[])[] = [];
  for (const placeOf of [({ documentSlug }: EventFact) => documentSlug, () => ""]) {
    const left = all.filter(({ fact }) => !taken.has(fact));
    const sortOf = ({ fact, form }: Landmark): string =>
      `${placeOf(fact)} ${form} ${by(fact)} ${stageOfLife(fact, bench)}`;
    for (const candidates of groupBy(left, sortOf).values()) {
      for (const group of partition(candidates, most, bench).filter(({ length }) => length >= least)) {
        group.forEach(({ fact }) => taken.add(fact));
        grouped.push(group.map(({ fact }) => fact));
      }
    }
  }
  return grouped;
}

/** Births stand among births and deaths among deaths: anyone puts a founder's birth before what became of the firm. */
function stageOfLife({ wording }: EventFact, { language, entities }: Bench): string {
  const chapter = language.history.chapterOf(wording);
  if (chapter === null || chapter.stage === "act") return "";
  return personNames(entities).some((name) => chapter.subject.includes(name)) ? chapter.stage : "";
}

/** Every name of a person that a course has. */
function personNames(entities: Bench["entities"]): readonly string[] {
  const known =
    persons.get(entities) ??
    [...entities.values()].filter(({ type }) => type === "person").flatMap(({ name, aliases }) => [name, ...aliases]);
  persons.set(entities, known);
  return known;
}

const persons = new WeakMap<Bench["entities"], readonly string[]>();

/** Deals events in the order of time, each to the first group with room where it can be told apart. */
function partition(inTime: readonly Landmark[], most: number, bench: Bench): readonly (readonly Landmark[])[] {
  const dealt: Landmark[][] = [];
  for (const landmark of inTime) {
    const open = dealt.filter(({ length }) => length < most).slice(-MOST_OPEN);
    const fit = open.find((group) => isFitFor(landmark, group, bench));
    if (fit) fit.push(landmark);
    else dealt.push([landmark]);
  }
  return dealt;
}

const isFitFor = (landmark: Landmark, group: readonly Landmark[], bench: Bench): boolean =>
  group.every((other) => isOfOneAge(landmark, other) && isApart(landmark, other, bench.language)) &&
  group.some((other) => isAkin(landmark, other, bench));

/** One section tells both, or both name the same one; a course has one matter, whichever of its documents tells. */
function isAkin(a: Landmark, b: Landmark, { sentences, mentions, language }: Bench): boolean {
  if (a.fact.documentSlug !== b.fact.documentSlug) return true;
  if (sentences.get(a.fact.sentenceId)?.sectionId === sentences.get(b.fact.sentenceId)?.sectionId) return true;
  const namesOf = ({ fact, label }: Landmark): readonly string[] => [
    ...(mentions.get(fact.sentenceId) ?? []).map(({ entityId }) => entityId),
    ...language.grammar.namesIn(`x ${label}`),
  ];
  const named = new Set(namesOf(a));
  return namesOf(b).some((name) => named.has(name));
}

/** Years within which events are compared, and how much wider that is for each year before our time. */
const ONE_AGE = { years: 120, perYear: 0.25, today: 2000 } as const;

/** Everyone puts a king of the Middle Ages before a scholar of the Enlightenment; `a` is the later one. */
function isOfOneAge(a: Landmark, b: Landmark): boolean {
  const { year } = civilOf(a.date.start ?? 0);
  const years = ONE_AGE.years + Math.max(0, ONE_AGE.today - year) * ONE_AGE.perYear;
  return daysBetween(a.date, b.date) <= years * DAYS_PER_YEAR;
}

const isApart = (a: Landmark, b: Landmark, language: OpenLanguage): boolean =>
  !sharesDays(a.date, b.date) && likeness(a.words, b.words) < SAME_SORT && !isToldByLogic(a, b, language);

/** Words in common over the words of the shorter label. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  return common / Math.max(1, Math.min(a.size, b.size));
}

/**
 * The events that may stand among others, in the order of time, each once although several documents tell it. A label
 * that two events share tells neither.
 */
function landmarksOf(bench: Bench): readonly Landmark[] {
  const told = bench.facts.flatMap((fact) => (fact.kind === "event" ? landmarkOf(fact, bench) : []));
  const first = [...groupBy(told, ({ fact }) => fact.eventId).values()].map(([landmark]) => landmark!);
  return [...groupBy(first, ({ label }) => label).values()]
    .flatMap((alike) => (alike.length === 1 ? alike : []))
    .toSorted((a, b) => compareDates(a.date, b.date));
}

/** An event of which a date question could be asked, and whose label stands alone and does not tell when. */
function landmarkOf(fact: EventFact, bench: Bench): readonly Landmark[] {
  const { timex } = fact;
  if (fact.needsContext || timex.relation !== "at" || timex.modifier !== null || isForecast(fact, bench)) return [];
  const asking = askDate(fact, bench);
  if (asking === null || "declined" in asking || !namesSomething(fact)) return [];
  const named = eventLabel(fact, bench);
  if (named === null) return [];
  const isMinor = isLifeInPassing(fact, bench) || isInsideFiction(fact, bench);
  if (isMinor || isCommonKnowledge(fact, bench)) return [];
  return [{ fact, ...named, date: dateOf(fact), words: new Set(bench.language.cues.contentWords(named.label)) }];
}

/** A label among others has no line above it: "L’état d’urgence a pris fin" does not say where. */
function namesSomething({ wording }: EventFact): boolean {
  const said = wording.form === "nominal" ? wording.phrase : `${wording.clause.subject} ${wording.clause.complement}`;
  return NAME.test(said);
}

/** A quotation or a capital: nothing but a name has one inside a clause. */
const NAME = /«|(?<!\p{L})\p{Lu}(?!tat(?!\p{L}))/u;

function isForecast({ documentSlug, timex }: EventFact, { horizons }: Bench): boolean {
  const horizon = horizons.get(documentSlug) ?? null;
  const { start, end } = timex.value;
  return start === null || end === null || (horizon !== null && start > horizon);
}

/** The question that asks for a group at once. It belongs to the oldest event of the group. */
export function draftOf(group: readonly EventFact[], stem: string, bench: Bench): Draft<DatedEvents> {
  const events = group.map((fact) => ({
    label: bench.language.phrases.state(fact.wording),
    edtf: dateOf(fact).edtf,
    evidence: evidenceOf(documentOf(bench, fact.documentSlug), sentenceOf(bench, fact.sentenceId), fact.evidence),
  }));
  return {
    suffix: "",
    content: { stem, context: null, language: bench.language.code, events },
    quote: group[0]!.evidence,
  };
}
