import { MONTHS } from "../months";

/** Words that bind what is told to some months of the year, as patterns without capitals, and those months. */
const SEASONS: readonly (readonly [pattern: string, months: readonly number[]])[] = [
  ["hiver|hivern(?:al|ale|ales|aux)|hivernages?", [12, 1, 2, 3]],
  ["printemps|printani(?:er|ers|ère|ères)", [3, 4, 5, 6]],
  // "a été" is no summer.
  ["(?:l'|d'|cet |en |chaque |plein |bel |un |mi-)été|estiv(?:al|ale|ales|aux)|grandes vacances", [6, 7, 8, 9]],
  ["automne|automn(?:al|ale|ales|aux)", [9, 10, 11, 12]],
  ["semailles", [3, 4, 9, 10, 11]],
  ["fenaisons?", [5, 6, 7]],
  ["moissons?", [6, 7, 8, 9]],
  ["canicule", [6, 7, 8, 9]],
  ["vendanges?", [8, 9, 10, 11]],
  ["rentrée(?: scolaire| universitaire| littéraire| des classes)?", [8, 9, 10, 11]],
  [
    "saison de ski|sports d'hiver|vagues? de froid|grands? froids?|ski(?:s|eur|euse|eurs)?|snowboard|biathlon|bobsleigh",
    [11, 12, 1, 2, 3, 4],
  ],
  ["combiné nordique|slalom|descente olympique|saut à ski|patinage|luge|hockey sur glace", [10, 11, 12, 1, 2, 3, 4]],
  ["neige|enneigements?|avalanches?|blizzards?|verglas|gel|gelées?|gelé(?:e|s|es)?|glaciale?s?", [11, 12, 1, 2, 3, 4]],
  ["dégel|fonte des (?:neiges|glaces)|débâcle (?:des glaces|du fleuve)|embâcles?", [1, 2, 3, 4, 5, 6]],
  ["sécheresses?|incendies? de forêts?|feux de forêts?|vagues? de chaleur", [5, 6, 7, 8, 9, 10]],
  ["ouragans?|typhons?", [6, 7, 8, 9, 10, 11]],
  ["récoltes?", [6, 7, 8, 9, 10, 11]],
  ["baccalauréat|épreuves? du bac", [5, 6, 7, 9]],
  ["année scolaire|année universitaire|cours inaugural", [9, 10, 11]],
  ["législatives|élections? générales?", [3, 4, 5, 6, 9, 10, 11, 12]],
  ["élection présidentielle américaine|présidentielle américaine|midterms?", [11]],
  ["jeux olympiques d'hiver|jo d'hiver", [1, 2, 3]],
  ["jeux olympiques(?! d'hiver)", [4, 5, 6, 7, 8, 9, 10, 11]],
  ["coupe du monde de football", [5, 6, 7, 11, 12]],
  ["euro 20\\d\\d|championnat d'europe de football", [6, 7]],
  ["étape du tour|tour de france|maillot (?:jaune|vert|à pois)|grande boucle|wimbledon", [6, 7, 8]],
  ["super bowl", [1, 2]],
  ["us open|mostra", [8, 9]],
  ["festival de cannes|palme d'or", [4, 5, 9]],
  ["oscars?(?= d[eu]|$)", [2, 3, 4, 5]],
  ["prix (?:goncourt|renaudot|femina|médicis|interallié)", [10, 11, 12]],
  ["prix nobel", [10, 11, 12]],
  ["mousson", [6, 7, 8, 9]],
  ["jour de l'an|nouvel an|épiphanie|fête des rois", [1]],
  ["chandeleur|saint-valentin", [2]],
  ["carnaval|mardi gras|carême|mi-carême|mercredi des cendres", [2, 3]],
  ["pâques|rameaux|vendredi saint|semaine sainte|pascale?s?", [3, 4]],
  ["fête du travail", [5]],
  ["ascension(?! d[eu])|pentecôte|fête-dieu", [5, 6]],
  ["feux de la saint-jean|saint-jean-baptiste|solstice d'été|fête de la musique", [6]],
  ["roland-garros", [5, 6]],
  ["assomption", [8]],
  ["toussaint|jour des morts", [10, 11]],
  ["thanksgiving|fête de l'armistice", [11]],
  ["halloween", [10]],
  ["noël|saint-sylvestre|avent|solstice d'hiver", [12]],
];

const alone = (pattern: string): RegExp => new RegExp(`(?<![\\p{L}])(?:${pattern})(?![\\p{L}])`, "u");

const WITH_SEASON = SEASONS.map(([pattern, months]) => [alone(pattern), months] as const);

const WEEKDAYS = ["dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"].map(
  (name) => new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, "iu"),
);

/** "mars" with a capital is a god or a planet, "Champ-de-Mars". */
const MONTH_NAMES = MONTHS.map((name) => new RegExp(`(?<![\\p{L}-])${bothCases(name)}(?!\\p{L})`, "u"));

function bothCases(name: string): string {
  const first = name.charAt(0);
  return name === "mars" ? name : `[${first}${first.toUpperCase()}]${name.slice(1)}`;
}

/** The sets of months, 1 to 12, to which the seasons, feasts and contests that a text names bind what it tells. */
export function seasonsIn(text: string): readonly (readonly number[])[] {
  const low = text.toLowerCase().replaceAll("’", "'");
  return WITH_SEASON.filter(([pattern]) => pattern.test(low)).map(([, months]) => months);
}

/** The same, and the months by their names. */
export function monthsIn(text: string): readonly (readonly number[])[] {
  const named = MONTH_NAMES.flatMap((name, index) => (name.test(text) ? [index + 1] : []));
  return named.length === 0 ? seasonsIn(text) : [...seasonsIn(text), named];
}

/** The day of the week that a text names, 0 for Sunday; null for none, or for several. */
export function weekdayIn(text: string): number | null {
  const named = WEEKDAYS.flatMap((weekday, day) => (weekday.test(text) ? [day] : []));
  return named.length === 1 ? named[0]! : null;
}
