/**
 * Words that could stand for one another in the name of an organisation or a treaty: same first letter, gender, number, and
 * vowel or consonant at the start, so that articles and sigle stay as they are. The first
 * ones of a line are taken first; each must make of most names a body that could exist.
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
  "assemblée association agence",
  "confiance concurrence",
  "banque bourse",
  "institutions initiatives",
  "mesures missions",
  "union unité",
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
  "parti pacte",
  "marché mouvement mécanisme",
  "états espaces établissements",
  "peuples pays",
  "réfugiés ressortissants rapatriés",
  "tourisme tabac textile transport",
  // adjectives that do not show their gender, before those that do
  "scientifique sanitaire statistique",
  "scientifiques statistiques stratégiques",
  "asiatique arabe",
  // adjectives, feminine
  "complète commune collective",
  "islamique industrielle indienne",
  "internationale interaméricaine interafricaine interrégionale",
  "africaine andine",
  "nationale nordique",
  "agricole artistique aéronautique",
  "polytechnique professionnelle",
  "normale nationale navale",
  "sociale spatiale",
  "mondiale méditerranéenne multinationale",
  "européenne eurasiatique",
  "spatiales sociales",
  // adjectives, masculine
  "international interaméricain interafricain interrégional",
  "européen eurasiatique",
  "africain andin",
  "mondial méditerranéen multinational",
  "monétaire maritime",
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

const lists = GROUPS.map((group) => group.split(" "));

/** The words that could stand in place of one, with its capital; empty for most words. */
export function lookAlikes(word: string): readonly string[] {
  const plain = word.toLowerCase();
  const group = lists.find((words) => words.includes(plain)) ?? [];
  const isCapital = word !== plain;
  return group.filter((other) => other !== plain).map((other) => (isCapital ? capitalised(other) : other));
}

const capitalised = (word: string): string => word.replaceAll(/(?<=^|-)\p{L}/gu, (letter) => letter.toUpperCase());
