import { draftOf, groupLedBy, type Grouping } from "../bench/chronology";
import { defineOrderKind } from "../controls/order";

/** Four events are compared at a glance. */
const GROUPING: Grouping = { least: 3, most: 4, by: () => "" };

/** "Rangez les événements du plus ancien au plus récent.": three or four events of one document, the dates left out. */
export const orderEvents = defineOrderKind({
  kind: "order-events",
  difficulty: 2,
  write: (fact, bench) => {
    const group = groupLedBy(fact, bench, GROUPING);
    return { drafts: group ? [draftOf(group, bench.language.phrases.askOrder(), bench)] : [], declined: [] };
  },
});
