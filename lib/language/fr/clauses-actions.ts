/**
 * What an event does, whatever its words: "devenu membre", "rejoint" and "adhésion" are one action. The first pattern that
 * matches decides; texts come in lower case, without accents. Only actions that two documents may well tell in different words are here.
 */
const ACTIONS: readonly (readonly [action: string, pattern: RegExp])[] = [
  [
    "join",
    /\b(?:rejoint|rejoignit|adhere|adhesion|accession a l onu|devenue?s? membres?|devient membre|devint membre|entree? (?:dans|a) l)\b/u,
  ],
  ["designate", /\b(?:election|elue?s?|designation|designee?s?|retenu la candidature|choisie?s?)\b/u],
  ["ratify", /\b(?:ratification|ratifiee?s?)\b/u],
  ["sign", /\b(?:signature|signee?s?|signent|signa|signerent)\b/u],
  ["create", /\b(?:creation|creee?s?|fondation|fondee?s?|naissance|fonda)\b/u],
  ["inaugurate", /\b(?:inauguration|inauguree?s?|ouverture)\b/u],
  ["preside", /\b(?:(?:pris|assume|assure|obtenu) la presidence)\b/u],
  ["visit", /\b(?:visite|rendue?s? a|deplacement)\b/u],
];

/** The action that a statement tells, or null if it is none that can be told in several ways. */
export function actionOf(statement: string): string | null {
  const folded = statement
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, " ");
  return ACTIONS.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}
