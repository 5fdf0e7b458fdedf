import type { ListFact } from "@/lib/facts/fact";
import type { Bench } from "../bench/bench";
import { entityDistractors } from "../distractors/entities";
import { fairBeside } from "../distractors/fair-beside";
import type { Writing } from "../kind";
import { defineSeveralKind, type SeveralContent } from "../controls/several";

/** Wrong names among the right ones, and the fewest with which the question still asks something. */
const DISTRACTORS = { most: 3, least: 2 } as const;

/** Right options from which a list is tiring to tick. */
const MOST_KEYS = 6;

/** "Quels pays ont créé l’Espace économique eurasien ?": all the names of a closed list among others of their sort. */
export const listMembership = defineSeveralKind({
  kind: "list-membership",
  difficulty: 2,
  write: (fact, bench) => (fact.kind === "list" ? writeFor(fact, bench) : { drafts: [], declined: [] }),
});

function writeFor(fact: ListFact, bench: Bench): Writing<SeveralContent> {
  const { phrases, code: language } = bench.language;
  const stem = phrases.askNames(fact.inquiry);
  const codes = [...fact.doubts, ...(fact.entityIds.length > MOST_KEYS ? ["too-many-keys"] : [])];
  if (stem === null) return { drafts: [], declined: [{ code: "unsayable" }] };
  if (codes.length > 0) return { drafts: [], declined: codes.map((code) => ({ code, stem })) };
  const [first] = fact.entityIds.flatMap((id) => bench.entities.get(id) ?? []);
  const isFair = first?.type === "person" ? fairBeside(fact, first, stem, bench) : undefined;
  const distractors = entityDistractors(fact, stem, bench, DISTRACTORS.most, isFair);
  if (distractors.length < DISTRACTORS.least) return { drafts: [], declined: [{ code: "too-few-distractors", stem }] };
  const members = fact.entityIds.flatMap((id) => bench.entities.get(id) ?? []);
  const options = [
    ...members.map((named) => ({ label: capital(phrases.tieName(named, "")), isKey: true, whyNot: null })),
    ...distractors.map(({ named, whyNot }) => ({ label: capital(phrases.tieName(named, "")), isKey: false, whyNot })),
  ];
  const content = { stem, context: null, language, options };
  return { drafts: [{ suffix: "", content, quote: fact.evidence }], declined: [] };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
