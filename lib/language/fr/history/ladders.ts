/**
 * What follows one another in the life of a state, a treaty, a work, an accused, a traveller: patterns in the order of time, one ladder each.
 * Whoever has read nothing puts two rungs of one ladder in order.
 */
const LADDERS: readonly (readonly string[])[] = [
  [
    "(?:accédé à|proclamé|déclaré|obtenu|acquis) (?:l['’]|son )indépendance|devenue?s? indépendante?s?|indépendance (?:d|a été proclamée)",
    "reconnue?s?|reconnaissance",
    "relations diplomatiques|adhéré|adhésion|rejoint|devenue?s? (?:\\p{L}+ )?membres?|admise?s?|entrée?s? (?:à|dans) l['’](?:ONU|OTAN|Union)",
  ],
  [
    "négoci\\p{L}+|ouverture des négociations",
    "signée?s?|signature|conclue?s?",
    "ratifi\\p{L}+",
    "entrée?s? en vigueur|entrée en vigueur",
    "révisée?s?|amendée?s?|dénoncée?s?|abrogée?s?",
  ],
  [
    "demande d['’]adhésion|déposé sa candidature|candidate?s?|posé sa candidature",
    "adhéré|adhésion(?! d)|rejoint|élue?s?|élection",
    "réélue?s?|réélection",
    "quittée?|démissionn\\p{L}+|démission",
  ],
  [
    "décidée?s?|projetée?s?|conçue?s?|dessinée?s?|commandée?s?|concours",
    "première pierre|commencée?s?|entreprise?s?|début des travaux|mise?s? en chantier",
    "achevée?s?|achèvement|inaugur\\p{L}+|ouvert(?:e|s|es)?|mise?s? en service|ouverture",
    "agrandie?s?|restaurée?s?|rénovée?s?|électrifiée?s?|classée?s?|inscrite?s?|centième|anniversaire",
    "fermée?s?|fermeture|détruite?s?|destruction|démolie?s?|démolition",
  ],
  [
    "arrêtée?s?(?! d)|arrestation|inculpée?s?|mise? en examen",
    "jugée?s?|procès|condamn\\p{L}+",
    "exécut\\p{L}+|guillotin\\p{L}+|fusill\\p{L}+|graciée?s?|réhabilit\\p{L}+|libérée?s?",
  ],
  [
    "partie?s?(?! d)|embarqu\\p{L}+|appareill\\p{L}+|quitté|départ",
    "arrivée?s?|atteint|débarqu\\p{L}+",
    "rentrée?s?|revenue?s?|retour(?:né)?",
  ],
  [
    "études?|élève|entrée? (?:à|au) (?:l['’]école|lycée|collège)|bacheli\\p{L}+",
    "diplôm\\p{L}+|doctorat|agrég\\p{L}+|soutenu",
    "nommée? professeure?|chaire|professeure?s?",
    "retraite|émérite",
  ],
  ["fianc\\p{L}+", "épousée?|mariage|mariée?s?", "veuve?|divorc\\p{L}+"],
  [
    "déclar\\p{L}+ la guerre|éclatée?|débutée?|déclenchée?",
    "armistice|capitul\\p{L}+|cessez-le-feu",
    "traité de paix|paix",
  ],
  [
    "fondée?s?|créée?s?|constituée?s?",
    "absorb\\p{L}+|rachet\\p{L}+|fusionn\\p{L}+|nationalis\\p{L}+|privatis\\p{L}+",
    "liquid\\p{L}+|faillite|dissou\\p{L}+",
  ],
  ["découvert(?:e|s|es)?|découverte", "identifiée?s?|publiée?s?|décrit(?:e|s|es)?", "exposée?s?|restituée?s?"],
  ["lancée?s?|lancement|décoll\\p{L}+", "alunis?s?\\p{L}*|atterri\\p{L}*|amerri\\p{L}*|posée?s? sur"],
];

const KNOWN = LADDERS.map((ladder) =>
  ladder.map((pattern) => new RegExp(`(?<![\\p{L}-])(?:${pattern})(?![\\p{L}-])`, "iu")),
);

/** For each ladder the lowest rung on which a statement stands; -1 for a ladder on which it does not. */
export const rungsOf = (statement: string): readonly number[] =>
  KNOWN.map((ladder) => ladder.findIndex((pattern) => pattern.test(statement)));
