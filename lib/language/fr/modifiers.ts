import type { TimexReading } from "../language";

type Modifier = TimexReading["modifier"];

/** Words before a month, a season or a year that single out a part of it; group `mod`. They belong to the date. */
export const SINGLED_OUT =
  "(?<mod>(?:début|fin|milieu|mi|courant)(?: du mois de | du mois d'| de l'année | de l'an | de | d'| |-))";

/** The same where they may be missing. */
export const MODIFIER = `${SINGLED_OUT}?`;

/** The same before a century or a decade, with halves and quarters; group `mod`. */
export const LONG_MODIFIER =
  "(?<mod>(?:(?:tout )?début|fin|milieu|tournant|courant|première moitié|seconde moitié|deuxième moitié|premier tiers|dernier tiers|" +
  "premier quart|dernier quart|premières années|dernières années) (?:du |des |de ce )|mi-|début |fin )?";

/** START, MID or END for "début", "mi-", "seconde moitié"…; null for no word at all, and for "courant". */
export function modifierOf(words: string): Modifier {
  if (/début|premi/i.test(words)) return "START";
  if (/fin|second|deuxième|derni/i.test(words)) return "END";
  if (/mi-|mi |milieu/i.test(words)) return "MID";
  return null;
}
