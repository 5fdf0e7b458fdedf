import type { Age } from "../../history";
import { literalsOf } from "./ages";
import { ageOf, type NamedAge } from "./named-age";

/** What makes another thing of such a name: "la Révolution russe", "l'Empire ottoman", "la Convention de Lomé", "la Terreur blanche". */
const ALONE =
  "(?! (?:d[eu]s? |d'|sur |pour |\\p{Lu}|\\p{Ll}*(?:ain|aine|ais|aise|ois|oise|ien|ienne|ique|elle|ale|al|ole|iste|an|ane|and|ande|in|ine|ille|erte|anche|ouge|arde|onne|enne|usse|elge|que)s?(?!\\p{L})))";

/**
 * Ages and regimes of France that their capital alone names, in a text that was written in French: "la Révolution a supprimé les
 * universités". Each note says what the first and the last day are. They bind what is dated in them, and nothing else.
 */
const BARE: readonly NamedAge[] = [
  ["[Ll]a Ligue", "1576/1598", "Péronne – Vervins"],
  ["[Ll]a Régence", "1715-09-01/1723-02-15", "death of Louis XIV – majority of Louis XV"],
  ["Révolution", "1789-05-05/1799-11-09", "opening of the Estates – 18 Brumaire"],
  ["[Ll]a Grande Peur|Grande Peur", "1789-07-14/1789-08-06", "Bastille – end in the provinces"],
  ["(?:[Ll]'Assemblée |[Ll]a )?[Cc]onstituante", "1789-06-17/1791-09-30", "oath – separation"],
  ["(?:[Ll]'Assemblée |[Ll]a )[Ll]égislative", "1791-10-01/1792-09-20", "opening – Convention"],
  ["[Ll]a Convention", "1792-09-20/1795-10-26", "opening – close"],
  ["Terreur", "1793-09-05/1794-07-27", "order of the day – 9 Thermidor"],
  ["Directoire", "1795-10-26/1799-11-09", "opening – 18 Brumaire"],
  ["Consulat", "1799-11-09/1804-05-18", "18 Brumaire – Empire"],
  ["Empire", "1804-05-18/1815-06-22", "senate's decree – abdication"],
  ["Empire", "1852-12-02/1870-09-04", "the second one"],
  ["Restauration", "1814-04-06/1830-07-29", "abdication – three glorious days"],
  ["(?:Seconde|Deuxième|IIe) République", "1848-02-24/1852-12-02", "abdication – Empire"],
  ["[Ll]a Commune", "1871-03-18/1871-05-28", "rising – end of the bloody week"],
  ["[Cc]onférence de la [Pp]aix", "1919-01-18/1920-01-21", "opening – last session in Paris"],
  ["Exode", "1940-05-10/1940-06-25", "attack – armistice"],
  ["Occupation", "1940-06-14/1945-05-08", "Paris taken – surrender"],
  ["Résistance", "1940-06-17/1945-05-08", "first acts – victory"],
  ["Vichy", "1940-07-10/1944-08-20", "full powers – Pétain taken away"],
  ["Libération", "1944-06-06/1945-05-08", "landing – surrender"],
  ["Épuration", "1944-06-06/1949", "Normandy – last trials"],
  ["[Ll]e Débarquement", "1944-06-06/1944-08-29", "landing – crossing of the Seine"],
];

type Known = {
  readonly source: string;
  readonly literals: readonly string[];
  readonly pattern: RegExp;
  readonly age: Age;
};

const KNOWN: readonly Known[] = BARE.map(([pattern, edtf]) => ({
  source: pattern,
  literals: literalsOf(pattern),
  pattern: new RegExp(`(?<![\\p{L}«-]|« ?)(?:${pattern})(?![\\p{L}-])${ALONE}`, "u"),
  age: ageOf(edtf),
}));

/** The ages that a capital alone names in a text. @param text with plain apostrophes and spaces */
export const bareAgesIn = (text: string): readonly Age[] =>
  KNOWN.filter(({ literals, pattern }) => literals.some((literal) => text.includes(literal)) && pattern.test(text)).map(
    ({ age }) => age,
  );

/** The ages of which a text is the name, with an article or without. @param text with plain apostrophes and spaces */
export const bareAgesCalled = (text: string): readonly Age[] =>
  KNOWN.filter(({ source }) => new RegExp(`^(?:l[ae] |l')?(?:${source})$`, "u").test(text)).map(({ age }) => age);
