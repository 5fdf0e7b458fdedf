import { statedBound } from "@/lib/calendar/compare-dates";
import type { DateValue } from "@/lib/calendar/date-value";
import type { Sentence } from "@/lib/documents/document";
import type { EventFact } from "@/lib/facts/fact";
import type { Entity } from "@/lib/facts/names/mention";
import type { Act } from "@/lib/language/history";
import { sentenceOf, type Bench } from "../bench/bench";

/** Sentences behind one that names someone in which a pronoun may mean the same. */
const FOLLOWING = 2;

/** What a stem in these marks asks for is one of its kind: a title. */
const TITLE = /«/u;

/**
 * The dates that the course, or what everyone knows, links to the same one and the same kind of act: whoever was elected in 1971 and
 * in 1977 became mayor twice. None of them is wrong for sure.
 */
export function datesOfSameAct(fact: EventFact, stem: string, bench: Bench): readonly DateValue[] {
  const acts = bench.language.history.actsIn(stem);
  if (acts.length === 0 || TITLE.test(stem)) return [];
  const terms = acts.includes("office") ? bench.language.history.termsIn(stem) : [];
  const ids = new Set(actorsIn(stem, bench).flatMap((actor) => sentencesAbout(actor, fact, bench)));
  const told = [...ids]
    .filter((id) => actsOf(id, bench).some((act) => acts.includes(act)))
    .flatMap((id) => bench.timexes.get(id) ?? [])
    .map(({ value }) => statedBound(value));
  return [...terms, ...told.filter(({ precision }) => !COARSE.test(precision))];
}

/** Stretches and ages, in which much else was done. */
const COARSE = /^(?:interval|decade|century|millennium)$/u;

/** Persons and bodies that a stem names. */
const actorsIn = (stem: string, { entities }: Bench): readonly Entity[] =>
  [...entities.values()].filter(
    ({ type, name, aliases }) =>
      (type === "person" || type === "organisation") && [name, ...aliases].some((alias) => stem.includes(alias)),
  );

/** The sentences of a course that name someone, and those behind them that may mean the same by a pronoun. */
function sentencesAbout({ id }: Entity, { sentenceId }: EventFact, bench: Bench): readonly string[] {
  const ids = idsOf(bench);
  const here = [sentenceId, ...(bench.namedAt.get(id) ?? []).flatMap((at) => ids[at] ?? [])];
  return here.flatMap((named) => {
    const at = bench.places.get(named) ?? 0;
    const behind = ids.slice(at + 1, at + 1 + FOLLOWING).filter((next) => !namesAnother(next, id, bench));
    return [named, ...behind];
  });
}

const namesAnother = (sentenceId: string, id: string, { mentions }: Bench): boolean =>
  (mentions.get(sentenceId) ?? []).some(({ type, entityId }) => type === "person" && entityId !== id);

/** The ids of the sentences of a course, in their order. */
function idsOf(bench: Bench): readonly string[] {
  const known = IDS.get(bench) ?? [...bench.places.keys()];
  IDS.set(bench, known);
  return known;
}

const IDS = new WeakMap<Bench, readonly string[]>();

function actsOf(sentenceId: string, bench: Bench): readonly Act[] {
  const { text }: Sentence = sentenceOf(bench, sentenceId);
  return bench.language.history.actsIn(text);
}
