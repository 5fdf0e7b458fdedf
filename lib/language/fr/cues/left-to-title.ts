/** No more is said of it: neither "de la convention" nor "d’Europe". */
const NOT_OF = "(?! (?:d(?:e|u|es)(?!\\p{L})|d['’]))";

const PARTS =
  "annexes?|articles?|alinéas?|paragraphes?|chapitres?|titres?|protocoles?(?: additionnels?)?|résolutions?|amendements?|règlements?|directives?|avenants?|recommandations?|clauses?";

/** "l’annexe 17", "le protocole n° 11", "le chapitre III": of which text? */
export const NUMBERED_PART = new RegExp(
  `(?<![\\p{L}-])(?:${PARTS}) (?:n(?:os?|°|º)[ \\u00a0\\u202f]?|numéro )?(?:\\d[\\d/.-]*|[IVX]+)(?![\\p{L}\\d])${NOT_OF}`,
  "u",
);

/** What has numbered parts, and who passes numbered texts. */
export const HOLDS_PARTS =
  /(?<!\p{L})(?:conventions?|traités?|chartes?|codes?|constitutions?|lois?|déclarations?|pactes?|statuts?|conseil de sécurité|assemblée générale|nations unies|onu)(?!\p{L})/iu;

const SEATS =
  "La Haye|Genève|Paris|Londres|Vienne|Madrid|Washington|Berlin|Moscou|Constantinople|Saint-Pétersbourg|Bruxelles|Berne|New York|Montréal|Pékin|Varsovie|Stockholm|Copenhague|Bucarest|Rome";

/** "la convention de La Haye": where so much was signed, a place says little; its matter or its year does. */
export const NAMESAKE_TREATY = new RegExp(
  `(?<![\\p{L}-])(?:conventions?|accords?|protocole|conférence|déclaration|traité(?! de Rome)) (?:de |d['’])(?:${SEATS})(?![\\p{L}-])` +
    "(?! (?:de )?\\d{4}| (?:sur|relative?s?|pour|contre|concernant|entre|avec)(?!\\p{L}))",
  "u",
);

/** A text that states agree on. */
export const ON_TREATY = /(?<!\p{L})(?:protocoles?|conventions?|traités?|accords?|pactes?|conférences?)(?!\p{L})/iu;

/** "les relations diplomatiques": between whom? */
export const BARE_RELATIONS =
  /(?<![\p{L}-])(?:relations|liens|contacts|rapports) (?:diplomatiques|consulaires|officiel(?:le)?s|commercia(?:les|ux)|bilatéra(?:les|ux)|économiques)(?!\p{L})(?! (?:avec|entre|d(?:e|u|es)(?!\p{L}))| d['’])/u;

const OFFICES =
  "président(?:e)?(?: de la République)?|chef de l['’]État|[Pp]remi(?:er|ère) ministre|chancelier|chancelière|ministre(?: des Affaires étrangères)?|roi|reine|empereur|secrétaire général";

/**
 * "le président de la République, Paul Morin et Jeanne Petit", "Paul Morin et la Première ministre britannique ont-ils": who was it?
 * Few questions ask what several did, so the verb is looked for first and the office before it.
 */
const UNNAMED_AMONG_NAMED = [
  new RegExp(
    `(?:ont|sont)-ils(?<=(?<!\\p{L})l[ae] (?:${OFFICES})(?: \\p{Ll}+)?(?:, (?:l[ae] |l['’])?| et (?:l[ae] |l['’])?)(?=\\p{L})(?<!, )[^?]*(?:ont|sont)-ils)`,
    "u",
  ),
  new RegExp(
    `(?:ont|sont)-ils(?<=(?<!\\p{L})l[ae] (?:${OFFICES})(?: \\p{Ll}+)?, (?:l[ae] |l['’])[^?]*(?:ont|sont)-ils)`,
    "u",
  ),
  new RegExp(`(?:ont|sont)-(?<=(?<!\\p{L})et l[ae] (?:${OFFICES})(?: \\p{Ll}+)? (?:ont|se sont|sont)-)`, "u"),
];

const UNIQUE =
  "fois|mandat|place|prix|étage|plan|vie|classe|degré|main|siècle|guerre|croisade|république|dynastie|empire|coalition|intifada|concile|millénaire|moitié|quart|tiers|rang";

/** "un deuxième partage", "la vingt-sixième Conférence": of what? "la première" of a text is told by its title. */
const LATER_OF_ROW = new RegExp(
  `(?<![\\p{L}-])(?:le |la |une? |du |au )(?:seconde?|(?!premi)[\\p{Ll}-]+ième) (?!(?:${UNIQUE})(?!\\p{L}))\\p{L}+(?: (?:\\p{Ll}+(?:al|ale|el|elle|ique|if|ive|aire|euse|eux|aise?|enne|ien)))?` +
    "(?=[\\u00a0\\u202f ]?\\?| (?:a|ont|est|sont|s['’]\\p{L}+|se|fut|avec|en|à|aux?|par|contre|pour|lors|dans)(?!\\p{L})|-t?-?\\p{L})",
  "u",
);

const TAKEN =
  "tomb|pris|repris|occup|libér|évacu|bombard|assiég|pill|incendi|conquis|investi|encercl|envahi|capitul|ravag|sacc";

/** "la capitale de la Pologne est-elle tombée": it has a name, and fell more than once. What befell it stands before or behind it. */
const CAPITAL_TAKEN = new RegExp(
  `la capitale(?:(?!\\p{L})(?<=(?<!\\p{L})(?:${TAKEN})\\p{L}* la capitale)|(?<!\\p{L}la capitale) [^?]*(?<!\\p{L})(?:${TAKEN}))`,
  "u",
);

/** "a été achevée H4": letters and a number with no word that says what they are. */
const BARE_MARK = /(?<=(?<!\p{L})\p{Ll}+(?:é|i|u|is|it|rt)e?s? |(?:année|date) )\p{Lu}{1,3}-?\d{1,4}(?![\p{L}\d])/u;

/** "la fusion avec Morel": of whom? The house of the title may be gone, and its heir meant. "la fusion de Petit avec Morel" tells. */
const UNION_OF_ONE =
  /(?<![\p{L}-])(?:la fusion|l['’](?:union|alliance|association)|le (?:mariage|partenariat)) avec(?!\p{L})/u;

/** "l’entrée de la Russie", "l’adhésion de l’Islande": into what? */
const ENTRY_OF_ONE =
  /(?<![\p{L}-])l['’](?:entrée|adhésion|admission|accession|intégration) (?:d(?:e la |e l['’]|u |es |e )|d['’])\p{Lu}(?![^?]*(?<!\p{L})(?:à|aux?|dans|en|au sein)(?!\p{L}))/u;

/** "la victoire de Paul Morin", "la prise de contrôle par la famille Petit": in what, of what? */
const WON_BY_ONE =
  /(?<![\p{L}-])la (?:victoire d(?:e |['’])(?:\p{Lu}[\p{L}-]+ ){1,2}\p{Lu}[\p{L}-]+(?![^?]*(?<!\p{L})(?:à|aux?|sur|contre|dans|en|lors|face)(?!\p{L}))|prise de contrôle(?! d(?:e|u|es)(?!\p{L})| d['’]))/u;

/** What a title above them does not help: whom they leave out is no one of whom it speaks. */
export const LEFT_BY_ANY_TITLE: readonly RegExp[] = [
  ...UNNAMED_AMONG_NAMED,
  LATER_OF_ROW,
  CAPITAL_TAKEN,
  BARE_MARK,
  UNION_OF_ONE,
  ENTRY_OF_ONE,
  WON_BY_ONE,
];

/** "le produit intérieur brut", "la population": of which country? Behind a subject of its own it is told by that. */
export const BARE_FIGURE = new RegExp(
  `(?<![\\p{L}-])l(?:[ea] |['’])(?:produit (?:intérieur|national) brut|PIB|PNB|population|chômage|inflation|dette(?: publique)?|croissance|natalité|mortalité|espérance de vie|taux de \\p{Ll}+|balance commerciale|service militaire|peine de mort|droit de vote|suffrage universel)(?!\\p{L})${NOT_OF}`,
  "u",
);

const FIGHT_ENDS = "(?:(?:accord|traité) de )?(?:cessez-le-feu|trêve)|(?:accord|traité) de paix";

/** "l’accord de cessez-le-feu": of which war? A title on one tells, and so do those between whom it was made. */
export const END_OF_FIGHT = new RegExp(
  `(?<![\\p{L}-])(?:l['’]|l[ea] |une? |du |au )(?:${FIGHT_ENDS})(?!\\p{L})(?! (?:de |d['’]|du |entre |avec |en |au ))`,
  "u",
);

/** A war, by its noun. */
export const ON_FIGHT =
  /(?<!\p{L})(?:guerres?|conflits?|batailles?|crises?|révolutions?|insurrections?|révoltes?|rébellions?|campagnes?|expéditions?|siège|front|traité|paix|armistice)(?!\p{L})/iu;

const WORKS =
  "roman|film|recueil|ouvrage|livre|album|opérette|poème|tragédie|comédie|documentaire|tableau|toile|sculpture|essai|récit|nouvelle|conte|symphonie|ballet|chanson|fresque|article|thèse|biographie|série|téléfilm|manuel|pamphlet";

/** "le roman de Paul Morin": he wrote others. Group 1 is the noun, group 2 whose it is. */
export const WORK_BY_AUTHOR = new RegExp(
  `(?<![\\p{L}-])l(?:[ea] |['’])(${WORKS}) (?:de |d['’])(\\p{Lu}[\\p{L}’'.-]*(?: (?:(?:de|du|von|van|le|la) )?(?:d['’])?\\p{Lu}[\\p{L}’'.-]*)*)`,
  "u",
);

/** A name behind its preposition: "du Nord", "de la Loue", "d’Arbois". */
const OF_PLACE = "(?:du |des |de (?:la )?(?:l['’])?|d['’])(?=\\p{Lu})";

/**
 * "la ligne de Montpellier", "le réseau du Nord", "la centrale de Dole": of rails, wires or semaphores, on coal or on water, no place tells.
 * "la ligne de métro", "la ligne Maginot" and "la ligne de Paris à Dole" say more.
 */
export const BARE_LINE = new RegExp(
  `(?<![\\p{L}-])(?:l[ae] |une? |du |au |les |des )(?:lignes?|réseaux?|tronçons?|liaisons?|câbles?|centrales?|stations?|raccordements?|embranchements?) ` +
    `(?:${OF_PLACE}(?!\\p{Lu}[^?]* à \\p{Lu})|(?=(?:a|ont|est|sont|atteint|fut|se|s['’]\\p{L}+)(?:-t)?[- ])|(?=[\\u00a0\\u202f ]?[?,]))|` +
    `(?<![\\p{L}-])(?:l[ae] |une? |du |au |les |des )(?:ligne|réseau|tronçon|liaison|câble|centrale)[\\u00a0\\u202f ]?(?=[?,]|$)`,
  "u",
);

/** What carries or makes it. */
export const ON_LINES =
  /(?<!\p{L})(?:chemins? de fer|ferroviaires?|trains?|TGV|LGV|RER|tram(?:way)?s?|métro(?:politain)?s?|autobus|bus|trolleybus|funiculaires?|téléphériques?|télégraph\p{L}*|téléphon\p{L}*|sous-marins?|électri\p{L}*|nucléaires?|hydro\p{L}*|thermiques?|solaires?|aérien\p{L}*|aviation|compagnies? aérienne|maritimes?|paquebots?|radio\p{L}*|spatia\p{L}*|météo\p{L}*|ski|rails?|gares?|transports?|énergie|électricité|atom\p{L}*|front|fortifi\p{L}*)(?!\p{L})/iu;

/** "la Cour", "le Comité": a body has several, and its title says of none that it is meant; group 1 is the noun. */
export const BARE_BODY =
  /(?<![\p{L}-])(?:la |le |l['’]|du |au )(Cour|Chambre|Commission|Comité|Conseil|Assemblée|Tribunal|Bureau|Secrétariat|Agence|Fonds|Banque)(?=(?: (?:a|est|s['’]est|fut|par|en|à|de facto)(?!\p{L}))|[\u00a0\u202f ]?[?,]|$)/u;
