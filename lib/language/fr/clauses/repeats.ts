/** What is won or conferred, and may be so again. */
const WON =
  /(?:^|[^\p{L}])(?:sacrée?s?|couronnée?s?|titrée?s?|élue?s?|remporté|gagné|vaincu|battue?s?|triomphé|imposée?s?|conquis|enlevé|obtenu|décroché)(?!\p{L})/u;

/** Words behind it that tell of another time: "et vainqueur à nouveau", "une seconde fois". */
const ONCE_MORE =
  /^[^.;:]{0,80}?(?:,| et| puis)[^.;:]{0,30}(?:^|[^\p{L}])(?:(?:à|de) nouveau|une (?:nouvelle|seconde|deuxième|autre) fois|encore (?:en|l'année|un an|deux ans)|récidiv\p{L}+|réédit\p{L}+|rééli\p{L}+|réélue?s?|double la mise|conserv\p{L}+ (?:son|leur) titre)(?!\p{L})/iu;

/** True for a victory or a title that the same sentence tells of a second time, so that it has no one date. */
export const isWonAgain = (statement: string, behind: string): boolean => WON.test(statement) && ONCE_MORE.test(behind);
