import type { Peers } from "../../peers";
import type { Named } from "../../phrases";
import { firstYearOf } from "../history/founded";
import { findKnown } from "../names/known-names";
import { areKin, callingsAt, isAway, isNamesake } from "./callings";
import { homeOf, pointsTo, RANGES } from "./homes";
import { CAPITALS, HOME, REGIONS } from "./peer-cities";
import { isBystander, isCut, isRuler } from "./people-peers";

/** Countries that are mistaken for one another: one part of the world a line, in a fixed order. */
const COUNTRIES = [
  "Kazakhstan, Ouzbékistan, Kirghizistan, Tadjikistan, Turkménistan, Azerbaïdjan, Mongolie",
  "Russie, Ukraine, Biélorussie, Moldavie, Géorgie, Arménie",
  "Chine, Japon, Corée du Sud, Mongolie, Vietnam, Inde",
  "Inde, Pakistan, Bangladesh, Népal, Sri Lanka, Afghanistan",
  "Indonésie, Malaisie, Philippines, Thaïlande, Cambodge, Laos, Singapour",
  "Turquie, Iran, Irak, Syrie, Liban, Jordanie, Israël",
  "Arabie saoudite, Qatar, Koweït, Émirats arabes unis, Oman, Yémen, Bahreïn",
  "Égypte, Libye, Tunisie, Algérie, Maroc, Mauritanie, Soudan",
  "Sénégal, Mali, Niger, Bénin, Togo, Guinée, Côte d'Ivoire, Ghana",
  "Congo, Gabon, Cameroun, Tchad, Angola, Ouganda, Rwanda, Kenya, Tanzanie",
  "Afrique du Sud, Namibie, Botswana, Zimbabwe, Zambie, Mozambique",
  "France, Allemagne, Italie, Espagne, Royaume-Uni, Belgique, Pays-Bas, Suisse, Autriche, Portugal",
  "Suède, Norvège, Finlande, Danemark, Islande, Irlande",
  "Pologne, Hongrie, Roumanie, Bulgarie, Slovaquie, Slovénie, Croatie, Serbie, Grèce, Albanie",
  "Estonie, Lettonie, Lituanie, Finlande, Pologne",
  "États-Unis, Canada, Mexique, Royaume-Uni, Australie",
  "Brésil, Argentine, Chili, Pérou, Colombie, Bolivie, Uruguay, Paraguay, Venezuela, Équateur",
  "Guatemala, Honduras, Nicaragua, Costa Rica, Panama, Cuba, Haïti, Jamaïque",
];

/** Cities of a country among which a smaller one is looked for. */
const LARGE = 14;

const named = (type: "country" | "city", name: string): Named => {
  const known = findKnown(name);
  return {
    type,
    name,
    article: (known?.article ?? "").replace("'", "’"),
    gender: known?.gender ?? null,
    number: known?.number ?? "singular",
  };
};

/** Peers of each name of a type, by itself in lower case; a name that stands on two lines has the peers of both. */
function peersOn(type: "country" | "city", lines: readonly string[]): ReadonlyMap<string, readonly Named[]> {
  const peers = new Map<string, Named[]>();
  for (const line of lines) {
    const names = line.split(", ");
    for (const name of names) {
      const others = names.filter((other) => other !== name).map((other) => named(type, other));
      const known = peers.get(name.toLowerCase()) ?? [];
      peers.set(name.toLowerCase(), [
        ...known,
        ...others.filter((other) => !known.some((one) => one.name === other.name)),
      ]);
    }
  }
  return peers;
}

const PEERS = {
  country: peersOn("country", COUNTRIES),
  home: peersOn(
    "city",
    HOME.map((line) => line.split(": ")[1]!),
  ),
  region: peersOn("city", REGIONS),
  capital: peersOn("city", CAPITALS),
};

/** The cities of the country in whose part of the list a city stands, the largest first; empty for other countries. */
const citiesBeside = (name: string): readonly string[] =>
  RANGES.find(({ cities }) => cities.includes(name) || cities.includes(`${name}?`))?.cities.filter(
    (city) => !city.endsWith("?"),
  ) ?? [];

/** Fewest cities of a country that stand for it. */
const LEAST = 3;

/** What only a capital answers, or a city in which states meet. */
const CAPITAL = /(?<!\p{L})(?:capitale|siège|siégeait|siège-t)(?!\p{L})/iu;

/** What only a city answers. */
const CITY = /(?<!\p{L})(?:capitale|chef-lieu|ville)(?!\p{L})/iu;

const NEUTRAL = /(?<!\p{L})(?:neutres?|neutralité|non-belligéran\p{L}+)(?!\p{L})/iu;

/**
 * Names that a country or a city is taken for: beside a capital that is asked for as such other capitals, else the large cities
 * of the same country, since a text mostly tells which one it is, else names of the same part of the world; empty for others. A
 * small town whose name a large one abroad has, "Vienne", is taken for that one.
 */
function peersOf({ type, name }: Named, stem = ""): readonly Named[] {
  const low = name.toLowerCase();
  if (type === "country") return PEERS.country.get(low) ?? [];
  if (type !== "city") return [];
  const capitals = CAPITAL.test(stem) ? PEERS.capital.get(low) : undefined;
  const home = capitals ?? PEERS.home.get(low);
  if (home) return home;
  const region = PEERS.region.get(low) ?? PEERS.capital.get(low) ?? [];
  const cities = citiesBeside(name);
  const large = cities.filter((city) => city !== name).slice(0, LARGE);
  const isHome = large.length >= LEAST && (region.length === 0 || cities.slice(0, LARGE + 1).includes(name));
  return isHome ? large.map((city) => named("city", city)) : region;
}

/** What French knows of names that may stand beside one another. */
export const peers: Peers = {
  of: peersOf,
  firstYearOf,
  homeOf,
  pointsTo,
  asksCapital: (stem) => CAPITAL.test(stem),
  isTownOfName: (before, { article }) => article !== "" && /(?<!\p{L})à $/u.test(before),
  asksCity: (stem) => CITY.test(stem),
  isRuler,
  isBystander,
  isCut,
  callingsAt,
  areKin,
  isNamesake,
  isAway,
  isNeutral: (sentence) => NEUTRAL.test(sentence),
};
