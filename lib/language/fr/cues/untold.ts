/** Someone whom a possessive alone ties to another: which neighbour it is, is not said. */
const RELATIVES =
  "fils|filles?|frères?|sœurs?|père|mère|oncle|tante|neveux?|nièces?|cousine?s?|gendre|beau-frère|belle-sœur|beau-père|demi-frère|demi-sœur|petit-fils|petite-fille|" +
  "mari|femme|épou(?:x|se)|veuve|compagn(?:e|on)|voisine?s?|adjointe?s?|prédécesseurs?|successeurs?|rivale?s?|alliée?s?|maître|élève|disciple|ami|amie|associée?s?|assistante?|héritiers?|héritière|lieutenant|chef|homologue";

/** "de sa voisine", "par son adjoint". "Son fils Paul" is told by his name, "Paul Morin et sa femme" by whom they follow. */
export const UNNAMED_RELATIVE = new RegExp(
  `(?<![\\p{L}-])(?<!\\p{Lu}[\\p{L}’'-]* et )(?:son|sa|ses|leurs?) (?:\\p{Ll}+ )?(?:${RELATIVES})(?![\\p{L}-])(?!,? (?:(?:aînée?|cadette?|unique|adoptif|adoptive|benjamine?) )?\\p{Lu})`,
  "u",
);

/** "son indépendance", "ses portes": nobody else’s can be meant; "son fils Paul" has a name. */
export const OWN_POSSESSIVE = new RegExp(
  `(?<![\\p{L}-])(?:son|sa|ses|leurs?) (?:(?:indépendance|autonomie|souveraineté|neutralité|adhésion|abdication|portes)(?![\\p{L}-])|(?:\\p{Ll}+ )?(?:${RELATIVES})(?= \\p{Lu}))`,
  "gu",
);

const OF_ONE =
  "indépendance|autonomie|souveraineté|neutralité|adhésion|abdication|démission|retraite|capitulation|dissolution|portes|thèse|doctorat|agrégation|diplôme|baccalauréat|testament|trône|couronne|serment|capitale|nom|siège";

/** "leur statut", "leurs comptoirs à l’Espagne": of what, or where, the text has told. "son premier roman" and "son trône" need no more. */
export const OWN_UNTOLD = new RegExp(
  `^(?:leurs?|son|sa|ses) (?!(?:premi(?:er|ère)s?|propres?|dernière?s?) )(?!(?:${OF_ONE})(?!\\p{L}))\\p{Ll}[\\p{L}-]+(?=$| (?:à|aux?|en|par|dans) )`,
  "u",
);

const CONTESTS = "[Cc]oupe|[Cc]hampionnat|[Tt]ournoi|[Cc]ompétition|[Mm]ondial|[Ll]igue|[Ff]inale";

const EVENTS =
  "exposition|édition|conférence|usine|ligne|loi|élection|école|réunion|match|rencontre|émission|festival|sommet|séance|numéro|congrès|assemblée|course|représentation|publication|mission|campagne|victoire|saison|fabrique|gare|section";

/** "une première Coupe d’Europe", "la première usine a ouvert": first of what its section speaks of, say of women’s football. */
export const FIRST_OF_SOME = new RegExp(
  `(?<!\\p{L})premi(?:er|ère) (?:(?:${CONTESTS})(?!\\p{L})(?! (?:(?:du|d['’]|de la|de l['’]|de) ?\\p{L}+ )?(?:fémini|masculi|profession|amateu|de (?!France)\\p{Ll}{4,}))|(?:${EVENTS})(?= (?:a|est|s['’]\\p{L}+|ont|fut|eut|se|en|à|par|_____)(?!\\p{L})|[\\u202f ]?\\?|$)(?!.* (?:en|dans|aux?) (?:l[ae] |l['’])?\\p{Lu}))`,
  "u",
);

const NUMBER = "(?:environ |près de |plus de |moins de |quelque )?(?:_____|\\d[\\d\\u00a0\\u202f ,]*)";

const CURRENCY =
  "dollars?|euros?|francs?|livres?|couronnes?|marks?|florins?|roubles?|yens?|yuans?|roupies?|lires?|pesetas?|ducats?|écus?|[€$£]";

const UNIT = `[\\u00a0\\u202f ]?(?:%|(?:(?:millions?|milliards?) )?(?:d(?:e |['’]))?(?:${CURRENCY})(?!\\p{L}))`;

/** "une réduction de 95 %" of what, "un prêt de 3 millions de dollars" what for; what was proposed, and to whom. */
export const AMOUNT_OF_UNTOLD: readonly RegExp[] = [
  new RegExp(
    `(?<!\\p{L})(?:réduction|baisse|hausse|augmentation|diminution|chute|recul|progression|croissance)(?: \\p{Ll}+)? de ${NUMBER}${UNIT}(?!(?: \\p{Ll}+)? d(?:(?:e|u|es)(?!\\p{L})|['’])|(?: \\p{Ll}+)? sur )`,
    "u",
  ),
  new RegExp(
    `(?<!\\p{L}|pour (?:la|une) )(?:somme|prêt|aide|don|crédit|subvention|enveloppe|amende|indemnité)(?: \\p{Ll}+)? de ${NUMBER}${UNIT}(?!(?: \\p{Ll}+)? (?:pour|à|aux?|contre|auprès|destinée?)(?!\\p{L}))`,
    "u",
  ),
  new RegExp(
    `(?<!\\p{L})(?:propos|offr|réclam|exig|promet|promi)(?:e|a|ait|it|irent|èrent|ent|aient|é|is|t) ${NUMBER}${UNIT}(?!(?: \\p{Ll}+)? (?:pour|à|aux?|contre)(?!\\p{L}))`,
    "u",
  ),
];

/**
 * "le plus gros producteur de l’UE": of what? A good behind "de" tells, with or without its article; a place does not.
 * "le troisième client du Portugal" needs no more.
 */
export const TRADE_OF_UNTOLD = new RegExp(
  "(?<!\\p{L})(?:producteur|productrice|exportateur|exportatrice|importateur|importatrice|consommateur|consommatrice|fournisseur|transformateur)s?(?!\\p{L})" +
    "(?!(?: (?:mondia(?:l|ux)|européens?|africains?|asiatiques?|américains?))? (?:d(?:e |u |es |['’])|en )(?:l[ae] |l['’])?(?!l[ae] |l['’]|(?:monde|pays|continent|planète|région|zone)(?!\\p{L}))[\\p{Ll}«])",
  "u",
);

const ACTS =
  "déclaration|code|plan|mémorandum|protocole|communiqué|charte|résolution|règlement|directive|rapport|programme|manifeste|feuille de route|document|texte";

/** "la déclaration de conduite", "le plan d’action": words of its class and no more; a name, a year, a title or an adjective tells. */
export const ACT_OF_UNTOLD = new RegExp(
  `(?<![\\p{L}-])(?:l[ae] |l['’]|du |au )(?:${ACTS})(?: d(?:e |['’])(?:bonne )?(?:conduite|action|principes?|intention|urgence|travail|paix|relance|réforme|développement|coopération|entente))?(?= (?:a|est|s['’]\\p{L}+|fut|eut|se|en|par|_____)(?!\\p{L})|-t-|[\\u202f ]?[?,.:]|$)`,
  "u",
);

const HEADS =
  "président(?:e)?(?: de la République)?|chef de l['’]État|Premi(?:er|ère) ministre|premi(?:er|ère) ministre|ministre(?: des Affaires étrangères)?";

const LASTING = "guerre|famine|peste|épidémie|occupation|croisade|crise";

const AGREEMENTS =
  "accord|traité|convention|pacte|alliance|partenariat|contrat|trêve|armistice|paix|protocole|arrangement";

const SAID = "annoncé|déclaré|affirmé|révélé|démontré|montré|confirmé|assuré|expliqué|prouvé|répondu|promis";

/** Works of which an author makes more than one. */
const WORKS =
  "roman|film|livre|tableau|album|recueil|essai|poème|pièce|nouvelle|symphonie|ouvrage|long[- ]métrage|court[- ]métrage";

/** What may follow "entre": several, or a pair. */
const SEVERAL = "les|des|ses|leurs|ces|eux|elles|deux|trois|quatre|cinq|plusieurs|autres|\\d";

/** Deeds that are done to something: without it, nobody knows what was done. */
const DEEDS =
  "inauguration|fondation|création|ouverture|fermeture|construction|reconstruction|destruction|restauration|vente|cession|achat|rachat|acquisition|nationalisation|privatisation|transformation|introduction|mise en \\p{Ll}+|lancement|publication|adoption|signature|ratification|abandon|transfert|installation|achèvement|reprise|attribution|dissolution|suppression|abolition|interdiction";

/** Questions that a reader of the text alone can fill: who, how long, what was said. */
export const LEFT_OPEN: readonly RegExp[] = [
  // "le président de la République s’est-il rendu à Dole ?": of which country, and which of them?
  new RegExp(`(?<!\\p{L})l[ae] (?:${HEADS}) (?:s['’]est|a|est|fut|se)(?:-t)?[ -]`, "iu"),
  // "le futur évêque de Dole est-il né ?": who, is not said.
  /(?<![\p{L}-])l[ea] future? \p{Ll}/u,
  // "En quelle année a eu lieu la guerre de Sept Ans ?": it began then.
  new RegExp(
    `^(?:En quelle année|À quelle date|En quel mois et en quelle année) a eu lieu l[ae] (?:(?:[Pp]remière|[Ss]econde) )?(?:${LASTING})(?!\\p{L})`,
    "u",
  ),
  // "Quelle est la date de la Constitution définitive ?": was it passed, signed or in force on that day?
  /^Quelle est la date d(?:e la |u |e l['’])(?:constitution|loi|charte|code|décret|édit|ordonnance)(?: \p{Ll}+)?[\u00a0\u202f ]?\?$/iu,
  // "Qui a été le premier homme décoré à Dole le 3 mai 1940 ?": the first of that day, or of all?
  /^Qui (?:a été|fut|était|est) l[ae] premi(?:er|ère) .* le \d{1,2}(?:er)? \p{Ll}+ \d{4}[\u00a0\u202f ]?\?$/u,
  // "Paul Morin a-t-il annoncé à l’Académie ?": what, is not said.
  new RegExp(
    `-(?:il|elle)s? (?:${SAID})(?: (?:à|au|aux|devant|dans|lors)(?: l[ae]s?(?!\\p{L})| l['’]| une?(?!\\p{L}))?(?:(?! l[ae]s? | l['’]| une? | son | sa | ses | qu)[^?])*)?[\\u00a0\\u202f ]?\\?$`,
    "u",
  ),
  // "Paul Morin a-t-il demandé publiquement au nom de l’État ?": what, is not said; "demandé à adhérer" tells.
  /-(?:il|elle)s? (?:demandé|réclamé|exigé|sollicité)(?: \p{Ll}+ment)?(?: (?:au nom d(?:e|u|es)(?!\p{L})(?: l['’]| la )?|(?:à|aux?|devant|lors d[eu])(?! \p{Ll}+(?:er|ir|re)(?!\p{L})))(?:(?! l[ae]s? | l['’]| une? | son | sa | ses | qu)[^?])*)?[\u00a0\u202f ]?\?$/u,
  // "a eu lieu l’inauguration à Dole": of what? "le lancement par Morel du premier stylo" tells.
  new RegExp(
    `(?:eu lieu|dates?) (?:l[ae] |l['’])(?:${DEEDS})(?! par [^?]* d(?:e|u|es|e la|e l['’]) )(?= (?:à|aux?|en|avec|par|dans|chez)(?!\\p{L})|[\\u00a0\\u202f ]?\\?)`,
    "u",
  ),
  // "a eu lieu la production de verre": it went on for years.
  /eu lieu (?:la |l['’])(?:production|fabrication|exploitation|commercialisation|diffusion)(?!\p{L})/u,
  // "les réformes sont-elles venues trop tard ?", "a navigué encore": so their text judges, or goes on.
  /(?<!\p{L})(?:tard|tôt)[\u00a0\u202f ]?\?$|(?<!\p{L})encore(?!\p{L})/u,
  // "a été réunie l’Assemblée": it met again.
  /été réunie?s? (?:l[ae] |l['’])(?:\p{Lu}\p{Ll}+ )?(?:Assemblée|Parlement|Chambre|Conseil|Comité|Diète|Sénat)(?!\p{L})/u,
  // "a dépassé le demi-million d’appareils": it may have done so a year before.
  /(?:dépassé|franchi) l(?:[ea] |es )(?:demi-)?(?:millions?|milliers?|milliards?|cap|seuil|barre)(?!\p{L})/u,
  // "le sommet de Dole": of whom, its place does not say.
  /(?<![\p{L}-])(?:le|du|au) sommet (?:de |d['’])\p{Lu}[\p{L}’-]*(?: \p{Lu}[\p{L}’-]*)*(?! (?:d(?:u|es|e la|e l['’])|sur|entre|pour)(?!\p{L})| \d{4})(?![\p{L}’-])/u,
  // "l’entrée à l’ONU": whose?
  /(?<![\p{L}-])l['’](?:entrée|adhésion|admission|accession) (?:à|au|aux|dans|en)(?!\p{L})/u,
  // "la barrière entre le royaume": and what?
  new RegExp(`(?<!\\p{L})entre (?!(?:${SEVERAL})(?!\\p{L}))(?![^?]* et )[^?]*\\??$`, "u"),
  // "a été envoyé sur place": where?
  /(?<![\p{L}-])(?:sur place|là-bas|(?<!d['’])ailleurs|aux alentours|à proximité|dans les environs)(?! d(?:e|u|es)(?!\p{L})| d['’])(?!\p{L})/u,
  // "François I" is written "François Ier".
  /(?<!\p{L})\p{Lu}\p{Ll}+ I(?![\p{L}’.-])/u,
  // "la possession du Reich": which of them?
  /(?<![\p{L}-])(?:l[ae] |les |du |des |aux? )(?:possession|dépendance)s? (?:du|de la|de l['’]|des|d['’]|de) ?(?:\p{Lu}[\p{L}’-]*|royaume|empire|pays)(?= |[\u202f ]?[?,]|$)(?! (?:à|en) \p{Lu})/u,
  // "l’exemple du magasin a été ouvert": it is no example that opens.
  /(?<![\p{L}-])l['’]exemple d(?:(?:e|u|es)(?!\p{L})|['’])/u,
  // "Qui est le 3e comte de Dole ?": of one long dead.
  /^Qui est l[ea] (?:\d+(?:er?|ère|re)|\p{L}+(?:ième|mier|mière)) (?:comte|comtesse|duc|duchesse|marquis|marquise|baron|baronne|roi|reine|vicomte|prince|princesse)(?!\p{L})/u,
  // "vit encore à Dole" is no "a vu encore à Dole": one form of two verbs.
  /-(?:il|elle)s? vu (?:encore|toujours|presque|seule?s?|à|au|aux|en|dans|chez|sous|de|avec|loin)(?!\p{L})/u,
  // "est parue la Faune illustrée des Alpes": the title of a work, its marks lost.
  /(?<!\p{L})parue?s? (?:l[ea]s? |l['’])\p{Lu}\p{Ll}+ \p{Ll}{3}|(?<!\p{L})(?:l[ea]s? |l['’])\p{Lu}\p{Ll}+ \p{Ll}{3}[^«»?]* (?:est|sont)-(?:il|elle)s? parue?s?(?!\p{L})/u,
  // "le modèle 2100": a number tells no one what it is.
  /(?<![\p{L}-])(?:le|la|du) (?:modèle|type|version|série|variante) \p{Lu}?-?\d/u,
  // "a fait remonter l’ensemble", "a installé les siens": of what, whose?
  /(?<![\p{L}-])(?:l['’]ensemble|le tout|l['’]essentiel|la totalité|la plupart|l[ea] même|les mêmes|le suivant|la suivante)(?=(?: (?:à|au|en|par|dans|pour|sur|a|est)(?!\p{L})|[\u00a0\u202f ]?[?,]|$))/u,
  /(?<![\p{L}-])(?<! et )(?:l[ea]s? siens?|l[ea]s? siennes?|les leurs)(?!\p{L})/u,
  // "a été signé un accord de pêche avec Pékin": by whom?
  new RegExp(
    `(?<!\\p{L})a été \\p{Ll}+ une? (?:${AGREEMENTS})(?!\\p{L})[^?]* avec |^(?:À quelle date|En quelle année|En quel mois et en quelle année) une? (?:${AGREEMENTS})(?!\\p{L})[^?]* avec [^?]*-(?:il|elle) `,
    "u",
  ),
  // "conclus entre les deux puissances": which ones?
  /(?<!\p{L})(?:l|d|c)es (?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix) (?!premi|derni)\p{Ll}{3,}(?=(?: (?:a|ont|est|sont|en|par|à|aux?|dans|sur|pour|se|s['’]\p{L}+)(?!\p{L})|[\u00a0\u202f ]?[?,]|$))/u,
  // "le protectorat sur les îles": which ones?
  /(?<!\p{L})(?:sur|dans|vers|pour|avec|contre|entre|à|aux?) (?:les )?(?:îles|puissances|parties|insurgés|rebelles|vainqueurs|vaincus|alliés|autorités|négociateurs|signataires|colons|habitants|provinces|villes|territoires|colonies|possessions)(?=[\u00a0\u202f ]?[?,]|$)/u,
  // "ont-ils entériné le fait accompli": which one?
  / (?:le fait accompli|la situation|l['’]état de fait|la donne|les choses|la mesure|la question|le problème|le processus|la manœuvre|l['’]affaire|l['’]idée|la proposition|la demande|l['’]offre|l['’]initiative|le geste|la nouvelle|le pas)(?=[\u00a0\u202f ]?[?,]|$)/u,
  // "la Prusse et le Hanovre sont-ils entrés en guerre": with whom?
  /-(?:ils|elles) entrée?s en guerre(?=[\u00a0\u202f ]?\?)/u,
  // "le roman de Victor Hugo est-il paru": which of his?
  new RegExp(
    `(?<![\\p{L}-])(?:l[ea] |l['’]|du |au )(?:${WORKS})(?: \\p{Ll}+)? (?:de |d['’])\\p{Lu}[\\p{L}’.-]*(?: \\p{Lu}[\\p{L}’.-]*)*(?= (?:a|est|s['’]est|fut)(?!\\p{L})|[\u00a0\u202f ]?\\?|$)`,
    "u",
  ),
  // "En quelle année a eu lieu l’année de la France": what is asked for is what is asked about.
  /^En quelle année [^?]*(?:l['’]|d['’]|une |cette )année(?!\p{L})|^À quelle date [^?]*(?<!\p{L})la date(?!\p{L})|^Au cours de quel(?:le)? (siècle|décennie) [^?]*(?<!\p{L})\1(?!\p{L})/u,
  // "est paru le Tambour": the title of a work, its marks lost.
  /(?<!\p{L})parue?s? (?:l[ea]s? |l['’])\p{Lu}\p{Ll}+(?=[\u00a0\u202f ]?\?|$)|(?<!\p{L})(?:l[ea]s? |l['’])\p{Lu}\p{Ll}+ (?:est|sont)-(?:il|elle)s? parue?s?(?!\p{L})/u,
  // "édifié et le début du IXe": the first half of a stretch of time was cut off.
  /(?<!\p{L})et l[ea] (?:(?:premi|derni)(?:er|ère)|seconde?|début|fin|milieu)(?!\p{L})[^?]*(?<!\p{L})[IVX]+e(?!\p{L})/u,
];

/** Words that take back part of what the next ones say: "presque achevé". Group 1 is what is taken back. */
export const HEDGE =
  /(?<!\p{L})(?:presque|en (?:grande |majeure )?partie|partiellement|pratiquement|quasi|quasiment|à moitié|officieusement|provisoirement|temporairement|symboliquement|théoriquement|en théorie|prétendument|soi-disant|faillit|manqua d(?:e |['’])|à peine) (\p{L}+)/iu;

/** What a thing was made into before the act that is told: "reconstruite en souterrain," tells which gare was opened. */
export const REMADE =
  /, (?:reconstruit|rebâti|rénové|agrandi|restauré|modernisé|transformé|réaménagé|déplacé|reconstitué|remanié)(?:e|s|es)?(?!\p{L})[^,]*,/u;

/** Words before a name that make it a part of something told before: "celui de". */
export const ONE_OF = /(?<!\p{L})(?:celui|celle|ceux|celles) (?:d(?:e|u|es)(?: la)? |d['’]|de l['’])$/iu;

/** "en une colonie, ": the name behind it is told by what stands before. */
export const APPOSING = /(?<!\p{L})en une? \p{Ll}+(?: \p{Ll}+)?, $/u;
