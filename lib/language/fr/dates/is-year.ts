import { AFTER_A_YEAR, COUNTS, GOES_ON, NUMBERED } from "./date-words";

/** Words that make a year approximate: "vers 1515", "aux environs de 1200". */
export const VAGUE_BEFORE =
  /(?<!(?:^|[^\p{L}])(?:les?|du|des|aux?|un|ce|premier|dernier) )(?<![\p{L}])(?:vers|v\.|circa|c\.|ca\.?|aux (?:environs|alentours) de|autour de|aux abords de|env\.)(?: l'an| l'année| les années)? ?$/iu;

/** After these words a number of four digits is a year unless it counts something. */
const STRONG =
  /(?:^|[^\p{L}])(?:en|depuis|dès|(?:faut|fallut|fallait|faudra|fallu) attendre|d'ici(?: à)?|jusqu'en|jusqu'à|avant|après|av\.|apr\.|ap\.|vers|circa|ca\.?|année|années|an|ans|an de grâce|courant|début|fin|mi|millésime|exercice|saison|rentrée|éd\.|rééd\.|impr\.|horizon|recensement(?: de)?|aux environs de|aux alentours de|autour de|à partir de|à compter de|entre|pour|nés?|née?s?|morte?s?|depuis fin|dès fin|noël|pâques|pentecôte|ascension|toussaint|carnaval|en l'an|printemps|été|automne|hiver) ?(?:l'an |l'année |fin )?$|(?:^|[\s(;,])[°†✝⚭] ?$/iu;

/** Weaker company: what follows decides as well. */
const WEAK =
  /(?:^|[(«"[;:,–—/-] ?|(?:^|[^\p{L}])(?:de|du|d'|à|et|ou|puis|que|ni|soit|contre|celle de|celui de|avec|qu'en|c'est) )$/iu;

/** A year before, in the same list: "en 2002, 2005 et 2009". */
const LISTED = /(?:^|\D)(?:1\d{3}|20\d{2})(?:,| et| ou|, et|, puis| puis|,? ou|, ou| ainsi que| comme)(?: en)? $/iu;

/** Nouns that a year follows without a preposition: "la Coupe du monde 2018", "le sommet 2014". */
const NAMED_BY_YEAR =
  /(?:^|[^\p{L}])(?:(?:prix|médaille|coupe|tour|palme|trophée) (?:[^,;:.()]{0,40}\p{L})?(?<! de| du| des)|saisons?|classes?|exercices?|budgets?|élections?|présidentielles?|législatives|municipales|régionales|européennes|sommets?|promotions?|éditions?|millésimes?|campagnes?|sessions?|festivals?|expositions?|championnats?|monde|europe|olympiques|plans?|horizon|programmes?|agenda|rapports?|bilans?|finances|classement|recensement|baccalauréat|concours|collection|conférence|accords?|convention|rentrée|promo|édition|sénatoriales|cantonales|départementales|été|printemps|automne|hiver) $/iu;

/** A capitalised name right before: "Astana 2017", "Vision 2030". */
const AFTER_NAME = /(?:^|[^\p{L}])\p{Lu}[\p{L}-]*\p{Ll}[\p{L}-]* $/u;

/** What cannot follow a year: a plural that the number counts. */
const PLURAL_NEXT = /^ (\p{Ll}{2,}[sx])(?!\p{L})/u;

/** "L'effectif est de 1500." */
const MEASURED =
  /(?:^|[^\p{L}])(?:est|sont|était|étaient|fut|sera|reste|passe|passé|tombe|tombé|monte|monté|estimée?s?|évaluée?s?|portée?s?|fixée?s?) (?:de|à|d'environ) $/iu;

/** Nouns that a year tells apart: "la bataille de 1214 à Bouvines", "la loi SRU de 2000 impose". */
const HAPPENED_IN =
  /(?:^|[^\p{L}])(?:batailles?|traités?|paix|chartes?|conciles?|bulle|croisade|sièges?|peste|actes?|édits?|ordonnances?|lois?|décrets?|statuts?|incendies?|séismes?|tremblement|famine|crues?|inondations?|tempêtes?|éruption|sac|prise|chute|guerres?|révoltes?|révolutions?|émeutes?|grèves?|expédition|couronnement|sacre|croisades?|trêve|accords?|conventions?|constitutions?|réformes?|crises?|krach|épidémies?|manuscrits?|enquêtes?|recensements?|élections?|coup d'État|insurrection|soulèvement|bataille)(?: (?!de \d)[^,;:.()\d]{1,30})? (?:de |d')$/iu;

const MOST_FOR_WEAK = 2060;

/**
 * Whether a number from 1000 to 2100 is a year, by what stands around it. A unit, a counted plural or more digits behind
 * it, or a word such as "article" before it, say no whatever else there is.
 *
 * @param left the sentence up to the number
 * @param right what follows the number
 */
export function isYearInContext(year: number, left: string, right: string): boolean {
  const near = left.slice(-80);
  if (COUNTS.test(right) || GOES_ON.test(right) || /\d[ .,/:-]$/.test(near)) return false;
  // "comète C/1995 O1" is a name; "« 2001, l'Odyssée »" is a title.
  if (
    /\p{L}\/$/u.test(near) ||
    (/[«"“] ?$/u.test(near) && /^, ?(?:l'|\p{Lu}|l[ea]s? )[^.»"”]{0,40} ?[»"”]/u.test(right))
  )
    return false;
  if (/\p{L}[-–]$/u.test(near) || (/[«"] ?$/u.test(near) && /^ ?[»"]/u.test(right))) return false;
  if (VAGUE_BEFORE.test(near)) return !countsNext(right);
  if (/\d pour $/u.test(near)) return false;
  if (NUMBERED.test(near) || MEASURED.test(near)) return false;
  if (STRONG.test(near))
    return !(/(?:^|[^\p{L}])(?:pour|entre|avant|après|jusqu'à) $/iu.test(near) && listCounts(right));
  if (/^(?: (?:et|ou|à|,)|,) ?\d+ ?\p{Ll}/u.test(right) && listCounts(right)) return false;
  if (year > MOST_FOR_WEAK || countsNext(right)) return false;
  // "de 1200 en 1990 à 1850 en 2010": what has a year of its own is no year.
  if (/^ en (?:1\d{3}|20\d{2})(?!\d)/u.test(right)) return false;
  if (LISTED.test(near) || WEAK.test(near)) return isFollowedLikeYear(right) && isPlausible(year, near, right);
  return year >= 1700 && (AFTER_NAME.test(near) || NAMED_BY_YEAR.test(near)) && isFollowedLikeYear(right);
}

/** "en 498 ou 499". */
const EARLY_LIST = /(?:^|[^\p{L}])(?:l'an|en) \d{1,3}(?:,| et| ou|,? puis)(?: en)? $/iu;

/** Whether a number below 1000 is a year: only after "an", "l'année" or "en", and with nothing behind it to count. */
export function isEarlyYearInContext(left: string, right: string, digits: string): boolean {
  if (COUNTS.test(right) || GOES_ON.test(right) || /^ ?[-–]/.test(right) || countsNext(right)) return false;
  if (/(?:^|[^\p{L}])(?:l'an|d'an|en an|vers l'an) $/iu.test(left)) return isFollowedLikeYear(right);
  if (EARLY_LIST.test(left)) return isFollowedLikeYear(right);
  if (digits.length < 3) return false;
  // "698 : prise de Carthage" in a chronology; "le traité de 843 partage l'Empire".
  if (left === "" && /^ :/u.test(right)) return true;
  if (HAPPENED_IN.test(left)) return true;
  if (!/(?:^|[^\p{L}])(?:en|depuis|vers|dès|jusqu'en|en l'année|l'année) $/iu.test(left)) return false;
  const [, next = ""] = /^ (\p{Ll}+)/u.exec(right) ?? [];
  return /^(?:$|[.,;:)»]| \p{Lu})/u.test(right) || (AFTER_A_YEAR.has(next) && !/^ \p{Ll}+ \d/u.test(right));
}

/** After these verbs "en" does not lead to a year: "divisé en 24". */
const INTO =
  /(?:divis|répart|découp|sépar|class|coup|partag|group|organis|structur|compos|trad|fractionn|taill|rang)\p{L}* en $/iu;

/**
 * Whether two figures are a year: after "en", "fin", "été" and the like, with nothing behind them to count, and not so
 * small that they could be an hour, a rank or a size. An apostrophe before them says it already.
 */
export function isShortYear(digits: string, left: string, right: string): boolean {
  if (COUNTS.test(right) || GOES_ON.test(right) || countsNext(right) || listCounts(right)) return false;
  if (
    !/(?:^|[^\p{L}])(?:en|depuis|dès|fin|début|jusqu'en|courant|été|hiver|printemps|automne|rentrée) (?:fin |début )?$/iu.test(
      left,
    )
  )
    return false;
  if (digits.startsWith("'")) return true;
  const [, next = ""] = /^ (\p{L}+)/u.exec(right) ?? [];
  const isPlain = /^(?:$|[.,;:)»](?!\d))/u.test(right) || (AFTER_A_YEAR.has(next) && !/^ \p{Ll}+ \d/u.test(right));
  return isPlain && !INTO.test(left) && (digits.startsWith("0") || Number(digits) >= 14);
}

/** "1300 contrats": a plural that is no closed-class word and no participle of an event in a year. */
function countsNext(right: string): boolean {
  const next = PLURAL_NEXT.exec(right)?.[1];
  return next !== undefined && !AFTER_A_YEAR.has(next) && !/(?:[éiu]e?s|ifs|ives)$/u.test(next);
}

/** After a year comes the end, a stop, a small word or a verb; a bare adjective or noun in the singular says nothing. */
const isFollowedLikeYear = (right: string): boolean => !/^ ?[%€$£°²³]/u.test(right) && !/^\p{L}/u.test(right);

/** "1200, 1500 et 1800 euros": what ends the list counts for all of it. */
function listCounts(right: string): boolean {
  const rest = right.replace(/^(?:(?:, | et | ou | à )\d+)+/u, "");
  return COUNTS.test(rest) || countsNext(rest);
}

/** Round numbers and old years want better company than "de" or a comma. */
function isPlausible(year: number, left: string, right: string): boolean {
  const next = /^ (\p{Ll}+)/u.exec(right)?.[1];
  if (/(?:^|[^\p{L}])(?:à|au|avec|que|ni|soit|contre) $/iu.test(left)) {
    return year >= 1500 && (next === undefined || AFTER_A_YEAR.has(next));
  }
  if (HAPPENED_IN.test(left)) return true;
  if (next !== undefined && !AFTER_A_YEAR.has(next) && year % 50 === 0 && !LISTED.test(left)) return false;
  return year >= 1400 || /\($|\(.{0,30}, $|^$/u.test(left) || next === undefined;
}
