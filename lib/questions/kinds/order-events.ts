import { draftOf, groupEvents, type Grouping } from "../chronology";
import type { Bench } from "../bench";
import { defineOrderKind } from "../order";

/** Four events are compared at a glance. */
const GROUPING: Grouping = { least: 3, most: 4, by: () => "" };

/** The groups of a course, by its bench: each fact asks for them. */
const grouped = new WeakMap<Bench, ReturnType<typeof groupEvents>>();

/** "Rangez les événements du plus ancien au plus récent.": three or four events of one document, the dates left out. */
export const orderEvents = defineOrderKind({
  kind: "order-events",
  difficulty: 2,
  write: (fact, bench) => {
    const groups = grouped.get(bench) ?? groupEvents(bench, GROUPING);
    grouped.set(bench, groups);
    const group = groups.find(([first]) => first === fact);
    return { drafts: group ? [draftOf(group, bench.language.phrases.askOrder(), bench)] : [], declined: [] };
  },
});
