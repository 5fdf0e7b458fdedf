import { sharesDays, statedBound } from "@/lib/calendar/compare-dates";
import { tellingsOf } from "../bench/bench";
import { dateIn } from "../controls/labels";
import { distractorsOf } from "./options";
import type { LintRule, Subject } from "./rule";

/** A document of the course gives one of the wrong options as the answer: the same event, the same acronym, another name of the key. */
export const twoKeys: LintRule = {
  code: "two-keys",
  doubts: "item",
  hasFault: (subject) => distractorsOf(subject).some((label) => isAlsoRight(subject, label)),
};

function isAlsoRight({ fact, bench, item }: Subject, label: string): boolean {
  if (fact?.kind === "event") {
    const [key, date] = [dateIn(bench.language, item.key), dateIn(bench.language, label)];
    if (!key || !date || sharesDays(key, date)) return false;
    return tellingsOf(bench, fact).some(({ timex }) => sharesDays(statedBound(timex.value), date));
  }
  if (fact?.kind === "entity") return isAlias(bench, fact.entityId, label);
  if (fact?.kind !== "acronym") return false;
  return bench.facts.some(
    (other) =>
      other.kind === "acronym" &&
      ((other.acronym === fact.acronym && other.expansion === label) ||
        (other.expansion === fact.expansion && other.acronym === label)),
  );
}

/** The label is another name of the entity, its article and case aside. */
function isAlias({ entities, language }: Subject["bench"], entityId: string, label: string): boolean {
  const { aliases = [], acronym = null } = entities.get(entityId) ?? {};
  const words = language.cues.contentWords(label).join(" ");
  return [...aliases, ...(acronym === null ? [] : [acronym])].some(
    (alias) => language.cues.contentWords(alias).join(" ") === words,
  );
}
