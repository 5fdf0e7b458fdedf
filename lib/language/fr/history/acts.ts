import type { Act } from "../../history";

const alone = (pattern: string): RegExp => new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, "iu");

/** Words that tell of an act that someone may do more than once, verb and noun alike. */
const ACTS: readonly (readonly [act: Act, pattern: RegExp])[] = [
  [
    "office",
    alone(
      "(?:ré)?élu(?:e|s|es|t|rent)?|(?:ré)?élections?|re?nommée?s?|nommé(?:e|s|es)?|nommer|nomma|nomination|" +
        "(?:re)?dev(?:ien(?:t|nent)|ient|int|inrent|enue?s?)|désigné(?:e|s|es)?|investie?s?|couronn(?:é|ée|és|ées|a|ement)|" +
        "sacrée?s?|accéd(?:é|a|e|èrent)|accession|avènement|pouvoir|trône|règne|mandats?|présiden(?:t|te|ce|ts)|ministres?|" +
        "présid(?:é|a|e|ait)|gouvernements?|premier ministre|maires?|députée?s?|sénat(?:eur|rice)s?|consuls?|rois?|reines?|pape|" +
        "reconduite?s?|succéd(?:é|a|e|èrent)|dirig(?:é|ea|e|eait)|directeur|directrice|démission(?:né|na|ne)?",
    ),
  ],
  [
    "victory",
    alone(
      "gagn(?:é|ée|ées|és|a|e|ent|èrent|ant)|remport(?:é|ée|ées|és|a|e|ent|èrent|ant)|victoires?|vainqueurs?|titres?|titrée?s?|" +
        "champion(?:ne|s|nes|nat|nats)?|médailles?|médaillée?s?|sacrée?s?|podiums?|trophées?|coupes?|vict(?:orieux|orieuse)|" +
        "récompens(?:é|ée|és|ées|e|es|a)|prix|lauréate?s?|oscars?|césars?",
    ),
  ],
  [
    "publication",
    alone(
      "publi(?:é|ée|és|ées|a|e|ent|èrent|ant)|publications?|par(?:u|ue|us|ues|aît|ut|urent)|parution|sort(?:i|ie|is|ies|it|ent)|" +
        "sortie|édit(?:é|ée|és|ées|a|e|ions?)|écri(?:t|te|ts|tes|vit|vent)|rédig(?:é|ée|ea|e)|composé(?:e|s|es)?|composa|" +
        "enregistr(?:é|ée|és|ées|a|e)|tourn(?:é|ée|a|e)|réalis(?:é|ée|és|ées|a|e)|expos(?:é|ée|a|e|itions?)",
    ),
  ],
  [
    "signature",
    alone(
      "(?:re)?sign(?:é|ée|és|ées|a|e|ent|èrent|ature|atures)|contrats?|prolong(?:é|ée|a|e|ation)|ratifi(?:é|ée|és|ées|a|e|cation)",
    ),
  ],
  [
    "marriage",
    alone("épous(?:é|ée|a|e)|mari(?:é|ée|és|a|e|age|ages)|remari(?:é|ée|age)|divorc(?:é|ée|e|a)|noces|unions?"),
  ],
];

/** The kinds of act that a text tells of; none for most. */
export const actsIn = (text: string): readonly Act[] =>
  ACTS.filter(([, pattern]) => pattern.test(text)).map(([act]) => act);

/** What begins on the first of a month because a law or an employer says so. */
const BY_LAW =
  /(?<!\p{L})(?:lois?|décrets?|ordonnances?|codes?|constitution|traités?|accords?|vigueur|promulgué|indépendan(?:ce|t|te)|autonomie|nommée?|élue?|créée?s?|cré(?:é|és)|fondée?s?|institué|instauré|fusionn|fusion|rattach|dissout|dissous|aboli|supprimé|prend ses fonctions|fonctions?|ministre|président|directeur|directrice|secrétaire|membre|adhér|adhésion|rejoint|intégr|ouvert|mis(?:e|es)? en service|contrat|monnaie|euro|devenue?s?|est-(?:il|elle))/iu;

/** True for what has its date from a law, a contract or a term of office: it begins on the first of a month as often as not. */
export const isByLaw = (statement: string): boolean => BY_LAW.test(statement);
