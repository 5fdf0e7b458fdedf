import { LISTED } from "../names/listed-names";
import { knownIn } from "../names/known-names";

/** Offices that one person holds at a time, at the head of what a person is called. */
const OFFICE =
  /^(?:(?:vice-)?présidente?|(?:premi(?:er|ère) )?ministre|chanceli(?:er|ère)|secrétaire (?:général|générale|d['’]état)|roi|reine|empereur|impératrice|tsar|pape|sultan|émir|maire|gouverneure?|ambassad(?:eur|rice)|direct(?:eur|rice)(?: général| générale)?|commissaire|bourgmestre|sénéchal|doyenne?|préf(?:et|ète)|archevêque|évêque|chef d(?:e l['’]|u |['’])\p{L}+|première dame|consule?|recteur|rectrice|doge|régente?)(?!\p{L})/iu;

/** What makes of an office one that is no longer, or not yet, held. */
const NOT_NOW =
  /(?<!\p{L})(?:anci(?:en|enne)|ex-|future?|feu|alors|élue?|candidate?|adjointe?|honoraire|sortante?)(?!\p{L})/iu;

/** Names of offices and of ranks of rulers at the place where a question asks who bore one; the article and the number are passed over. */
const ASKED =
  /^Qui (?:est|était|fut|devint|a été|est devenue?|(?:a été|est|fut) (?:élu|nommé|désigné|sacré|couronné|proclamé|promu)e?) (?:le |la |l['’])?(?:(?:premi(?:er|ère)|second|seconde|derni(?:er|ère)|\p{L}+ième|jeune|seule?) )*(?<office>(?:vice-)?présidente?|premi(?:er|ère) ministre|ministre|chanceli(?:er|ère)|secrétaire|roi|reine|empereur|impératrice|tsar|pape|sultan|émir|maire|gouverneure?|ambassad(?:eur|rice)|direct(?:eur|rice)|commissaire|préf(?:et|ète)|archevêque|évêque|chef|consule?|rect(?:eur|rice)|doge|régente?|député|députée|sénat(?:eur|rice)|duc|duchesse|comte|comtesse|prince|princesse|général|maréchal|entraîneu(?:r|se)|capitaine|rabbin|abbé|abbesse)(?!\p{L})/u;

/** The head of the office whose bearer a question asks for; null for none. */
export const officeAsked = (stem: string): string | null => ASKED.exec(stem)?.groups?.["office"] ?? null;

/** True for an office that one person holds at a time. */
export const isOffice = (role: string): boolean => OFFICE.test(role) && !NOT_NOW.test(role);

/** Offices of which there are many at a time, told apart by their field or their town. */
const ONE_OF_MANY =
  /^(?:ministre|commissaire|secrétaire d['’]état|direct(?:eur|rice)|préf(?:et|ète)|archevêque|évêque|maire|ambassad(?:eur|rice)|consule?|recteur|rectrice|doyenne?)(?!\p{L})(?! (?:américain|britannique)e?)/iu;

const FIELD = /(?:(?<!\p{L})(?:de|du|des|à|aux?) |(?<!\p{L})d['’](?!état(?!\p{L})))/iu;

/** True for the words before an office that say that it is no longer, or not yet, held: "l’ancien". */
export const isNotNow = (before: string): boolean =>
  /(?<!\p{L})(?:anci(?:en|enne)|ex-?|future?|feu|alors|premi(?:er|ère)s?|vice-?)[ -]?$/iu.test(before);

/** Adjectives of countries, masculine singular. */
const ADJECTIVES = new Set(LISTED.flatMap(({ known }) => known.adjectives));

/** True if an office says of which country or house it is, and in what: a name in it, or an adjective of a country beside its field. */
export const isOwned = (role: string): boolean =>
  (!ONE_OF_MANY.test(role) || FIELD.test(role)) &&
  (knownIn(role).length > 0 ||
    /(?<!\p{L})(?:de |d['’])\p{Lu}/u.test(role) ||
    (role.match(/\p{L}[\p{L}-]+/gu) ?? []).some(isOfCountry));

/** "françaises" by "français", "turque" by "turc" is left to the list of exceptions. */
const isOfCountry = (word: string): boolean =>
  [
    word,
    word.replace(/s$/u, ""),
    word.replace(/es?$/u, ""),
    word.replace(/nes?$/u, ""),
    word.replace(/ques?$/u, "c"),
  ].some((form) => ADJECTIVES.has(form.toLowerCase()));
