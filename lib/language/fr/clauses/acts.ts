/**
 * Acts that one agent does once to one object, by the infinitive of their verb: whoever is named as their author is the
 * only one. What several may do each for themselves ("rejoindre", "ratifier", "signer", "visiter") is not here.
 */
const AUTHORSHIP = new Set(
  (
    "fonder créer inventer découvrir composer écrire peindre sculpter concevoir dessiner bâtir construire édifier ériger rédiger " +
    "initier instituer instaurer breveter isoler synthétiser théoriser imaginer coder programmer forger traduire illustrer cofonder"
  ).split(" "),
);

/** Acts that one agent does on one occasion: alone in doing so where a date and a name tell which. */
const OCCASION = new Set(
  (
    "proposer lancer inaugurer emparer proclamer convoquer remporter gagner assassiner tuer couronner succéder vaincre conquérir annexer vendre " +
    "céder acheter racheter acquérir détruire incendier promulguer baptiser accueillir organiser ordonner abolir fermer publier réaliser " +
    "commander commanditer présider nommer libérer envahir occuper prendre renverser épouser formuler prononcer présenter démontrer prouver " +
    "atteindre franchir gravir obtenir recevoir devenir battre établir élaborer introduire supprimer dissoudre interdire autoriser financer " +
    "restaurer rénover agrandir fusionner absorber héberger abdiquer démissionner diriger traverser nationaliser privatiser offrir léguer"
  ).split(" "),
);

/** How sure it is that an act has one author: by its verb alone, by its occasion, or not at all (null). */
export function singularityOf(lemma: string): "authorship" | "occasion" | null {
  if (AUTHORSHIP.has(lemma)) return "authorship";
  return OCCASION.has(lemma) ? "occasion" : null;
}

/** Events that happen in one place, by the infinitive of their verb; with a date, so does every dated event. */
const PLACED = new Set(
  "naître mourir fonder créer signer inaugurer construire inhumer enterrer couronner baptiser assassiner exécuter proclamer adopter".split(
    " ",
  ),
);

/** True for an event that happens once and in one place whatever its date. */
export const isPlacedOnce = (lemma: string): boolean => PLACED.has(lemma);

/** A description that fits one alone: a superlative, a first, a rank, a capital, an author; never "l’un des". */
const UNIQUE =
  /^(?:le |la |l['’])(?:(?:\d+(?:er|re|e|ème|ième|nd|nde)|(?:tout )?premi(?:er|ère)|deuxième|second|seconde|troisième|quatrième|cinquième|sixième|septième|huitième|neuvième|dixième|dernier|dernière|seule?|unique) (?!fois)\p{L}|(?:plus|moins) \p{L}+ \p{L}|(?:[\p{L}-]+ )?[\p{L}-]+ (?:la|le) (?:plus|moins) \p{L}|(?:capitale|fondat(?:eur|rice)|créat(?:eur|rice)|inventeu(?:r|se)|auteure?|autrice|architecte|compositeur|découvreur|initiat(?:eur|rice)|berceau|chef-lieu|père fondateur|pays natal|ville natale|lieu de naissance|siège)(?: \p{L}+)? (?:d[eu'’]|des))/iu;

/** Adjectives of judgement: "le plus beau", "la plus célèbre" is an opinion. */
const OPINION =
  /(?:plus|moins) (?:beaux?|belles?|important|célèbre|connu|influent|prestigieux|prestigieuse|remarquable|original|intéressant|agréable|efficace|grave|sûr|fiable|dynamique|moderne|spectaculaire|populaire|brillant|redouté|aimé|emblématique|probable|stable|puissant|proche)/iu;

/** An author of some works among many: "l’auteur de nombreux bâtiments", "l’architecte d’une église". */
const OF_SOME =
  /^(?:l['’]|le |la )\p{L}+ (?:principal )?d(?:['’]|e |u |es )(?:une? |autres |innombrables |nombreu|multiples |plusieurs|plus |divers|différent|certain|quelques|la plupart|deux|trois|\d)/iu;

/** Offices and ranks that are called first and have many holders: "premier secrétaire", "première division". */
const FIRST_BY_NAME =
  /premi(?:er|ère)s? (?:secrétaire|ministre|consul|violon|vice|adjoint|dame|avocat|lieutenant|maître|commis|division|ligue|cru|plan|prix|degré|cycle|médecin|valet|gentilhomme|échevin|syndic|chambellan|juge|peintre|écuyer|capitaine|conseiller|danseu|clerc|commissaire|armée|chambre|classe|partie|moitié|temps|fils|fille|enfant|femme d|mari|épou)/iu;

/** Whether a definite description ("la plus grande ville du Kazakhstan") is true of one alone, and not a matter of taste. */
export const isUniqueDescription = (phrase: string): boolean =>
  UNIQUE.test(phrase) && !OPINION.test(phrase) && !OF_SOME.test(phrase) && !FIRST_BY_NAME.test(phrase);

/** Words that say that there are others. */
export const NOT_ONE =
  /(?<!\p{L})(?:une? des|parmi|entre autres|notamment|par exemple|avec (?:le|la|les|l['’])|aux côtés|ainsi que|conjointement|ensemble)(?!\p{L})/iu;

/** True where the description is of the whole world, so that it needs no name. */
export const isWorldwide = (phrase: string): boolean =>
  /(?:du monde|de la planète|de tous les temps|au monde)$/iu.test(phrase);

/** Verbs after which an enumeration is the whole of something. */
const MADE_OF = new Set("regrouper réunir rassembler fédérer unir".split(" "));

/** True for a verb that tells what something is made of, all of it. */
export const isMadeOf = (lemma: string): boolean => MADE_OF.has(lemma);

/** Verbs after which an enumeration with "de" is the whole of something. */
const MADE_FROM = new Set("composer former constituer".split(" "));

/** True for a verb that tells with "de" what something is made of: "est composé de". */
export const isMadeFrom = (lemma: string): boolean => MADE_FROM.has(lemma);
