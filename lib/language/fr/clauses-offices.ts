import { NAMES } from "./clauses-names";

/** Offices that one person holds at a time, at the head of what a person is called. */
const OFFICE =
  /^(?:(?:vice-)?présidente?|(?:premi(?:er|ère) )?ministre|chanceli(?:er|ère)|secrétaire (?:général|générale|d['’]état)|roi|reine|empereur|impératrice|tsar|pape|sultan|émir|maire|gouverneure?|ambassad(?:eur|rice)|direct(?:eur|rice)(?: général| générale)?|commissaire|préfète?|archevêque|évêque|chef d(?:e l['’]|u |['’])\p{L}+|première dame|consule?|recteur|rectrice|doge|régente?)(?!\p{L})/iu;

/** What makes of an office one that is no longer, or not yet, held. */
const NOT_NOW =
  /(?<!\p{L})(?:anci(?:en|enne)|ex-|future?|feu|alors|élue?|candidate?|adjointe?|honoraire|sortante?)(?!\p{L})/iu;

/** True for an office that one person holds at a time. */
export const isOffice = (role: string): boolean => OFFICE.test(role) && !NOT_NOW.test(role);

/** Adjectives of countries, by their stems. */
const DEMONYM =
  /(?<!\p{L})(?:franç|allem|angl|ital|espagn|portug|belge|suisse|autrich|russe|chinois|japon|améric|britann|canad|mexic|brésil|argent|turc|turque|irani|irak|syri|libana|israél|égypt|tunis|algér|maroc|libye|sénégal|mali|nigér|ivoir|ghan|camerou|congol|rwand|keny|polon|hongr|roum|bulgar|serbe|croate|slov|grec|alban|eston|letton|litu|finland|suéd|norvég|dano|island|irland|ukrain|biélorus|moldav|géorg|armén|azerb|kazakh|ouzbek|kirghi|tadji|turkm|mongol|indien|pakistan|népal|afghan|vietnam|thaï|camb|indonés|malais|philippin|coré|austral|néo-zél|chilien|péruv|colomb|venez|cubain|haït|europé|soviét|ottoman|québéc)\p{L}*/iu;

/** True if an office says of which country or house it is: a name in it, or an adjective of a country. */
export function isOwned(role: string): boolean {
  const names = role.match(/(?<=(?:d[eu] |de la |des |d['’]|de l['’]))\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*/gu) ?? [];
  const isNamed = names.some((name) => NAMES.has(name.toLowerCase()) || !NO_HOUSE.test(name));
  return isNamed || DEMONYM.test(role);
}

/** Capitals that say of what matter an office is, and not whose: "Affaires étrangères", "Défense". */
const NO_HOUSE =
  /^(?:Affaires|Défense|Intérieur|Justice|Finances|Économie|Education|Éducation|Culture|État|Etat|Conseil|Santé|Travail|Agriculture|Transports|Commerce|Industrie|Budget|Guerre|Marine|Colonies|Travaux|République|Sénat|Parlement|Assemblée|Gouvernement|Sports|Jeunesse|Recherche|Environnement|Écologie|Énergie)/u;
