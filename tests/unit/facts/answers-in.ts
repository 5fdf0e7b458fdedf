import { clusterEntities } from "@/lib/facts/names/cluster-entities";
import type { Fact } from "@/lib/facts/fact";
import { findFacts } from "@/lib/facts/find-facts";
import { findMentions } from "@/lib/facts/names/find-mentions";
import { findTimexes } from "@/lib/facts/dates/find-timexes";
import { namesBy } from "@/lib/facts/lay-scene";
import { french as fr } from "../../support/french";
import { plain, write } from "./hand-made";

/**
 * What may be asked of a sentence besides its dates, each question with its answer; and why not, by code, of what was
 * understood and may not be asked.
 */
export function answersIn(text: string): { readonly asked: readonly string[]; readonly declined: readonly string[] } {
  const { document } = write([{ text }], { title: "Essai" });
  const { entities, mentions } = clusterEntities([findMentions(document, fr)], fr.names);
  const names = namesBy(entities, mentions.flat());
  const facts = findFacts({ document, timexes: findTimexes(document, fr, () => {}), names, language: fr }, () => {});
  const nameOf = (id: string): string => names.entities.get(id)?.name ?? id;
  const told = facts.filter(({ kind }) => kind !== "event" && kind !== "acronym");
  return {
    asked: told.filter(({ doubts }) => doubts.length === 0).flatMap((fact) => questionsOf(fact, nameOf)),
    declined: [...new Set(told.flatMap(({ doubts }) => doubts))].toSorted(),
  };
}

/** The questions of a fact, with plain spaces. */
function questionsOf(fact: Fact, nameOf: (id: string) => string): readonly string[] {
  const { phrases, formatDate } = fr;
  const line = (stem: string | null, key: string): string[] => (stem === null ? [] : [`${plain(stem)} ${plain(key)}`]);
  const isBounded = fact.kind === "quantity" && /^(?:plus|moins|près|au moins)/u.test(fact.quantity.modifier);
  if (fact.kind === "quantity")
    return fact.counting && !isBounded ? line(phrases.askCount(fact.counting), String(fact.quantity.value)) : [];
  if (fact.kind === "list") return line(phrases.askNames(fact.inquiry), fact.entityIds.map(nameOf).join(", "));
  if (fact.kind === "role")
    return line(phrases.askHolder(fact.role, "m", fact.timex, formatDate(fact.timex.value)), nameOf(fact.entityId));
  if (fact.kind !== "entity") return [];
  return [
    ...(fact.inquiry ? line(phrases.askName(fact.inquiry), nameOf(fact.entityId)) : []),
    ...(fact.gap ? line(phrases.complete(fact.gap.frame), nameOf(fact.entityId)) : []),
  ];
}
