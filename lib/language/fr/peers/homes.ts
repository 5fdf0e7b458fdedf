import { CITIES as CITY_LIST } from "../names/cities";
import { findKnown } from "../names/known-names";
import { HOME, OF_ONE_CITY } from "./peer-cities";

/** The names in the list of cities, in its order; "?" behind one that is a word too. */
const LISTED: readonly string[] = CITY_LIST.split(";").map((entry) =>
  entry.split("=")[0]!.replaceAll(/\s+/gu, " ").trim(),
);

/** The first and the last city of a country in the list of cities, which names the large ones of each first. */
const ENDS: readonly (readonly [country: string, first: string, last: string])[] = [
  ["France", "Paris", "Decazeville"],
  ["Royaume-Uni", "Londres", "Belfast"],
  ["Belgique", "Bruxelles", "Ypres"],
  ["Pays-Bas", "Amsterdam", "Haarlem"],
  ["Allemagne", "Berlin", "Sarrebruck"],
  ["Suisse", "Berne", "Vevey"],
  ["Italie", "Rome", "Assise?"],
  ["Espagne", "Madrid", "Saint-Sébastien"],
  ["Pologne", "Varsovie", "Szczecin"],
  ["Russie", "Moscou", "Perm"],
];

/** The countries that the list of cities names in one stretch, each with its cities. */
export const RANGES: readonly { readonly country: string; readonly cities: readonly string[] }[] = ENDS.map(
  ([country, first, last]) => ({ country, cities: LISTED.slice(LISTED.indexOf(first), LISTED.indexOf(last) + 1) }),
);

/** The country of each city, by the city's name in lower case; a name that two countries have means the one where more is known. */
const HOMES: ReadonlyMap<string, string> = new Map([
  ...RANGES.flatMap(({ country, cities }) =>
    cities.map((city) => [city.replace("?", "").toLowerCase(), country] as const),
  ),
  ...[...OF_ONE_CITY, ...HOME].flatMap((line) => {
    const [country = "", cities = ""] = line.split(": ");
    return cities.split(", ").map((city) => [city.toLowerCase(), country] as const);
  }),
]);

/** The country in which a city lies; null for a city of which that is not known. */
export const homeOf = (city: string): string | null => HOMES.get(city.toLowerCase()) ?? null;

/** True for a text that names a country or calls something by its adjective: "l’Autriche", "une romancière autrichienne". */
export function pointsTo(country: string, text: string): boolean {
  const known = findKnown(country);
  const names = [...new Set([country, known?.name ?? country])].map(escaped);
  const adjectives = (known?.adjectives ?? []).map((adjective) => `${escaped(adjective)}(?:n?e)?s?`);
  return new RegExp(`(?<![\\p{L}-])(?:${[...names, ...adjectives].join("|")})(?![\\p{L}-])`, "iu").test(text);
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/gu, "\\$&");
