import { draftOf, groupLedBy, type Grouping } from "../bench/chronology";
import { dateOf } from "../bench/lookups";
import { defineMatchKind } from "../controls/match";

/** Dates of one precision: a year among full dates would find its event by its look. */
const GROUPING: Grouping = { least: 3, most: 4, by: (fact) => dateOf(fact).precision };

/** "Associez chaque événement à la date qui convient.": three or four events and as many dates. */
export const matchDates = defineMatchKind({
  kind: "match-dates",
  difficulty: 2,
  write: (fact, bench) => {
    const group = groupLedBy(fact, bench, GROUPING);
    return { drafts: group ? [draftOf(group, bench.language.phrases.askMatch(), bench)] : [], declined: [] };
  },
});
