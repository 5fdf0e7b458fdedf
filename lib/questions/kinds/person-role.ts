import type { RoleFact } from "@/lib/facts/fact";
import type { Bench } from "../bench/bench";
import { defineChoiceKind, type ChoiceContent } from "../controls/choice";
import { holderDistractors, officeDistractors } from "../distractors/offices";
import type { Draft, Writing } from "../kind";
import { isMainOf } from "../bench/main-entity";

/** Wrong persons or offices, and the fewest with which the question still asks something. */
const DISTRACTORS = { most: 3, least: 2 } as const;

/**
 * "Qui était le ministre kazakh des Affaires étrangères en novembre 2007 ?", and the other way round: "Quelle fonction
 * Marat Tazhin exerçait-il en novembre 2007 ?".
 */
export const personRole = defineChoiceKind({
  kind: "person-role",
  difficulty: 1,
  order: "shuffled",
  write: (fact, bench) => (fact.kind === "role" ? writeFor(fact, bench) : { drafts: [], declined: [] }),
});

function writeFor(fact: RoleFact, bench: Bench): Writing<ChoiceContent> {
  const { phrases, formatDate } = bench.language;
  const person = bench.entities.get(fact.entityId);
  const date = formatDate(fact.timex.value);
  const stem = phrases.askHolder(fact.role, person?.gender ?? "m", fact.timex, date);
  const reverse = person ? phrases.askRole(person, fact.timex, date) : null;
  if (!person || stem === null || reverse === null) return { drafts: [], declined: [{ code: "unsayable" }] };
  if (fact.doubts.length > 0) return { drafts: [], declined: fact.doubts.map((code) => ({ code, stem })) };
  const isMain = isMainOf(fact, bench);
  const drafts = [
    isMain ? null : draftOf("", stem, person.name, holderDistractors(fact, bench, DISTRACTORS.most), fact),
    draftOf(
      "office",
      reverse,
      capital(fact.role),
      officeDistractors(fact, reverse, bench, DISTRACTORS.most).map(toOption),
      fact,
    ),
  ];
  const written = drafts.filter((draft) => draft !== null);
  return {
    drafts: written,
    declined: written.length === drafts.length ? [] : [{ code: isMain ? "main-entity" : "too-few-distractors", stem }],
  };
}

type Option = ChoiceContent["options"][number];

const toOption = (option: Option): Option => ({ ...option, label: capital(option.label) });

function draftOf(
  suffix: string,
  stem: string,
  key: string,
  distractors: readonly Option[],
  { evidence }: RoleFact,
): Draft<ChoiceContent> | null {
  if (distractors.length < DISTRACTORS.least) return null;
  const options = [{ label: key, whyNot: null }, ...distractors];
  return { suffix, content: { stem, context: null, options, key: 0 }, quote: evidence };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
