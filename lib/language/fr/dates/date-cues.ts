import type { RelationCue, RoleCue } from "../../language";

/** Articles and nouns that may stand between a preposition and its date. */
const ARTICLE =
  "(?: le| la| les| l'| l'année| l'an| les années| la rentrée(?: de)?| la saison| l'exercice| la nuit du| la journée du| le soir du| le matin du| au| du| des)?";

const before = (words: string): RegExp => new RegExp(`(?:^|[^\\p{L}])(?:${words})${ARTICLE}(?: fin| début)? ?$`, "iu");

/** Verbs by which something becomes what it is at one point of time: "à partir du 1er janvier, il est devenu". */
const BECOMES =
  /^,?[^.;]{0,60}(?:^|[^\p{L}])(?:devenue?s?|devient|deviennent|devint|devinrent|deviendra|entre en vigueur|entra en vigueur)(?!\p{L})/iu;

/** A date after these words is part of another thing ("la loi de 2019"), or bounds the event from afar ("depuis 2019"). */
export const LENDS_NO_YEAR =
  /(?:^|[^\p{L}])(?:(?:depuis|avant|après|par rapport à|contre|comme en|qu'en|d'ici|d'ici à|dès)(?: le| la| l'année)?|(?:lois?|décrets?|traités?|constitutions?|directives?|règlements?|ordonnances?|accords?|conventions?|chartes?|arrêtés?|codes?|films?|romans?|livres?)(?: [^,;:.()\d]{1,30})? (?:de|du|d')) ?$/iu;

const OR = "ou(?: bien| plutôt| peut-être| même| encore)?|voire|sinon|peut-être(?: même)?|plus probablement|plutôt";

/** A year or a day, with what leads to it. */
const OTHER_DATE =
  "(?:en |vers |dès |au |dans |le |l'an |l'année |début |fin |mi-)*(?:(?:1\\d|20)\\d\\d(?!\\d| \\p{Ll}+s(?!\\p{L}))|\\d{1,2}(?:er)? \\p{Ll}{3,9}(?: \\d{3,4})?(?=[ ,.;)]))";

const SOME =
  "(?:d'autres|certaine?s|les uns|quelques-uns|plusieurs)(?: (?:sources?|auteurs?|historiens?|biographes?|documents?|versions?|chroniques?))?";

/**
 * What follows a date that the text is not sure of: another one ("1609 (ou 1604)", "en 1609, selon d'autres en 1604", "1609 ou
 * l'année suivante") or a doubt ("(?)", "environ", "à un an près", "la date est discutée").
 */
export const UNSURE_AFTER = new RegExp(
  `^(?:,? ?\\(?(?:${OR}) ${OTHER_DATE}|` +
    `(?:,? ou| \\(ou) (?:un an|une année|l'année|deux ans|peu|quelques \\p{Ll}+|le mois|le lendemain|la veille)(?: \\p{Ll}+)? ?(?:suivante?|précédente?|plus t[ôa]rd|avant|après|auparavant)?(?=[ ,.;)]|$)|` +
    `,? ?\\(?(?:(?:selon|d'après|pour) )?${SOME}[^.;()\\d]{0,30} ${OTHER_DATE}|` +
    `,? \\(?(?:selon|d'après|pour) (?:les sources|les versions|les auteurs|${SOME})(?=[ ,.;)])|` +
    ` ?\\(?\\?\\)| environ(?=[ ,.;)]|$)| à (?:un|deux|quelques) (?:ans?|jours?|mois) près|` +
    `,? \\(?(?:la )?date(?: (?:est|reste|demeure))? (?:\\p{Ll}+ment )?(?:incertaine|discutée|contestée|disputée|inconnue|approximative|débattue))`,
  "iu",
);

/** What stands before such a date: "sans doute en 1609", "peut-être le 3 mai 1609". */
export const UNSURE_BEFORE =
  /(?:^|[^\p{L}])(?:sans doute|peut-être|probablement|vraisemblablement|apparemment|selon (?:certaine?s|d'autres|les uns|la tradition|la légende)(?: \p{Ll}+)?),? (?:(?:en|vers|dès|au|le|à|dans|l'an|l'année|début|fin|les années) )*$/iu;

/** First match wins: the particular before the general. */
export const RELATIONS: readonly RelationCue[] = [
  { relation: "since", opens: "future", before: before("depuis|depuis au moins|depuis environ") },
  { relation: "from", opens: "future", before: before("dès") },
  { relation: "at", opens: null, before: before("à partir d[eu']|à compter d[eu']"), after: BECOMES },
  {
    relation: "from",
    opens: null,
    before: before(
      "à partir d[eu']|à partir des|à compter d[eu']|à dater d[eu']|après|apr\\.|postérieur(?:e|es|s)? (?:à|au)",
    ),
  },
  {
    relation: "by",
    opens: "past",
    before: before("d'ici|d'ici à|d'ici la fin de|d'ici à la fin de|au plus tard|au plus tard en|à l'horizon"),
  },
  {
    relation: "until",
    opens: "past",
    before: before(
      "jusqu'en|jusqu'au|jusqu'à|jusqu'aux|jusque|jusqu'à la fin de|jusque vers|jusque dans|jusque sous|jusqu'aux alentours de|jusque vers",
    ),
  },
  { relation: "until", opens: null, before: before("avant|av\\.|antérieur(?:e|es|s)? (?:à|au)") },
];

const MEASURE =
  "(?:\\d ?(?:%|€)|\\d (?:Mds?|milliards?|millions?|M€)|€|\\d (?:euros?|dollars?|habitants?|tonnes?|hectares?|barils|km²)|pour cent)";

/** Verbs and participles that tell an event even beside an amount. */
const HAPPENS =
  /(?:signé|conclu|alloué|versé|accordé|investi|créé|inauguré|adopté|lancé|acheté|vendu|racheté|obtenu|reçu|remporté|voté|annoncé|fondé|ouvert|construit)/iu;

/** First match wins. */
export const ROLES: readonly RoleCue[] = [
  { role: "measure", before: /(?:par rapport|comparée?s?|comparativement) à(?: l'année| la fin de)? ?$/iu },
  {
    role: "measure",
    before: new RegExp(
      `${MEASURE}[^.;:]{0,48}(?:^|[^\\p{L}])(?:en|pour|fin|au|dès|depuis|entre|de)(?: le| l'année)? ?$`,
      "iu",
    ),
    unless: HAPPENS,
    precisions: ["year", "month", "season", "interval"],
  },
  {
    role: "measure",
    before: /(?:^|[^\p{L}])(?:en|fin|au|pour) ?$/iu,
    after: new RegExp(
      `^,[^.;]{0,90}(?:attei(?:nt|gnait|gnaient)|s'él(?:ève|evait|èvent|evaient)|représent(?:e|ait|ent)|compt(?:e|ait|aient|ent)|dénombr(?:e|ait)|s'établi(?:t|ssait)|totalis(?:e|ait)|(?:est|était) de|s'est établi|s'est élevé|se sont (?:établi|élevé)e?s|a(?:vait)? atteint|ont atteint|pes(?:e|ait)|dépass(?:e|ait))[^.;]{0,24}\\d`,
      "iu",
    ),
    precisions: ["year", "month", "season"],
  },
  {
    role: "name",
    before:
      /(?:^|[^\p{L}])(?:rues?|places?|avenues?|boulevards?|bd|quais?|squares?|stations?|collèges?|écoles?|lycées?|ponts?|stades?|allées?|esplanades?|cités?|salles?) du $/iu,
    precisions: ["day"],
  },
  {
    role: "name",
    before:
      /(?:^|[^\p{L}])(?!(?:En|Depuis|Dès|Vers|Fin|Début|Mi|Avant|Après|De|Du|D|Le|La|Les|L|Année|Années|Entre|Jusqu|Pour|Courant|Printemps|Été|Hiver|Automne|Saison|Exercice|An|Et|Ou|Puis|À|A|Au|Dans|Sommet|Élections?|Janvier|Février|Mars|Avril|Mai|Juin|Juillet|Août|Septembre|Octobre|Novembre|Décembre|Noël|Pâques|Pentecôte|Ascension|Carnaval|Toussaint|Né|Née|Circa|Environ|Contre|Selon|Quant|Comme|Que|Mais|Or) $)\p{Lu}[\p{L}-]* ?$/u,
    precisions: ["year"],
  },
  {
    role: "name",
    before:
      /(?:^|[^\p{L}])(?:monde|europe|olympiques|agenda|horizon|vision|plan|programme|exposition|stratégie|euro|présidentielles?|législatives|municipales|européennes|finances|budget|sommet|édition|festival|championnats?) $/iu,
    precisions: ["year"],
  },
];
