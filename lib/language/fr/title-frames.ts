/** Who asks, invites or looks back, and then what is meant: "Qui sommes-nous ? ", "À la découverte ", "Comprendre ". */
const LEAD = new RegExp(
  "^(?:" +
    [
      "qui (?:sommes-nous|êtes-vous)[\\s\\u00a0\\u202f]*\\?",
      "qui (?:est|sont|était|étaient|fut|furent)(?=.*\\?)",
      "(?:qu['’]est-ce qu(?:e(?= )|['’])|c['’]est quoi|connaissez-vous|savez-vous ce qu(?:['’]est|e sont))(?=.*\\?)",
      "(?:comprendre|(?:re)?découvrir|(?:re)?visiter|connaître|explorer|raconter|étudier)(?= (?:l[ae]s? |l['’]|\\p{Lu}))",
      "(?:à la (?:re)?découverte|à la rencontre|sur les (?:traces|pas)|au cœur|(?:une )?(?:petite|brève|courte) histoire|présentation)(?= d[eu'’])",
      "(?:zoom|focus|regards?|retour|tout(?: savoir)?|l['’]essentiel|repères) sur",
      "il était une fois",
    ].join("|") +
    ")[\\s\\u00a0\\u202f]*(?=\\S)",
  "iu",
);

/** What says no more than that it is told from its beginning: " au fil du temps", " de 1680 à nos jours", " de A à Z". */
const TAIL = new RegExp(
  ",? (?:" +
    [
      "au fil d(?:u temps|es (?:siècles|ans|âges|années))",
      "à travers (?:l(?:es (?:âges|siècles)|e temps)|l['’]histoire)",
      // "L’Albanie au XXe siècle": without its century the title tells no date, and still says where we are
      "(?:au|du) [IVX]+e(?: siècle)?(?: (?:et )?au [IVX]+e)? siècle",
      "(?:aux|des) [IVX]+e(?:, [IVX]+e)* et [IVX]+e siècles",
      "depuis \\d{4}",
      "(?:de|entre) \\d{4} (?:à|et) \\d{4}",
      "d['’]hier à (?:aujourd['’]hui|demain)",
      "hier et aujourd['’]hui",
      "(?:de|des|depuis) [^,:]{2,40} à (?:nos jours|aujourd['’]hui)",
      "en (?:bref|(?:(?:quelques|deux|trois|cinq|dix) )?(?:dates|mots|chiffres|images)(?: et (?:en )?(?:dates|mots|chiffres|images))?)",
      "(?:de A à Z|pas à pas)",
    ].join("|") +
    ")$",
  "u",
);

/** "de l’" at the head of what a lead left behind. */
const GENITIVE = /^(?:du |des |de (?=l[ae] |l['’])|de |d['’])/u;

/**
 * A title without the words that only invite to it: "Qui sommes-nous ? L’office de Dole" is "L’office de Dole", "À la découverte
 * du Jura" is "Le Jura", "Dole au fil du temps" is "Dole". The title itself where nothing would be left.
 */
export function withoutFrame(title: string): string {
  const bare = title.replace(TAIL, "");
  const lead = LEAD.exec(bare)?.[0] ?? "";
  const rest = bare.slice(lead.length);
  const asked = rest.replace(/[\s\u00a0\u202f]*\?$/u, "");
  const named = lead === "" ? bare : capitalised(TIED.test(lead.trim()) ? behindTie(asked) : asked);
  return /\p{L}/u.test(named) ? named : title;
}

/** A lead that a genitive goes on: "à la découverte". */
const TIED = /(?:découverte|rencontre|traces|pas|cœur|histoire|présentation)$/iu;

/** "du Jura" is "le Jura". */
function behindTie(rest: string): string {
  const [tie = ""] = GENITIVE.exec(rest) ?? [];
  const article = tie === "du " ? "le " : tie === "des " ? "les " : "";
  return `${article}${rest.slice(tie.length)}`;
}

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const BODIES =
  "maison|institution|institut|entreprise|groupe|société|compagnie|établissement|association|fondation|ville|commune|village|pays|région|site|lieu|monument|" +
  "bâtiment|édifice|château|abbaye|musée|école|lycée|collège|université|parc|domaine|marque|club|parti|organisation|quartier|hôpital|théâtre|port|gare|usine|paroisse";

/** A whole title, or the end of one, that calls what it is about by the noun of its kind: "Histoire de la Maison". */
export const OF_ITSELF = new RegExp(
  `(?<!\\p{L})(?:d(?:u |e (?:l['’]|la |notre |votre )))(?:${BODIES})[\\s\\u00a0\\u202f]*$`,
  "iu",
);

/** A whole heading that could stand in any text: "III. Les origines", "Repères chronologiques", "Histoire de la Maison", "Le musée". */
export const ANY_HEADING = new RegExp(
  "^(?:[\\dIVX]+[.)°]? ?[-–]? ?)?(?:(?:l[ea]s? |l[’']|un peu d[’']|notre |nos )?(?:présentation|introduction|histoire|historique|chronologie|repères|dates(?:[ -]clés?)?|" +
    "biographie|généralités|contexte|origines?|définitions?|aperçu|résumé|sommaire|accueil|préambule|conclusion|notes?|faits marquants|grandes dates|document|" +
    "texte|évolution|naissance|vie|œuvre|débuts?|jeunesse|carrière|mort|postérité|héritage|missions?|équipe|actualités?|bienvenue|qui sommes-nous|à propos)" +
    `(?: (?:chronologiques?|historiques?|générales?|et (?:étymologie|origines?)|d(?:u |e (?:l['’]|la |notre ))(?:${BODIES})))?|(?:l[ea] |l['’]|notre )(?:${BODIES}))[\\s\\u00a0\\u202f]*\\??$`,
  "iu",
);
