import { foldName } from "./fold";
import { GIVEN } from "./given";
import { NOT_NAMES } from "./not-names";

/** Adjectives that make another name of a place, with their capital: "le Grand Zimbabwe", "la Nouvelle Espagne". */
const MAKES_ANOTHER =
  /(?<!\p{L})(?:Grande?|Petite?|Haute?|Basse?|Bas|Nouve(?:au|l|lle)|Vieux|Vieil|Vieille|Saint|Sainte)[ -]$/u;

/** A word with a capital right before a place: "Air France", "Radio Londres". */
const CAPITAL_BEFORE = /(?<![\p{L}.-])(\p{Lu}[\p{L}’'-]+) $/u;

/** A word with a capital right behind it: "Paris Saint-Germain", "Washington Post". */
const CAPITAL_AFTER = /^ (\p{Lu}\p{Ll}[\p{L}’'-]*)/u;

/** What stands before a place without being part of its name: "En France", "Le Maire de Paris Jean Petit". */
const isFree = (word: string): boolean => {
  const folded = foldName(word);
  const [first = ""] = folded.split(" ");
  return NOT_NAMES.has(folded) || NOT_NAMES.has(first) || GIVEN.has(folded) || GIVEN.has(first);
};

/**
 * True for the name of a place that is a part of a longer one, which names something else: "Grand Zimbabwe", "Air France",
 * "Paris Saint-Germain". A given name behind it is that of a person: "président du Mali Ibrahim Keïta".
 *
 * @param before the text before the name, as far as is needed
 * @param after the text behind it
 */
export function isPartOfLonger(before: string, after: string): boolean {
  if (MAKES_ANOTHER.test(before)) return true;
  const [, lead] = CAPITAL_BEFORE.exec(before) ?? [];
  const [, next] = CAPITAL_AFTER.exec(after) ?? [];
  return (lead !== undefined && isCompany(lead)) || (next !== undefined && !isFree(next) && !/^[IVX]+$/u.test(next));
}

/** Words with which the names of firms and stations begin, and those of clubs. */
const isCompany = (word: string): boolean =>
  /^(?:Air|Radio|Télé|Canal|Gaz|Crédit|Banque|Orange|Aéroports?|Royal|Real|Olympique|Racing|Stade|Athletic|Inter|Sporting|Bank|Bell|British|American)$/u.test(
    word,
  );
