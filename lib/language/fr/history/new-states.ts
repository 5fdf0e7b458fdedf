import { literalsOf } from "./ages";
import { ageOf } from "./named-age";
import type { Age } from "../../history";

/** Countries and the first day on which each was a state of its own in our time, as they count it themselves. */
const FIRST_DAYS: readonly (readonly [name: string, day: string])[] = [
  ["(?:Afrique du Sud|Union sud-africaine)", "1910-05-31"],
  ["Albanie", "1912-11-28"],
  ["Algérie", "1962-07-05"],
  ["Angola", "1975-11-11"],
  ["Antigua-et-Barbuda", "1981-11-01"],
  ["Arabie saoudite", "1932-09-23"],
  ["Argentine", "1816-07-09"],
  ["Australie", "1901-01-01"],
  ["Bahamas", "1973-07-10"],
  ["Bahreïn", "1971-08-15"],
  ["Barbade", "1966-11-30"],
  ["Belgique", "1830-10-04"],
  ["Belize", "1981-09-21"],
  ["Bénin|Dahomey", "1960-08-01"],
  ["Birmanie", "1948-01-04"],
  ["Bolivie", "1825-08-06"],
  ["Bosnie-Herzégovine", "1992-03-03"],
  ["Botswana", "1966-09-30"],
  ["Brésil", "1822-09-07"],
  ["Brunei", "1984-01-01"],
  ["Bulgarie", "1878-03-03"],
  ["Burundi", "1962-07-01"],
  ["Cambodge", "1953-11-09"],
  ["Cameroun", "1960-01-01"],
  ["Canada", "1867-07-01"],
  ["Cap-Vert|Cabo Verde", "1975-07-05"],
  ["(?:République )?[Cc]entrafri(?:que|caine)", "1960-08-13"],
  ["Ceylan|Sri Lanka", "1948-02-04"],
  ["Chili", "1818-02-12"],
  ["Chypre", "1960-08-16"],
  ["Colombie", "1810-07-20"],
  ["Comores", "1975-07-06"],
  ["Costa Rica", "1821-09-15"],
  ["Côte d'Ivoire", "1960-08-07"],
  ["Croatie", "1991-06-25"],
  ["Cuba", "1902-05-20"],
  ["Djibouti", "1977-06-27"],
  ["Émirats arabes unis", "1971-12-02"],
  ["Équateur(?! terrestre)", "1822-05-24"],
  ["Érythrée", "1993-05-24"],
  ["Estonie", "1918-02-24"],
  ["Eswatini|Swaziland", "1968-09-06"],
  ["Fidji", "1970-10-10"],
  ["Finlande", "1917-12-06"],
  ["Gabon", "1960-08-17"],
  ["Gambie", "1965-02-18"],
  ["Géorgie", "1918-05-26"],
  ["Ghana", "1957-03-06"],
  ["Grenade", "1974-02-07"],
  ["Guatemala|Honduras|Nicaragua|Salvador", "1821-09-15"],
  ["Guinée(?! équatoriale| portugaise|-Bissau)", "1958-10-02"],
  ["Guinée équatoriale", "1968-10-12"],
  ["Guinée-Bissau", "1973-09-24"],
  ["Guyana", "1966-05-26"],
  ["Haïti", "1804-01-01"],
  ["Inde", "1947-08-15"],
  ["Indonésie", "1945-08-17"],
  ["Irlande(?! du Nord)", "1922-12-06"],
  ["Islande", "1918-12-01"],
  ["Jamaïque", "1962-08-06"],
  ["Jordanie", "1946-05-25"],
  ["Kenya", "1963-12-12"],
  ["Kiribati", "1979-07-12"],
  ["Kosovo", "2008-02-17"],
  ["Koweït", "1961-06-19"],
  ["Laos", "1953-10-22"],
  ["Lesotho", "1966-10-04"],
  ["Lettonie", "1918-11-18"],
  ["Liban", "1943-11-22"],
  ["Liberia|Libéria", "1847-07-26"],
  ["Libye", "1951-12-24"],
  ["Lituanie", "1918-02-16"],
  ["Macédoine(?: du Nord)?", "1991-09-08"],
  ["Madagascar", "1960-06-26"],
  ["Malaisie", "1957-08-31"],
  ["Malawi", "1964-07-06"],
  ["Maldives", "1965-07-26"],
  ["Mali", "1960-09-22"],
  ["Malte", "1964-09-21"],
  ["Maroc", "1956-03-02"],
  ["Maurice", "1968-03-12"],
  ["Mauritanie", "1960-11-28"],
  ["Mexique", "1821-09-27"],
  ["Micronésie", "1986-11-03"],
  ["Mongolie", "1911-12-29"],
  ["Monténégro", "2006-06-03"],
  ["Mozambique", "1975-06-25"],
  ["Namibie", "1990-03-21"],
  ["Nauru", "1968-01-31"],
  ["Niger", "1960-08-03"],
  ["Nigeria|Nigéria", "1960-10-01"],
  ["Norvège", "1905-06-07"],
  ["Nouvelle-Zélande", "1907-09-26"],
  ["Ouganda", "1962-10-09"],
  ["Panama", "1903-11-03"],
  ["Papouasie-Nouvelle-Guinée", "1975-09-16"],
  ["Paraguay", "1811-05-14"],
  ["Pays-Bas", "1581-07-26"],
  ["Pérou", "1821-07-28"],
  ["Philippines", "1946-07-04"],
  ["Qatar", "1971-09-03"],
  ["Roumanie", "1859-01-24"],
  ["Rwanda", "1962-07-01"],
  ["Sainte-Lucie", "1979-02-22"],
  ["Samoa", "1962-01-01"],
  ["Sénégal", "1960-04-04"],
  ["Seychelles", "1976-06-29"],
  ["Sierra Leone", "1961-04-27"],
  ["Singapour", "1965-08-09"],
  ["Slovaquie", "1993-01-01"],
  ["Slovénie", "1991-06-25"],
  ["Somalie", "1960-07-01"],
  ["Soudan(?! du Sud)", "1956-01-01"],
  ["Soudan du Sud", "2011-07-09"],
  ["Suriname", "1975-11-25"],
  ["Syrie", "1946-04-17"],
  ["Tanzanie", "1964-04-26"],
  ["Tchad", "1960-08-11"],
  ["Timor oriental|Timor-Leste", "2002-05-20"],
  ["Togo", "1960-04-27"],
  ["Tonga", "1970-06-04"],
  ["Trinité-et-Tobago", "1962-08-31"],
  ["Tunisie", "1956-03-20"],
  ["Turquie", "1923-10-29"],
  ["Ukraine", "1991-08-24"],
  ["Uruguay", "1825-08-25"],
  ["Vanuatu", "1980-07-30"],
  ["Vatican", "1929-02-11"],
  ["Venezuela", "1811-07-05"],
  ["Vi[eê]t ?[Nn]am", "1945-09-02"],
  ["Yémen", "1990-05-22"],
  ["Zambie", "1964-10-24"],
  ["Zimbabwe", "1980-04-18"],
];

/** What only a state does, or is done to one. */
const ACT_OF_STATE =
  /(?<!\p{L})(?:reconn\p{L}+|relations diplomatiques|adh[éè]\p{L}+|rejoint|membre|admis\p{L}*|constitution|présiden\p{L}+|ambassad\p{L}+|ONU|Nations [uU]nies|OTAN|Union (?:européenne|africaine)|Commonwealth|ratifi\p{L}+|premier ministre|hymne|drapeau|monnaie|nationalis\p{L}+|coup d['’]État|référendum|législatives|présidentielles?|capitale)(?!\p{L})/u;

const known = FIRST_DAYS.map(([name, day]) => ({
  literals: literalsOf(name),
  pattern: new RegExp(`(?<![\\p{L}-])(?:${name})(?![\\p{L}-])`, "u"),
  age: ageOf(`${day}/..`),
}));

/**
 * The time in which the states that a statement names were states, for what a state does: nobody recognised Slovenia in 1989. Empty for
 * all else, since the land was there before.
 *
 * @param text with plain apostrophes and spaces
 */
export const statesActingIn = (text: string): readonly Age[] =>
  ACT_OF_STATE.test(text)
    ? known
        .filter(({ literals, pattern }) => literals.some((literal) => text.includes(literal)) && pattern.test(text))
        .map(({ age }) => age)
    : [];

const SOVIET =
  /(?<!\p{L})(?:Arménie|Azerbaïdjan|Bélarus|Biélorussie|Estonie|Géorgie|Kazakhstan|Kirghizi?stan|Lettonie|Lituanie|Moldavie|Ouzbékistan|Tadjikistan|Turkménistan|Ukraine)(?!\p{L})/u;
const YUGOSLAV = /(?<!\p{L})(?:Bosnie|Bosnie-Herzégovine|Croatie|Macédoine|Slovénie)(?!\p{L})/u;
const INDEPENDENCE = /(?<!\p{L})(?:indépendan(?:ce|t|te)|souveraineté)(?!\p{L})/u;

const OF_SOVIET = ageOf("1990-03-11/1991-12-26");
const OF_YUGOSLAV = ageOf("1991-01/1992-05-22");

/**
 * When the republics of a union that fell apart, and that a statement on their independence names, became independent: whoever knows that
 * the USSR ended in 1991 strikes 1992 out.
 *
 * @param text with plain apostrophes and spaces
 */
export function partingsIn(text: string): readonly Age[] {
  if (!INDEPENDENCE.test(text)) return [];
  return [...(SOVIET.test(text) ? [OF_SOVIET] : []), ...(YUGOSLAV.test(text) ? [OF_YUGOSLAV] : [])];
}
