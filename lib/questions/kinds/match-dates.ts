import { draftOf, groupEvents, type Grouping } from "../chronology";
import type { Bench } from "../bench";
import { dateOf } from "../lookups";
import { defineMatchKind } from "../match";

/** Dates of one precision: a year among full dates would find its event by its look. */
const GROUPING: Grouping = { least: 3, most: 4, by: (fact) => dateOf(fact).precision };

/** The groups of a course, by its bench: each fact asks for them. */
const grouped = new WeakMap<Bench, ReturnType<typeof groupEvents>>();

/** "Associez chaque événement à la date qui convient.": three or four events and as many dates. */
export const matchDates = defineMatchKind({
  kind: "match-dates",
  difficulty: 2,
  write: (fact, bench) => {
    const groups = grouped.get(bench) ?? groupEvents(bench, GROUPING);
    grouped.set(bench, groups);
    const group = groups.find(([first]) => first === fact);
    return { drafts: group ? [draftOf(group, bench.language.phrases.askMatch(), bench)] : [], declined: [] };
  },
});
