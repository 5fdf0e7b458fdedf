/** What people are called by what they do, one calling a line; a line is a prefix or a whole word in a pattern. */
const CALLINGS: readonly (readonly [calling: string, words: string])[] = [
  [
    "learning",
    "physicien\\p{L}*|chimistes?|mathématicien\\p{L}*|astronomes?|biologistes?|naturalistes?|botanistes?|géolog\\p{L}+|savante?s?|ingénieure?s?|" +
      "inventeurs?|inventrice|géographes?|médecins?|docteure?|Dr|chirurgien\\p{L}*|pharmacien\\p{L}*|bactériologistes?|vétérinaires?|professeure?s?|" +
      "archéologues?|égyptologues?|linguistes?|économistes?|psychiatres?|anthropologues?|ethnologues?|scientifiques?|chercheu\\p{L}+|généticien\\p{L}*",
  ],
  [
    "letters",
    "écrivaine?s?|poètes?|poétesses?|romanci\\p{L}+|philosophes?|historien\\p{L}*|journalistes?|dramaturges?|essayistes?|critiques?|traduct\\p{L}+|éditeurs?",
  ],
  [
    "arts",
    "peintres?|sculpt\\p{L}+|architectes?|graveurs?|dessinat\\p{L}+|photographes?|composit\\p{L}+|musicien\\p{L}*|chanteu\\p{L}+|pianistes?|" +
      "act(?:eurs?|rices?)|cinéastes?|réalisat\\p{L}+|metteurs? en scène|danseu\\p{L}+|chorégraphes?|couturi\\p{L}+|violonistes?|comédien\\p{L}*",
  ],
  [
    "power",
    "rois?|reines?|empereurs?|impératrices?|princes?|princesses?|ducs?|duchesses?|comtes?|comtesses?|tsars?|tsarines?|sultans?|califes?|présidente?s?|" +
      "premi(?:er|ère)s? ministres?|ministres?|chanceli\\p{L}+|députée?s?|sénat\\p{L}+|maires?|préfète?s?|gouverneurs?|ambassad\\p{L}+|consuls?|diplomates?|" +
      "homme d['’][ÉE]tat|(?:homme|femme) politique|chef d['’][ÉE]tat|secrétaires? d['’][ÉE]tat|secrétaire général\\p{L}*",
  ],
  [
    "arms",
    "généra(?:l|ux)|marécha(?:l|ux)|amira(?:l|ux)|colonels?|capitaines?|commandante?s?|officiers?|soldats?|lieutenants?|corsaires?",
  ],
  [
    "church",
    "papes?|évêques?|archevêques?|cardina(?:l|ux)|abbés?|abbesses?|moines?|prêtres?|théologien\\p{L}*|saint|sainte|missionnaires?",
  ],
  ["law", "juristes?|avocate?s?|magistrate?s?|juges?|notaires?|procureurs?|jurisconsultes?"],
  [
    "business",
    "industriel\\p{L}*|banqui\\p{L}+|négociante?s?|marchande?s?|entreprene\\p{L}+|patronn?e?s?|PDG|armateurs?|fabricants?|financi\\p{L}+|commerçante?s?",
  ],
  [
    "sport",
    "coureu\\p{L}+|cyclistes?|footballeu\\p{L}+|joueu\\p{L}+|entraîneu\\p{L}+|boxeu\\p{L}+|athlètes?|skieu\\p{L}+|pilotes?|champion\\p{L}*|nageu\\p{L}+|alpinistes?",
  ],
  ["ways", "navigat\\p{L}+|explorat\\p{L}+|marins?|voyageu\\p{L}+|aviat\\p{L}+|aéronautes?"],
];

/** Callings that one person may well have had together, or be taken for one another. */
const KIN: readonly (readonly [string, string])[] = [
  ["power", "arms"],
  ["power", "law"],
  ["power", "church"],
  ["arms", "ways"],
  ["learning", "business"],
  ["learning", "letters"],
  ["letters", "arts"],
  ["letters", "power"],
];

const PATTERNS = CALLINGS.map(([calling, words]) => ({
  calling,
  // "le physicien allemand Paul Morel", "l’ingénieur Morel"
  before: new RegExp(`(?<!\\p{L})(?:${words})(?: \\p{Ll}[\\p{L}-]*){0,3},? $`, "u"),
  // "Paul Morel, physicien", "Paul Morel (physicien)", "Paul Morel est un physicien"
  after: new RegExp(
    `^(?:, | \\(| (?:est|était|fut|devient|devint) )(?:alors |encore )?(?:une? |l[ae] |l['’])?(?:\\p{Ll}[\\p{L}-]* )?(?:${words})(?!\\p{L})`,
    "u",
  ),
}));

/** The callings by which a text calls someone where it names them, in a fixed order; none for most places. */
export const callingsAt = (before: string, after: string): readonly string[] =>
  PATTERNS.filter((one) => one.before.test(before) || one.after.test(after)).map(({ calling }) => calling);

/** False for callings of which nobody would take one for the other: a jurist among cyclists. None is like all. */
export function areKin(some: readonly string[], others: readonly string[]): boolean {
  if (some.length === 0 || others.length === 0) return true;
  return some.some((one) =>
    others.some(
      (other) => one === other || KIN.some(([a, b]) => (a === one && b === other) || (a === other && b === one)),
    ),
  );
}

/** What bears a name in memory of someone: "rue Boris-Vian", "la salle Paul Morel", "prix Jean Morel". */
const NAMESAKE =
  /(?<!\p{L})(?:rues?|avenues?|boulevards?|places?|squares?|quais?|ponts?|allées?|impasses?|salles?|stades?|gymnases?|lycées?|collèges?|écoles?|universités?|hôpita(?:l|ux)|cliniques?|théâtres?|centres?|espaces?|fondations?|instituts?|musées?|bibliothèques?|médiathèques?|prix|coupes?|tournois?|stations?|gares?|aéroports?|maisons?|villas?|parcs?|jardins?|tours?|résidences?|cités?|monuments?|statues?|bustes?|mausolées?|tombe(?:au)?x?)(?: (?:de |d['’]|du |des |à |au )?(?:(?:la|le|l['’]) ?)?(?:\p{Ll}+ )?)$/u;

/** True where a name stands for a street, a hall or a prize that bears it. */
export const isNamesake = (before: string): boolean => NAMESAKE.test(before);

const AWAY =
  /(?<!\p{L})(?:exil\p{L}*|emprisonn\p{L}+|prison|prisonni\p{L}+|capti(?:f|ve|vité)|déport\p{L}+|détenue?|interné\p{L}*|arrêté|condamn\p{L}+|agonis\p{L}+|enfance|naissance|né|née|naît|naquit)(?!\p{L})/u;

/** True for a sentence that shows someone where nothing can be done: in prison, in exile, in the cradle. */
export const isAway = (sentence: string): boolean => AWAY.test(sentence);
