import type { Membership } from "../../clauses";

/**
 * What an event does, whatever its words: "devenu membre", "rejoint" and "adhésion" are one action. The first pattern that
 * matches decides; texts come in lower case, without accents. Only actions that two documents may well tell in different words are here.
 */
const ACTIONS: readonly (readonly [action: string, pattern: RegExp])[] = [
  // decided is not done, and done again is not done: each is an action of its own
  ["plan", /\b(?:decidee?s?|proposee?s?|annoncee?s?|prevue?s?|envisagee?s?|demandee?s?|projetee?s?)\b/u],
  ["repeat", /\b(?:refondee?s?|refondation|recreee?s?|retablie?s?|reelue?s?|reelection|reintegre)\b/u],
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

/** What happened: no plan, no wish, no denial, and no return. */
const JOINED =
  /(?<![\p{L}])(?:(?:a|ont|avait|avaient) (?:déjà |aussi |également )?(?:rejoint|intégré|adhéré (?:à|au|aux))(?![\p{L}])|(?:rejoignit|rejoignirent|adhéra à|adhérèrent à)(?![\p{L}])|(?:est|sont) (?:devenue?s? membres?|entrée?s?) (?:d'|(?:de|des|du|dans|à|au)(?![\p{L}])))/giu;
const FOUNDED =
  /(?<![\p{L}])(?:(?:est|sont|était|étaient|fut|furent) (?:aussi |également |l'un des |un des |parmi les )?(?:co-?fondat(?:eurs?|rices?)|(?:États? |pays |membres? )?fondat(?:eurs?|rices?)|membres? fondat(?:eurs?|rices?)) (?:d'|(?:de|des|du)(?![\p{L}]))|(?:a|ont|avait|avaient) (?:co-?)?fondé(?![\p{L}]))/giu;
/** Words before the verb that take it back, or put it off. */
const TAKEN_BACK = /(?:(?<!\p{L})(?:ne |n'|si |s'il |voudrait |souhaite |pourrait |devrait |faillit ))[^,;.]{0,30}$/iu;

/** Where a sentence says that someone joined or founded something. */
export function membershipsIn(text: string): readonly Membership[] {
  const plain = text.replaceAll("’", "'");
  if (!/rejoi|adh[ée]r|membre|intégr|entré|fond/iu.test(plain)) return [];
  const found = (pattern: RegExp, says: Membership["says"]): Membership[] =>
    [...plain.matchAll(pattern)]
      .filter(({ index }) => !TAKEN_BACK.test(plain.slice(Math.max(0, index - 40), index)))
      .map((match) => ({ start: match.index, end: match.index + match[0].length, says }));
  return [...found(JOINED, "joined"), ...found(FOUNDED, "founded")].toSorted((a, b) => a.start - b.start);
}
