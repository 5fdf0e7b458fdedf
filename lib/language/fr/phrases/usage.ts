import type { Clause } from "../../phrases";

/** What opens an object: "débuter une carrière", not "débuter à l’Opéra". */
const OBJECT = /^(?:une?|les?|la|l['’]|son|sa|ses|leurs?|des) ?\p{L}/u;

/**
 * The clause with the verbs that good usage has: "débuter" takes no object, whatever the text has ("a débuté une carrière":
 * "a commencé une carrière").
 */
export function withGoodUsage(told: Clause): Clause {
  const clause = bare(told);
  const { participle, complement } = clause;
  const isTransitive = participle.startsWith("été ") || OBJECT.test(complement);
  return isTransitive
    ? { ...clause, participle: participle.replace(/(?<!\p{L})débuté(?=e?s?$)/u, "commencé") }
    : clause;
}

const BEGUN = /^été (?<what>commencé|entrepris|entamé)e?s?$/u;

/** "a-t-on commencé le canal": a work that was begun, by nobody who is told, is not asked for in the passive. Null for all others. */
export function askBegun({ participle, complement }: Clause, subject: string): string | null {
  const what = BEGUN.exec(participle)?.groups?.["what"];
  return what === undefined || complement !== "" ? null : `a-t-on ${what} ${subject}`;
}

/**
 * A clause without words that belong to the telling: "décidée à Dole même" leans on what stands around it, and who is born
 * is asked for by his name, "le futur Louis XII" being Louis XII.
 */
const bare = (clause: Clause): Clause => ({
  ...clause,
  subject: BORN.test(clause.participle) ? clause.subject.replace(FUTURE, "") : clause.subject,
  complement: clause.complement.replace(HERE, ""),
});

const BORN = /^née?$/u;
const FUTURE = /^[Ll][ea] future? (?=\p{Lu})/u;
const HERE = /(?<=(?:^| )(?:à|en|au) \p{Lu}[\p{L}-]+) même(?= |$)/u;
