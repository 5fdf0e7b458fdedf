import type { TimexReading } from "../language";

type Modifier = TimexReading["modifier"];

/** Words before a month, a season or a year that single out a part of it; group `mod`. They belong to the date. */
export const SINGLED_OUT =
  "(?<mod>(?:début|fin|milieu|mi|courant)(?: du mois de | du mois d'| de l'année | de l'an | de l'(?=été|automne|hiver)| du (?=printemps)| de | d'| |-))";

/** The same where they may be missing. */
export const MODIFIER = `${SINGLED_OUT}?`;

const RANK =
  "premi(?:er|ère)|1er|1[rè]?re|second|seconde|2n?de?|deuxième|2e|2ème|troisième|3e|3ème|quatrième|4e|4ème|derni(?:er|ère)";

/**
 * The same before a century or a decade, with halves and quarters, as a group of this name. Catalogues leave the article
 * out: "2e quart 16e siècle".
 */
export const longModifier = (name: string): string =>
  `(?<${name}>(?:(?:tout )?début|fin|milieu|courant|(?:${RANK}) (?:moitié|tiers|quart)|` +
  "(?:premi|derni)ères (?:années|décennies))(?: du | des | de ce | )|(?:tournant|charnière) (?:du |des (?=année))|mi-)?";

/** The same as group `mod`. */
export const LONG_MODIFIER = longModifier("mod");

/** START, MID or END for "début", "mi-", "seconde moitié"…; APPROX for "tournant", which lies in two of them; null for no word at all, and for "courant". */
export function modifierOf(words: string): Modifier {
  if (/tournant|charnière/iu.test(words)) return "APPROX";
  const part = /(moitié|tiers|quart) /iu.exec(words)?.[1]?.toLowerCase();
  if (/début|premi|^1/iu.test(words)) return "START";
  if (/fin|derni/iu.test(words)) return "END";
  if (part !== undefined && part !== "moitié") return part === "quart" && /^(?:4|quatr)/iu.test(words) ? "END" : "MID";
  if (/second|deuxième|^2/iu.test(words)) return "END";
  if (/mi-|mi |milieu/iu.test(words)) return "MID";
  return null;
}
