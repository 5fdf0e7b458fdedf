import type { QuantityRules } from "../../clauses";
import { BARE_RANK, LINKS } from "../cues/links";
import { FRACTIONS, fromNumberWords, mayEndNumber, ROUGH_COUNTS } from "../numerals";

const CURRENCY =
  "dollars?|euros?|francs?|livres?|roubles?|tenges?|yens?|yuans?|marks?|pesetas?|florins?|écus?|sesterces|deniers|roupies|pesos|couronnes|centimes|€|\\$|£|¥";

const MEASURES = [
  "kilomètres?(?: carrés?)?(?: par heure|/h| à l'heure)?|km(?:²|2|/h|/s)?|mètres?(?: carrés?| cubes?| par seconde)?|m(?:²|³|2|3|/s)?|centimètres?|cm|millimètres?|mm",
  "hectares?|ha|acres|lieues|miles|milles marins|nœuds|années-lumière|tonnes?|t|kilogrammes?|kilos?|kg|grammes?|g|mg|quintaux",
  "litres?|hl|cl|ml|l(?!['’])|barils?|degrés?(?: Celsius)?|°C?|watts?|kW|MW|GW|kWh|MWh|GWh|TWh|volts?|V|hertz|Hz|octets?|ko|Mo|Go|To|décibels|dB|chevaux(?= |$)",
  "ans?|années?|mois|jours?|semaines?|heures?|minutes?|secondes?|siècles?|décennies|nuits",
].join("|");

/** "de", "à", "à moins de": what may stand between a number and the one that it reaches to. */
const REACHES_TO = "(?: à | et | ou |-| ?[–—] ?)(?:de )?\\d[\\d \\u00a0\\u202f]*(?:,\\d+)?";

/** A unit at the start of the text after a number, or after the second number of a range; group `unit`. */
const unit = (body: string): RegExp => new RegExp(`^(?:${REACHES_TO})?\\s?(?<unit>${body})`, "u");

/** French numbers, ranks, units and what softens them. */
export const QUANTITIES: QuantityRules = {
  read,
  mayEndWords,
  readWords,
  trigger:
    /\d|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|nonante|cent|mill|dizaine|douzaine|quinzaine|moitié|tiers|quart|cinquième/iu,
  modifier:
    /(?<!\p{L})(environ|plus d[e']|près d[e']|moins d[e']|à peine|au moins|au plus|presque|quelque|autour de|aux alentours de|un peu plus d[e']|un peu moins d[e']|pas moins d[e']|jusqu'à|quasiment|pratiquement|entre)(?: \d[\d \u202f]*(?:,\d+)? et)?\s*$/iu,
  units: [
    { type: "percent", pattern: unit("%|pour cent(?!\\p{L})|p\\. 100|‰|pour mille(?!\\p{L})") },
    {
      type: "money",
      pattern: unit(
        `(?:(?:millions?|milliards?|billions?|Mds?|Mrds?|M|k)\\s?(?:d[e'’]\\s?)?)?(?:${CURRENCY})(?![\\p{L}])(?: US)?`,
      ),
    },
    { type: "count", pattern: unit("(?:millions?|milliards?) (?:d[e'’]\\s?)\\p{L}+") },
    { type: "measure", pattern: unit(`(?:${MEASURES})(?![\\p{L}\\d/])`) },
  ],
  pointsBack: [...LINKS, BARE_RANK],
  compares:
    /(?<!\p{L})(?:en (?:\p{L}+ )?(?:baisse|hausse|recul|progression|augmentation|diminution|repli)|par rapport (?:à|aux?)|contre|au lieu d[eu'’]|au total|en tout|soit|dont|passe(?:r|nt)? de|respectivement)(?!\p{L})/iu,
  share: /\d\s?(?:%|‰)|pour cent(?!\p{L})/u,
  amount: new RegExp(
    `\\d\\s?(?:(?:millions?|milliards?|Mds?|Mrds?|M|k)\\s?(?:d[e'’]\\s?)?)?(?:${CURRENCY})(?!\\p{L})`,
    "u",
  ),
  notBefore:
    /^\s?(?:m|cm|mm|km|mètres?|centimètres?|pieds?)?\s?(?:sur|x|×)\s\d|^\s(?:janv(?:ier)?|févr(?:ier)?|mars|avril|mai|juin|juil(?:let)?|août|sept(?:embre)?|oct(?:obre)?|nov(?:embre)?|déc(?:embre)?)(?!\p{L})|^[-/:]\d|^\s?h\s?\d|^ heures? \d|^ h(?!\p{L})|^\s?[-–]\s?\d+(?:[\s,.;)]|$)(?!\s?(?:%|km|m |€|ans))/iu,
  notAfter:
    /(?:\d\s?(?:m|cm|mm|km|mètres?|centimètres?|pieds?)?\s?(?:sur|x|×)|n°|nº|articles?|art\.|pages?|pp?\.|chapitres?|tome|vol\.|rue|résolution|loi|numéro|vol|ligne|alinéa|chambre|salle|bus|tram|tél\. ?:?|téléphone|Apollo|Boeing|Airbus|Fiat|Peugeot|score de|version|groupe|Astana|Euro|Expo|opus|psaume|département|autoroute|route|\d[-/:.])\s*$/iu,
};

/** Reads "57%", "3,9", "1 000", "168e", "51ème". A number with a full stop in it is a date or a version and is none. */
function read(token: string): ReturnType<QuantityRules["read"]> {
  const match = /^(\d+(?:[ \u00a0\u202f]\d{3})*(?:,\d+)?)\s?(%|er|re|ère|e|è|ème|ième|nd|nde)?$/u.exec(token);
  if (!match) return null;
  const [, digits = "", suffix = ""] = match;
  const value = Number(digits.replace(/[ \u00a0\u202f]/gu, "").replace(",", "."));
  return { value, isRank: suffix !== "" && suffix !== "%", isPercent: suffix === "%" };
}

function mayEndWords(word: string): boolean {
  return mayEndNumber(word) || COUNTING_NOUNS.has(word);
}

/** Of the words that end at the last one, those that are one number: "mille deux cents", "une dizaine", "les trois quarts". */
function readWords(words: readonly string[]): ReturnType<QuantityRules["readWords"]> {
  if (!mayEndWords(words.at(-1) ?? "")) return null;
  const last = words.at(-1)?.replace(/s$/u, "") ?? "";
  const large = LARGE[last];
  if (large !== undefined) {
    const before = wordsOf(words.slice(0, -1));
    return (
      before && { value: before.value * large, length: before.length + 1, takesOf: true, isRough: false, isPart: false }
    );
  }
  const rough = ROUGH_COUNTS[last];
  const part = FRACTIONS[words.at(-1) ?? ""];
  if (rough !== undefined || part !== undefined) {
    const count = fromNumberWords(words.at(-2) ?? "");
    const isPart = part !== undefined && (count !== null || (words.at(-1) === "moitié" && words.at(-2) === "la"));
    if (rough !== undefined ? count === null : !isPart) return null;
    return {
      value: (count ?? 1) * (rough ?? part!),
      length: 2,
      takesOf: true,
      isRough: rough !== undefined,
      isPart: part !== undefined,
    };
  }
  const own = wordsOf(words);
  // "un" and "deux" are as often as not articles and pairs ("les deux"); they are left out.
  return own && (own.length > 1 || own.value > 2) ? { ...own, takesOf: false, isRough: false, isPart: false } : null;
}

const LARGE: Readonly<Record<string, number>> = { million: 1e6, milliard: 1e9 };

/** A set: a word that was cut out of a text is found in an object much more slowly. */
const COUNTING_NOUNS: ReadonlySet<string> = new Set([
  ...[...Object.keys(LARGE), ...Object.keys(ROUGH_COUNTS)].flatMap((word) => [word, `${word}s`]),
  ...Object.keys(FRACTIONS),
]);

/** The longest number that ends with the last word. */
function wordsOf(words: readonly string[]): { readonly value: number; readonly length: number } | null {
  let length = 0;
  while (
    length < words.length &&
    fromNumberWords(
      words
        .slice(words.length - length - 1)
        .join(" ")
        .replace(/^et /u, ""),
    ) !== null
  )
    length++;
  while (length > 0 && words[words.length - length] === "et") length--;
  const value = length === 0 ? null : fromNumberWords(words.slice(-length).join(" "));
  return value === null ? null : { value, length };
}
