import type { RoleFact } from "@/lib/facts/fact";
import { documentOf, sentenceOf, type Bench } from "../bench/bench";
import { evidenceOf } from "../evidence";
import type { Evidence } from "../question";
import { entityDistractors } from "./entities";

/** A wrong person or a wrong office, with the sentence that it is true of. */
type Distractor = { readonly label: string; readonly whyNot: Evidence | null };

/**
 * Persons of the course who bore an office of the same head ("ministre") at another date, or another one of the same
 * house, the nearest first, each with the sentence that says so where one does. Anyone else would be struck out unread.
 */
export function holderDistractors(fact: RoleFact, bench: Bench, howMany: number): readonly Distractor[] {
  const rivals = rivalsOf(fact, bench);
  return entityDistractors(
    { ...fact, entityIds: [fact.entityId] },
    // Sentences on like offices are where the others stand: one holder at a time makes them wrong here.
    "",
    bench,
    howMany,
    (named) => named.type === "person" && rivals.has(named.name),
  ).map(({ named, whyNot }) => ({ label: named.name, whyNot: whyNot ?? proofOf(roleOf(named.name, bench), bench) }));
}

/** Offices that others bear and this person never does, in the order of the text, pairwise different. */
export function officeDistractors(fact: RoleFact, stem: string, bench: Bench, howMany: number): readonly Distractor[] {
  const { contentWords } = bench.language.cues;
  const own = rolesOf(bench)
    .filter(({ entityId }) => entityId === fact.entityId)
    .map(({ role }) => contentWords(role).join(" "));
  const seen = new Set([contentWords(fact.role).join(" "), ...own]);
  const others = rolesOf(bench).filter(({ role, doubts }) => {
    const words = contentWords(role).join(" ");
    if (seen.has(words) || doubts.some((code) => code !== "second-timex")) return false;
    seen.add(words);
    return !stem.includes(role) && role.length <= fact.role.length * 2.5;
  });
  return others.slice(0, howMany).map((other) => ({ label: other.role, whyNot: proofOf(other, bench) }));
}

const rolesOf = ({ facts }: Bench): readonly RoleFact[] => facts.filter((fact) => fact.kind === "role");

/** Names of those whom a learner could take for the holder: the head of their office is the same. */
const rivalsOf = ({ role }: RoleFact, bench: Bench): ReadonlySet<string> =>
  bearersOf(bench.language.cues.contentWords(role)[0] ?? "", bench);

/**
 * Whom a question that names an office may offer: whoever the course calls by it. Null for a question that asks for no
 * office: "Qui a été le premier président … ?" leaves no king.
 */
export function bearersAsked(stem: string, bench: Bench): ReadonlySet<string> | null {
  const { grammar, cues } = bench.language;
  const office = grammar.officeAsked(stem);
  return office === null ? null : bearersOf(cues.contentWords(office)[0] ?? "", bench);
}

/** The names of those who bear an office with this head, by its word of meaning. */
function bearersOf(head: string, bench: Bench): ReadonlySet<string> {
  const { contentWords } = bench.language.cues;
  const mentions = [...bench.mentions.values()].flat();
  const alike = mentions.filter((mention) => mention.role !== null && contentWords(mention.role)[0] === head);
  const told = rolesOf(bench).filter((other) => contentWords(other.role)[0] === head);
  return new Set([...alike, ...told].flatMap(({ entityId }) => bench.entities.get(entityId)?.name ?? []));
}

const roleOf = (name: string, bench: Bench): RoleFact | undefined =>
  rolesOf(bench).find(({ entityId }) => bench.entities.get(entityId)?.name === name);

function proofOf(fact: RoleFact | undefined, bench: Bench): Evidence | null {
  if (!fact) return null;
  return evidenceOf(documentOf(bench, fact.documentSlug), sentenceOf(bench, fact.sentenceId), fact.evidence);
}
