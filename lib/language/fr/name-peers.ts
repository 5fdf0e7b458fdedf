import type { Named } from "../phrases";
import { CITIES as CITY_LIST } from "./names/cities";
import { findKnown } from "./names/known-names";

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

/** Cities in the same way. */
const CITIES = [
  "Astana, Almaty, Tachkent, Samarcande, Bichkek, Douchanbé, Achgabat",
  "Moscou, Saint-Pétersbourg, Kiev, Minsk, Tbilissi, Erevan, Bakou",
  "Pékin, Shanghai, Canton, Nankin, Hong Kong, Tianjin",
  "Tokyo, Séoul, Hanoï, Oulan-Bator, Kyoto, Osaka, Taipei",
  "New Delhi, Bombay, Calcutta, Karachi, Islamabad, Dacca, Kaboul",
  "Istanbul, Ankara, Téhéran, Bagdad, Damas, Beyrouth, Jérusalem, Amman",
  "Tunis, Alger, Rabat, Casablanca, Tripoli, Fès, Alexandrie",
  "Dakar, Bamako, Abidjan, Lomé, Cotonou, Niamey, Ouagadougou, Conakry",
  "Paris, Lyon, Marseille, Bordeaux, Toulouse, Nantes, Lille, Strasbourg, Rouen, Dijon, Grenoble, Montpellier",
  "Londres, Dublin, Bruxelles, Amsterdam, Genève, Berne, Rotterdam, La Haye",
  "Rome, Milan, Florence, Venise, Naples, Turin, Gênes, Bologne",
  "Madrid, Barcelone, Séville, Lisbonne, Porto, Valence",
  "Berlin, Munich, Hambourg, Cologne, Francfort, Vienne, Leipzig",
  "Stockholm, Oslo, Copenhague, Helsinki, Reykjavik",
  "Varsovie, Prague, Budapest, Bucarest, Sofia, Belgrade, Zagreb, Athènes",
  "New York, Washington, Boston, Chicago, Philadelphie, San Francisco, Los Angeles",
  "Montréal, Québec, Ottawa, Toronto, Vancouver, Halifax",
  "Buenos Aires, Santiago, Lima, Bogota, Montevideo, Caracas, Quito",
  "Rio de Janeiro, São Paulo, Brasilia, Belo Horizonte, Recife",
];

/** The first and the last city of a country in the list of cities, which names the large ones of each first. */
const RANGES: readonly (readonly [first: string, last: string])[] = [
  ["Paris", "Decazeville"],
  ["Londres", "Belfast"],
  ["Bruxelles", "Ypres"],
  ["Amsterdam", "Haarlem"],
  ["Berlin", "Sarrebruck"],
  ["Berne", "Vevey"],
  ["Rome", "Assise"],
  ["Madrid", "Saint-Sébastien"],
  ["Varsovie", "Szczecin"],
  ["Moscou", "Perm"],
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

/** Peers of each name, by its type and itself in lower case; a name that stands on two lines has the peers of both. */
const PEERS: ReadonlyMap<string, readonly Named[]> = (() => {
  const peers = new Map<string, Named[]>();
  for (const [type, lines] of [
    ["country", COUNTRIES],
    ["city", CITIES],
  ] as const) {
    for (const line of lines) {
      const names = line.split(", ");
      for (const name of names) {
        const key = `${type} ${name.toLowerCase()}`;
        const others = names.filter((other) => other !== name).map((other) => named(type, other));
        peers.set(key, [...(peers.get(key) ?? []), ...others]);
      }
    }
  }
  return peers;
})();

/** The unambiguous names of the list of cities, and where each stands in it. */
const LISTED: readonly string[] = CITY_LIST.split(";").map((entry) =>
  entry.split("=")[0]!.replaceAll(/\s+/gu, " ").trim(),
);
const PLACE_OF: ReadonlyMap<string, number> = new Map(LISTED.map((name, at) => [name.replace(/\?$/u, ""), at]));

/** The cities of the country in whose part of the list a city stands, the largest first; empty for other countries. */
function citiesBeside(name: string): readonly string[] {
  const at = PLACE_OF.get(name);
  const range = RANGES.find(
    ([first, last]) => at !== undefined && PLACE_OF.get(first)! <= at && at <= PLACE_OF.get(last)!,
  );
  if (!range) return [];
  return LISTED.slice(PLACE_OF.get(range[0]), PLACE_OF.get(range[1])! + 1).filter((city) => !city.endsWith("?"));
}

/** Fewest cities of a country that stand for it. */
const LEAST = 3;

/**
 * Names that a country or a city is taken for: the large cities of the same country, since a text mostly tells which one it
 * is, else names of the same part of the world; empty for others. A small town whose name a large one abroad has, "Vienne",
 * is taken for that one.
 */
export function peersOf({ type, name }: Named): readonly Named[] {
  const peers = PEERS.get(`${type} ${name.toLowerCase()}`) ?? [];
  const cities = type === "city" ? citiesBeside(name) : [];
  const large = cities.filter((city) => city !== name).slice(0, LARGE);
  const isHome = large.length >= LEAST && (peers.length === 0 || cities.slice(0, LARGE + 1).includes(name));
  return isHome ? large.map((city) => named("city", city)) : peers;
}
