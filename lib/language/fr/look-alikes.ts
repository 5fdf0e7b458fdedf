/**
 * Words that could stand for one another in the name of an organisation or a treaty: same first letter, gender, number, and
 * vowel or consonant at the start, so that articles and sigle stay as they are. The first
 * ones of a line are taken first; each must make of most names a body that could exist. What a body is or does comes
 * before where it does it, see `EXTENTS`.
 */
const GROUPS: readonly string[] = [
  // feminine nouns
  "convention conférence commission communauté",
  "coopération coordination concertation consultation",
  "sécurité solidarité stabilité",
  "interdiction inspection identification",
  "asie afrique amérique",
  "europe eurasie",
  "interaction intégration",
  "association agence académie assemblée",
  "confiance concurrence",
  "banque bourse",
  "institutions initiatives",
  "cour commission chambre",
  "croissance convergence compétitivité",
  "recherche réflexion rénovation",
  "santé sécurité science sûreté",
  "éducation énergie environnement",
  "culture communication",
  "politique protection prévention promotion",
  "fédération fondation",
  "société station section",
  // masculine nouns
  "comité conseil centre",
  "fonds forum",
  "programme plan projet",
  // Each has, or could have, a body of its own, as coffee and cocoa do.
  "commerce café cacao coton",
  "développement dialogue",
  "office observatoire",
  "accord acte",
  "essais engins échanges",
  "transports travaux",
  "marché mouvement mécanisme",
  "états espaces établissements",
  "peuples pays",
  "réfugiés ressortissants rapatriés",
  "tourisme tabac textile transport",
  "travail tourisme transport",
  "investissement intégration innovation",
  // adjectives that do not show their gender, before those that do
  "scientifique sanitaire statistique",
  "scientifiques statistiques stratégiques",
  // adjectives, feminine
  "complète commune collective",
  "islamique industrielle indienne",
  "agricole artistique aéronautique",
  "polytechnique professionnelle",
  "sociale spatiale",
  "spatiales sociales",
  "centrale commerciale communautaire",
  "hydrographique hydrologique",
  "météorologique médicale",
  "pénale permanente",
  // adjectives that do not show their gender
  "chimiques classiques cybernétiques",
  "biologiques balistiques",
  "démocratiques diplomatiques",
  "économique écologique",
  "économiques écologiques",
  // places
  "shanghai samarcande singapour séoul",
  "pacifique proche-orient",
];

/** Adjectives that say how far a body reaches. Beside them alone the reader sees one body in four parts of the world. */
const EXTENTS: readonly string[] = [
  // "arabe" and "asiatique" do not show their gender.
  "arabe asiatique",
  "internationale interaméricaine",
  "international interaméricain",
  "africaine arabe asiatique américaine",
  "africain arabe asiatique américain",
  "mondiale méditerranéenne",
  "mondial méditerranéen",
];

/** Words that another could stand for, and not the other way round: no body is called "Unité des télécommunications". */
const ONE_WAY: ReadonlyMap<string, readonly string[]> = new Map([["unité", ["union"]]]);

const lists = [...GROUPS, ...EXTENTS].map((group) => group.split(" "));

const extents: ReadonlySet<string> = new Set(EXTENTS.flatMap((group) => group.split(" ")));

/** True for an adjective that says how far a body reaches: "internationale", "africaine". */
export const isExtent = (word: string): boolean => extents.has(word.toLowerCase());

/** The words that could stand in place of one, with its capital; empty for most words. */
export function lookAlikes(word: string): readonly string[] {
  const plain = word.toLowerCase();
  const group = lists.find((words) => words.includes(plain)) ?? ONE_WAY.get(plain) ?? [];
  const isCapital = word !== plain;
  return group.filter((other) => other !== plain).map((other) => (isCapital ? capitalised(other) : other));
}

const capitalised = (word: string): string => word.replaceAll(/(?<=^|-)\p{L}/gu, (letter) => letter.toUpperCase());
