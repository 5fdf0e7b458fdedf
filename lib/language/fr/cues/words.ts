import { BARE_RANK, LINKS } from "./links";

const word = (alternatives: string): RegExp => new RegExp(`(?<![\\p{L}-])(?:${alternatives})(?![\\p{L}])`, "iu");

/** Numbers in words that measure a time. */
const SOME = "\\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|quelques|plusieurs";

/** Points at something that was said before. */
export const ANAPHORA: readonly RegExp[] = [
  // "cette décision", "ces pays", "cet accord"; "ce" alone only before a noun: "qu’est-ce que", "est-ce que" are innocent
  word(
    "cet|cette|ces|celui|celle|ceux|celles|celui-ci|celle-ci|ceux-ci|celles-ci|cela|ceci|ladite|ledit|lesdits|lesdites",
  ),
  /(?<![\p{L}-])ce (?!qu|que|qui|dont|sont|fut|furent|fait que|jour où)\p{L}/iu,
  // "il a rejoint": a subject that is not the echo of an inversion
  /(?<![\p{L}-])(?:il|elle|ils|elles) (?!y a(?!\p{L}))\p{L}/iu,
  word("lui-même|elle-même|eux-mêmes|elles-mêmes|(?:ce dernier|cette dernière|ces derniers|ces dernières)|de ce fait"),
  // "y sont", "l’a rejoint", "les ont rejoints"; "l’Est est", "à l’est de" are places
  /(?<![\p{L}-]|il )y (?:est|sont|a|ont|fut|furent|était|étaient|avait)(?!\p{L}|-)/iu,
  /(?<![\p{L}-])l[’'](?:a|ont|avait|avaient|eut|eurent) \p{Ll}+(?:é|i|u|s|t)e?s?(?!\p{L})/u,
  /(?<![\p{L}-])l[’']est (?:devenu|resté|demeuré|aussi|encore)/u,
  /(?<![\p{L}-])les (?:ont|a|avait|avaient) \p{L}/iu,
  // "Paul Morin encore au lycée": a time of life that was told before
  /(?<=\p{Lu}\p{L}+ )encore (?:au|à|en|dans|chez)(?!\p{L})/u,
  // "à 23 km de la fin": of which race
  /(?<!\p{L})de (?:la fin|l[’']arrivée)(?! (?:d[eu]|des)(?!\p{L})| d[’'])/iu,
  // "le reste du continent": what is not the rest was said before
  /(?<![\p{L}-])le reste d(?:u|e|es)(?!\p{L})/iu,
  word(
    "puis|ensuite|enfin|ainsi que celui|de même|par ailleurs|en effet|cependant|toutefois|également|en outre|dès lors|auparavant|par conséquent|en conséquence|donc|néanmoins|pourtant|en revanche|au contraire|c['’]est pourquoi|de plus(?=,)|ainsi(?=,)",
  ),
  // a time told from another one that the stem does not give
  word(
    "la même année|le même jour|le même mois|au même moment|par la suite|à cette (?:occasion|époque|date)|peu de temps après",
  ),
  new RegExp(
    `(?<![\\p{L}-])(?:(?:${SOME}) (?:ans|années|mois|semaines|jours|siècles) (?:plus tard|plus tôt|auparavant|après(?=,|$|\u202f)))(?!\\p{L})`,
    "iu",
  ),
  /(?<![\p{L}-])(?:le lendemain|la veille|l[’']avant-veille|le surlendemain)(?! d[eu’'])(?! des)(?!\p{L})/iu,
  ...LINKS,
  BARE_RANK,
];

/** Holds only at the time or the place of writing. */
export const DEICTIC: readonly RegExp[] = [
  word(
    "aujourd[’']hui|actuellement|désormais|récemment|dernièrement|bientôt|(?<!d[’'])ici|prochainement|hier|(?<!le )demain|" +
      "à ce jour|à ce stade|jusqu[’']à présent|à présent|à l[’']heure actuelle|de nos jours|en ce moment|pour l[’']instant|à ce moment|en cours",
  ),
  // "en maintenant la paix" is a verb
  /(?<![\p{L}-]|en )maintenant(?! (?:l[ae’']|les|un|une|des|son|sa|ses|leurs?|ainsi))(?!\p{L})/iu,
  word(
    "(?:cette|l[’'])année (?:dernière|passée|prochaine|en cours)|cette année|cette semaine|ce mois(?:-ci)?|ce siècle",
  ),
  word(
    "l[’']an (?:dernier|passé|prochain)|(?:le mois|l[’']été|l[’']hiver|le siècle) (?:dernier|passé|prochain)|la semaine (?:dernière|passée|prochaine)",
  ),
  word(
    "(?:ces|les|des) (?:\\p{L}+ )?(?:dernières|dernières|prochaines) (?:années|semaines|décennies)|(?:ces|les|des) (?:\\p{L}+ )?(?:derniers|prochains) (?:mois|jours|temps|siècles)|ces dernières",
  ),
  new RegExp(
    `(?<![\\p{L}-])il y a (?:environ |près de |plus de |déjà |à peine )?(?:${SOME}|_____) (?:ans|années|mois|semaines|jours|siècles|décennies)(?!\\p{L})`,
    "iu",
  ),
  word("ci-dessus|ci-dessous|ci-après|ci-contre|ci-joint|plus haut dans|cf"),
  // "l’actuelle Turquie" is a place; "le président actuel" is whoever it was
  /(?<![\p{L}-])(?<!l[’'])actuel(?:le)?s?(?!\p{L})|(?<![\p{L}-])l[’']actuel(?:le)? (?=\p{Ll})/u,
  // "notre ère" dates, it does not point; "Notre-Dame" is a name
  word("notre(?! ère)|nos|nous|votre|vos|vous|je|mon|ma|mes"),
];

/** Asks for what is not, or for what is wrong. */
export const NEGATIVE: readonly RegExp[] = [
  /(?<![\p{L}])(?:ne |n[’'])[^?]*?(?<!\p{L})(?:pas|point|guère|jamais|aucune?|plus(?! (?:d[e’']|tard|tôt|grand|petit|haut))|rien|ni|nul|nulle|personne)(?!\p{L})/iu,
  word("sauf|excepté|exceptée|hormis|à l[’']exception d[eu’]s?|non compris"),
  word("(?:est|sont|était|serait)(?:-(?:elle|il|elles|ils))? (?:fausses?|faux|incorrecte?s?|inexacte?s?|erronée?s?)"),
  word("l[’']intrus"),
];

/** Never and always. "Tous les quatre ans" is a measure. */
export const ABSOLUTE: readonly RegExp[] = [
  word(
    "toujours|jamais|aucune?|uniquement|exclusivement|absolument|sans exception|en aucun cas|en toutes circonstances|systématiquement",
  ),
  word(
    `tous(?! les (?:${SOME}|ans|mois|jours|soirs|matins))|toutes(?! les (?:${SOME}|semaines|heures|nuits))(?! taxes)`,
  ),
];

/** Says that there are others. */
export const NOT_UNIQUE: readonly RegExp[] = [
  word(
    "l[’']une? des|une? des|l[’']une? de (?:ces|ses|leurs)|une? de (?:ces|ses|leurs)|quelques-une?s|au moins une? des",
  ),
  word("parmi|entre autres|notamment|par exemple|comme par exemple|en particulier|tels? que|telles? que|etc"),
];

/** Passés simples and imperfects that look like a future: "expira", "engendra". */
const PAST_LOOK_ALIKE =
  "(?:re|at|sou|é|con|trans|as|ins|ex|res|cons|dé|ad|dési|chavi|v|t|m|c)*(?:tira|mira|spira|pira|sira|vira|cira|étira)|" +
  "engendra|effondra|encadra|cadra|saupoudra|effondrait|engendrait|encadrait|cadrait";

/** A verb that announces: future, conditional, intention. */
export const FORECAST: readonly RegExp[] = [
  word(
    "devrait|devraient|devra|devront|devait|devaient|serait|seraient|sera|seront|aura|auront|pourrait|pourraient|pourra|pourront",
  ),
  word(
    "prévoit|prévoient|prévue?s?|envisage|envisagent|l[’']intention|projette|projettent|ambitionne|ambitionnent|espère|espèrent",
  ),
  // "va signer": the near future
  /(?<![\p{L}-])(?:va|vont)(?:-(?:t-)?(?:il|elle|ils|elles))? \p{Ll}+(?:er|ir|re|oir)(?!\p{L})/u,
  // "renforcera", "atteindront": a simple future of the third person
  new RegExp(`(?<![\\p{L}-])(?!(?:${PAST_LOOK_ALIKE})(?!\\p{L}))\\p{Ll}{3,}(?:era|ira|dra)(?![\\p{L}])`, "u"),
  /(?<![\p{L}-])\p{Ll}{3,}(?<!f)ront(?![\p{L}])/u,
  /(?<![\p{L}-])(?:\p{Ll}*[mb]ettra|\p{Ll}*battra|\p{Ll}*naîtra|\p{Ll}*paraîtra|\p{Ll}*cevra|\p{Ll}*vivra|\p{Ll}*suivra|\p{Ll}*verra|\p{Ll}*courra|mourra|faudra|vaudra)(?!\p{L})/u,
  // "atteindrait", "renforceraient"; "entrait" is an imperfect
  new RegExp(`(?<![\\p{L}-])(?!(?:${PAST_LOOK_ALIKE})(?!\\p{L}))\\p{Ll}{2,}(?:e|d)rai(?:t|ent)(?![\\p{L}])`, "u"),
];
