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

/** Works that one person makes: who began one has to be told. */
const OF_AN_AUTHOR =
  /^(?:«|(?:l[ea]s? |l['’]|une? )(?:Requiem|Messe|Passion|Te Deum|Magnificat|Gloria|Stabat Mater|[Ss]ymphonie|[Cc]oncerto|[Ss]onate|[Qq]uatuor|[Oo]péra|[Oo]ratorio|[Cc]antate|[Bb]allet|roman|recueil|poème|essai|tableau|traité|dictionnaire)(?!\p{L}))/u;

/** True for a work that was begun, by nobody who is told: "le Requiem a été entrepris". */
export const isBegunByNone = ({ subject, participle, complement }: Clause): boolean =>
  BEGUN.test(participle) && !/(?:^|[^\p{L}])par /u.test(complement) && OF_AN_AUTHOR.test(subject);

/** "a-t-on commencé le canal": a work that was begun, by nobody who is told, is not asked for in the passive. Null for all others. */
export function askBegun({ participle, complement }: Clause, subject: string): string | null {
  const what = BEGUN.exec(participle)?.groups?.["what"];
  return what === undefined || complement !== "" ? null : `a-t-on ${what} ${subject}`;
}

/**
 * A clause without words that belong to the telling: who is born is asked for by his name, "le futur Louis XII" being Louis XII,
 * and what comes second is told apart by that, "un second traité" being the second one.
 */
const bare = (clause: Clause): Clause => ({
  ...clause,
  subject: (BORN.test(clause.participle) ? clause.subject.replace(FUTURE, "") : clause.subject).replace(
    RANKED,
    (_, ending: string) => (ending === "" ? "le " : "la "),
  ),
});

const RANKED = /^[Uu]n(e?) (?=(?:seconde?|deuxième|troisième|quatrième) )/u;

const BORN = /^née?$/u;
const FUTURE = /^[Ll][ea] future? (?=\p{Lu})/u;
