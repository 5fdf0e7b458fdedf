/** Adverbs that judge, wherever they stand. */
const ADVERBS =
  "malheureusement|heureusement|hélas|évidemment|bien sûr|incontestablement|indéniablement|indiscutablement|" +
  "remarquablement|admirablement|brillamment|magistralement|tragiquement|honteusement|injustement|courageusement|" +
  "à juste titre|à tort|sans nul doute|sans conteste|à l[’']évidence|fort bien|naturellement|étonnamment|curieusement";

/** Adjectives that judge whatever they qualify. */
const ADJECTIVES =
  "remarquables?|admirables?|magnifiques?|merveilleux|merveilleuses?|splendides?|superbes?|spectaculaires?|éclatante?s?|" +
  "brillante?s?|prestigieux|prestigieuses?|fameux|fameuses?|emblématiques?|incontournables?|formidables?|" +
  "fabuleux|fabuleuses?|importante?s?|considérables?|énormes?|immenses?|catastrophiques?|désastreux|désastreuses?|" +
  "horribles?|honteux|honteuses?|scandaleux|scandaleuses?|terribles?|véritables?|indispensables?|précieux|précieuses?|" +
  "inoubliables?|sublimes?|génial|géniale|génialement|audacieux|audacieuses?|courageux|courageuses?|déplorables?|" +
  "regrettables?|inédite?s?|décisifs?|décisives?|incroyables?|impressionnante?s?";

/** Nouns of which "majeur" and "historique" are praise: "un monument historique" is a class, "une visite historique" is not. */
const PRAISED =
  "rôle|étape|tournant|avancée|succès|évènement|événement|œuvre|crise|réforme|enjeu|changement|victoire|défaite|" +
  "contribution|acteur|projet|découverte|accord|texte|défi|visite|discours|rencontre|décision|vote|sommet|exploit|pas|moment";

const lower = (pattern: string): RegExp => new RegExp(`(?<![\\p{L}-])(?:${pattern})(?![\\p{L}-])`, "u");

/** Words that judge instead of telling. A capital makes a name of them: "Ivan le Terrible". */
export const OPINION: readonly RegExp[] = [
  new RegExp(`(?<![\\p{L}-])(?:${ADVERBS})(?![\\p{L}-])`, "iu"),
  // "métaux précieux", "soie véritable" and "membre important" aside: the technical senses
  lower(`(?<!(?:métaux|pierres|métal|pierre) )(?:${ADJECTIVES})`),
  lower(`(?:${PRAISED})s? (?:majeure?s?|historiques?)`),
  lower("(?:le|la|les|un|une|des|du) célèbres?(?! (?:le|la|les|l[’']|son|sa|ses|un|une))"),
  lower(
    "(?:grande?s?|plus|meilleure?s?|beaux?|belles?|vrais?|vraies?) (?:succès|réussites?|exploits?|triomphes?|chefs?-d[’']œuvre|victoires?)",
  ),
  lower("(?:l[’']|un |une |des |les |cet |cette |plus )illustres?"),
  lower(
    "(?:le|la|les) (?:meilleure?s?|pires?|plus (?:belles?|beaux?|beau|célèbres?|prestigieux|fameux|importante?s?))",
  ),
  lower("exceptionnel(?:le)?s?(?<!à titre exceptionnel)"),
  lower(
    "(?<!(?:session|assemblée|assemblée générale|réunion|sommet|congrès|ambassadeur|conseil|tribunal|pouvoirs|commission|mission|sessions|réunions) )extraordinaires?",
  ),
  lower("a le mérite d[e’']|mérite d[’']être|il est (?:clair|évident|regrettable|heureux|important|juste)"),
];

/** Names whose opinion it is: what is attributed may be asked. */
export const ATTRIBUTION: readonly RegExp[] = [
  /(?<![\p{L}-])(?:selon|d[’']après|aux yeux d[eu’]s?|de l[’']avis d[eu’]s?)(?![\p{L}-])/iu,
  lower(
    "(?:qualifiée?s?|jugée?s?|considérée?s?|présentée?s?|saluée?s?|décrite?s?|tenue?s?|estimée?s?|classée?s?|désignée?s?|élue?s?) (?:\\S+ ){0,4}?par",
  ),
  lower(
    "(?:a|ont|avait|avaient)(?:-t-(?:il|elle|ils|elles|on)|-(?:ils|elles))? (?:qualifié|jugé|considéré|salué|décrit|estimé|déclaré|affirmé|présenté|dénoncé)e?s?",
  ),
];

/** Those who are quoted when no one is. */
const VOICES =
  "observateurs|experts|spécialistes|historiens|analystes|auteurs|sources|commentateurs|chercheurs|critiques|témoins";

/** Speech and opinion whose author is hidden: "certains estiment", "est considéré comme", "dit-on". */
export const HEARSAY: readonly RegExp[] = [
  new RegExp(
    "(?<![\\p{L}-])(?:selon|d[’']après|pour|aux yeux d[eu’]s?) ?(?:certaine?s?|beaucoup|la plupart|l[’']opinion|" +
      `(?:les|des|de nombreux|de nombreuses|plusieurs|quelques) (?:${VOICES}))(?!\\p{L})`,
    "iu",
  ),
  lower(
    "dit-on|paraît-il|semble-t-il|d[’']aucuns|(?:il )?semblerait|aurait|auraient|prétendument|soi-disant|censée?s?",
  ),
  lower(
    "(?:certains|beaucoup|d[’']autres|on) (?:estime|estiment|pense|pensent|considère|considèrent|dit|disent|affirme|affirment|croit|croient)(?:-t-on)?",
  ),
  // "est considéré comme" by whom? "par X" says it
  lower(
    "(?:est|sont|était|étaient|fut|furent|être|été)(?:-(?:t-)?(?:il|elle|ils|elles))? (?:\\p{L}+ment |souvent |généralement |parfois )?(?:considérée?s?|réputée?s?|présentée?s? comme|regardée?s? comme|tenue?s? pour|jugée?s?|qualifiée?s? d[e’]|vue?s? comme|perçue?s?)(?!(?: \\S+){0,4} par )",
  ),
];

/** Options that speak of other options. */
export const ALL_OR_NONE: readonly RegExp[] = [
  /^(?:toute?s?|tous|aucune?|nulle?) (?:de |d[’']|des |les |ces |ceux|celles)?.*(?:réponses?|propositions?|choix|options?|affirmations?|ci-dessus|ci-dessous|précédente?s?|suivante?s?|entre (?:eux|elles))[.]?$/iu,
  /^(?:toute?s|tous|aucune?) (?:de |d[’'])?(?:ces|ceux-ci|celles-ci)(?: \p{L}+)?[.]?$/iu,
  // "tous les quatre ans" is a measure
  /^(?:tous|toutes) les (?:deux|trois|quatre)[.]?$/iu,
  /^(?:aucune?|toutes|tous|tout cela|rien de (?:tout )?cela|les (?:deux|trois)(?: (?:à la fois|réponses|précédente?s))?|autres?(?: réponses?| choix)?|ni l[’']une? ni l[’']autre|l[’']une? et l[’']autre)[.]?$/iu,
  /^(?:les )?(?:réponses? )?(?:[a-d]|[1-4])(?:,? (?:[a-d]|[1-4]))* (?:et|ou) (?:[a-d]|[1-4])[.]?$/iu,
  /^je ne sais pas[.]?$/iu,
];
