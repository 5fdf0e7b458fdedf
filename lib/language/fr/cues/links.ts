const UNITS = "ans?|années?|mois|semaines?|jours?|heures?|siècles?|décennies?";

/** Numbers before a unit of time, and the blank that may stand for one. */
const SOME = "\\d+|un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|vingt|trente|cent|quelques|plusieurs|_____";

/** What ends a phrase: the words that could still say which one is meant do not follow. */
const END = "(?=[\\u00a0\\u202f ]?(?:[,.;:?!»)”]|$))";

const linked = (alternatives: string): RegExp => new RegExp(`(?<![\\p{L}-])(?:${alternatives})(?![\\p{L}-])`, "iu");

/** Adverbs that tie a sentence to a time or a place which only the one before it names; anywhere in a sentence. */
export const LINKS: readonly RegExp[] = [
  // "alors que" and "là où" open a clause of their own
  linked(
    "alors(?! qu)|jusqu['’]alors|jusque-là|(?:tout )?d['’]abord|dans un (?:premier|second) temps|en (?:premier|second) lieu|là(?! où)|dès lors|depuis lors|auparavant|par la suite|entre-temps|entretemps",
  ),
  linked("ci-dessus|ci-dessous|ci-avant|ci-après|susmentionnée?s?|susdite?s?|précitée?s?"),
  linked(
    "à cette (?:date|époque|occasion|période)|à l['’]époque(?! d| où| des)|la même (?:année|époque)|le même (?:jour|mois|an)",
  ),
  linked(
    // "de l’époque romaine" and "de l’époque où" say of which
    "de l['’]époque(?! d| où| \\p{Ll}+e(?!\\p{L}))",
  ),
  linked(
    `l['’]an(?:née)? (?:suivante?|précédente?|d['’](?:après|avant))|(?:le|la) (?:mois|semaine|jour|siècle|décennie) (?:suivante?|précédente?)`,
  ),
  // "les sept Tours suivants", "l’édition précédente"; "suivant l’usage" is a preposition
  linked(
    "(?:l['’]|(?:le|la|les|du|au|des|aux) )(?:[\\p{L}-]+ ){0,2}[\\p{L}-]+ (?:suivant|précédent)e?s?(?! (?:l[ae]s?|une?|des|son|sa|ses|leurs?|que|laquelle|lequel)(?!\\p{L})| l['’])",
  ),
  // "les deux autres"; "les deux autres pays baltes" still counts from a third
  linked(
    `(?:les|des|aux) (?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix) autres|(?:les|aux) autres${END}|le reste${END}`,
  ),
  // "mort dans la même ville"; "la même année que" says which
  linked(
    "(?:le|au|du) même (?:soir|matin|endroit|lieu|moment)(?! qu)|la même (?:semaine|saison|période|nuit|ville|décennie|journée)(?! qu)",
  ),
  // "au plus tard" is a limit; "la plus haute" and "plus haut que" compare with what they name
  linked("(?<!au )(?<!de )plus (?:tard|tôt)(?! qu)"),
  linked(
    "(?<!(?:le|la|les|au|du|des) )plus (?:en (?:amont|aval)|loin|haut|bas|avant|au (?:nord|sud|large))(?! qu| d[eu'’])",
  ),
  // "deux ans après la mort de Colbert" names its start
  new RegExp(`(?<!\\p{L})(?:${SOME}) (?:${UNITS}) (?:après|avant)${END}`, "iu"),
  new RegExp(`(?<!\\p{L})peu (?:de temps )?(?:après|avant)${END}`, "iu"),
];

const RANK = "premi(?:er|ère)s?|seconde?s?|\\p{Ll}+ièmes?|\\d+(?:er|re|e|ème)";

/** Nouns that a rank alone makes clear, or with which it makes another word: "la première fois", "le premier ministre". */
const CLEAR =
  "fois|siècles?|millénaires?|arrondissements?|ministres?|secrétaires?|consul|place|rang|plan|degré|heure|moitié|jour|étage|lieu|temps|abord|âge";

/** Words that cannot say which of several a ranked noun is, so that none does: verbs and adjuncts. */
const NO_COMPLEMENT =
  "a|est|fut|ont|sont|furent|eut|était|avait|s['’]\\p{L}+|se|sera|en|dans|par|pour|lors|avec|sur|réuni(?:t|ssait)|compt(?:e|ait|a)|ouv(?:re|rit|rait)|" +
  "début(?:e|a)|commen(?:ce|ça)|attir(?:e|a)|rassembl(?:e|a|ait)|accueill(?:e|it)|présent(?:e|a|ait)|dur(?:e|a|ait)|comprend|comprenait|comport(?:e|a|ait)|" +
  "attei(?:nt|gnit)|coût(?:e|a)|permet|permit|voit|vit|prévoit|concern(?:e|a|ait)";

/** "la huitième exposition réunit", "lors de la deuxième phase": one of several things, and nothing says of which. "Devenant le 168e membre" has what it joined before it. */
export const BARE_RANK = new RegExp(
  `(?<![\\p{L}-])(?<!devenant (?:ainsi )?)(?:le|la|du|au) (?:${RANK}) (?!(?:${CLEAR})(?!\\p{L}))\\p{Ll}{4,}(?:${END}| (?:${NO_COMPLEMENT})(?!\\p{L}))`,
  "iu",
);
