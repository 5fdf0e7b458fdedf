import type { QuantityRules } from "../clauses";

/** "deux" is as often as not "les deux"; it is left out. */
const WORDS =
  "trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt".split(
    " ",
  );
const FIRST_WORD = 3;

const CURRENCY = "dollars?|euros?|francs?|livres?|roubles?|tenges?|yens?|yuans?|marks?|pesetas?|florins?|écus?|€|\\$";

/** French numbers, ranks, units and what softens them. */
export const QUANTITIES: QuantityRules = {
  read,
  trigger: new RegExp(`\\d|${WORDS.join("|")}`, "iu"),
  modifier:
    /(?<!\p{L})(environ|plus d[e']|près d[e']|moins d[e']|à peine|au moins|presque|quelque|autour de|un peu plus d[e']|pas moins d[e'])\s*$/iu,
  units: [
    { type: "percent", pattern: /^\s?%/u },
    {
      type: "money",
      pattern: new RegExp(
        `^\\s?(?:(?:millions?|milliards?|Mds?|M)\\s?(?:d[e']\\s?)?)?(?:${CURRENCY})(?![\\p{L}])(?: US)?`,
        "u",
      ),
    },
    { type: "count", pattern: /^\s(?:millions?|milliards?) d[e']\s?\p{L}+/u },
    {
      type: "measure",
      pattern:
        /^\s(?:kilomètres?(?: carrés?)?|km²?|mètres?(?: carrés?| cubes?)?|m²|hectares?|tonnes?|kilogrammes?|kg|litres?|degrés?|ans|années|mois|jours|semaines|heures|minutes|siècles)(?![\p{L}])/u,
    },
  ],
  notBefore: /^\s(?:janv|févr|mars|avril|mai|juin|juil|août|sept|oct|nov|déc)/iu,
  notAfter:
    /(?:n°|nº|articles?|pages?|p\.|chapitres?|tome|vol\.|rue|résolution|loi|numéro|vol|ligne|alinéa|Astana|Euro|Expo)\s*$/iu,
};

/** Reads "57%", "3,9", "1 000", "168e", "51ème", "trois". A number with a full stop in it is a date or a version and is none. */
function read(token: string): ReturnType<QuantityRules["read"]> {
  const word = WORDS.indexOf(token.toLowerCase());
  if (word >= 0) return { value: word + FIRST_WORD, isRank: false, isPercent: false };
  const match = /^(\d+(?:[ \u00a0\u202f]\d{3})*(?:,\d+)?)\s?(%|er|re|ère|e|è|ème|ième|nd|nde)?$/u.exec(token);
  if (!match) return null;
  const [, digits = "", suffix = ""] = match;
  const value = Number(digits.replace(/[ \u00a0\u202f]/gu, "").replace(",", "."));
  return { value, isRank: suffix !== "" && suffix !== "%", isPercent: suffix === "%" };
}
