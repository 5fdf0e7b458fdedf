import { compareDates, relationOf } from "@/lib/calendar/compare-dates";
import type { EventFact } from "@/lib/facts/fact";
import { slice } from "@/lib/span";
import { askDate } from "./ask-date";
import { documentOf, sentenceOf, type Bench } from "./bench";
import type { DatedEvents } from "./dated-events";
import { evidenceOf } from "./evidence";
import type { Draft } from "./kind";
import { dateOf } from "./lookups";

/** An event that may stand among others, in the words of its label. */
type Landmark = { readonly fact: EventFact; readonly label: string; readonly words: ReadonlySet<string> };

/** Longest label that is read at a glance. */
const LONGEST_LABEL = 120;

/** Share of words in common from which two labels tell the same sort of thing. */
const SAME_SORT = 0.6;

/** What makes a group: how many events it has, and what two of them must have in common. */
export type Grouping = {
  readonly least: number;
  readonly most: number;
  /** Events are grouped apart where this differs. */
  readonly by: (fact: EventFact) => string;
};

/**
 * The events of a course that are told clearly, partitioned into groups for questions that ask for several at once. Each
 * event is in one group at most; the oldest comes first.
 *
 * In a group dates share no day, and labels tell their events apart. A group is drawn from one document; what is left of
 * each document is then grouped across them.
 */
export function groupEvents(bench: Bench, { least, most, by }: Grouping): readonly (readonly EventFact[])[] {
  const landmarks = landmarksOf(bench);
  const apart = (placeOf: (fact: EventFact) => string): Map<string, Landmark[]> => {
    const sorted = new Map<string, Landmark[]>();
    for (const landmark of landmarks.filter(({ fact }) => !taken.has(fact))) {
      const place = `${placeOf(landmark.fact)} ${by(landmark.fact)}`;
      sorted.set(place, [...(sorted.get(place) ?? []), landmark]);
    }
    return sorted;
  };
  const taken = new Set<EventFact>();
  const groups: (readonly EventFact[])[] = [];
  for (const placeOf of [({ documentSlug }: EventFact) => documentSlug, () => ""]) {
    for (const candidates of apart(placeOf).values()) {
      for (const group of partition(candidates, most).filter(({ length }) => length >= least)) {
        group.forEach(({ fact }) => taken.add(fact));
        groups.push(group.map(({ fact }) => fact));
      }
    }
  }
  return groups;
}

/** Deals events in the order of time, each to the first group with room where it can be told apart. */
function partition(inTime: readonly Landmark[], most: number): readonly (readonly Landmark[])[] {
  const groups: Landmark[][] = [];
  for (const landmark of inTime) {
    const open = groups.find((group) => group.length < most && group.every((other) => isApart(landmark, other)));
    if (open) open.push(landmark);
    else groups.push([landmark]);
  }
  return groups;
}

const isApart = (a: Landmark, b: Landmark): boolean =>
  relationOf(dateOf(a.fact), dateOf(b.fact)) === "disjoint" && likeness(a.words, b.words) < SAME_SORT;

/** Words in common over the words of the shorter label. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((word) => b.has(word)).length;
  return common / Math.max(1, Math.min(a.size, b.size));
}

/** The events that may stand among others, in the order of time, each once although several documents tell it. */
function landmarksOf(bench: Bench): readonly Landmark[] {
  const told = bench.facts.flatMap((fact) => (fact.kind === "event" ? landmarkOf(fact, bench) : []));
  const first = told.filter(
    ({ fact }, index) => told.findIndex((other) => other.fact.eventId === fact.eventId) === index,
  );
  return first
    .filter((landmark) => first.every((other) => other === landmark || other.label !== landmark.label))
    .toSorted((a, b) => compareDates(dateOf(a.fact), dateOf(b.fact)));
}

/** An event of which a date question could be asked, and whose label stands alone and does not tell when. */
function landmarkOf(fact: EventFact, bench: Bench): readonly Landmark[] {
  const { timex, wording, needsContext } = fact;
  const { cues, phrases } = bench.language;
  const asking = askDate(fact, bench);
  if (asking === null || "declined" in asking || needsContext) return [];
  if (timex.relation !== "at" || timex.modifier !== null || isForecast(fact, bench)) return [];
  const label = phrases.state(wording);
  const isUnfit =
    label.length > LONGEST_LABEL ||
    tellsWhen(label, fact, bench) ||
    [...cues.anaphora, ...cues.deictic, ...cues.forecast, ...cues.bareDefinite].some((cue) => cue.test(label)) ||
    cues.possessive.test(label);
  return isUnfit ? [] : [{ fact, label, words: new Set(cues.contentWords(label)) }];
}

/** True if a label holds a year, a date of its sentence, or a rank ("63e session") that gives its place away. */
function tellsWhen(label: string, fact: EventFact, bench: Bench): boolean {
  const { source } = documentOf(bench, fact.documentSlug);
  const dates = (bench.timexes.get(fact.sentenceId) ?? []).map(({ span }) => slice(source, span));
  return /\d{3,}|\d+(?:e|er|re)(?!\p{L})/u.test(label) || dates.some((date) => label.includes(date));
}

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
