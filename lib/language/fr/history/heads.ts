import type { Age } from "../../history";
import { literalsOf } from "./ages";
import { HEADS_OF_TODAY } from "./heads-of-today";
import { ageOf } from "./named-age";

/** Heads of state and of government, and the years in which each was the one who signs, receives and decides. */
const HEADS: readonly (readonly [name: string, years: string])[] = [
  ["Charlemagne", "0768-10-09/0814-01-28"],
  ["Richelieu", "1624-04-29/1642-12-04"],
  ["Mazarin", "1642-12-05/1661-03-09"],
  ["Cromwell", "1642-08-22/1658-09-03"],
  ["Colbert", "1661-03-09/1683-09-06"],
  ["Louvois", "1662/1691-07-16"],
  ["Pierre le Grand", "1682-05-07/1725-02-08"],
  ["Marie-Thérèse(?: d'Autriche)?", "1740-10-20/1780-11-29"],
  ["Catherine II|Catherine la Grande", "1762-07-09/1796-11-17"],
  ["Pombal", "1750-08-02/1777-03-04"],
  ["Turgot", "1774-07-20/1776-05-12"],
  ["Robespierre|Danton|Marat", "1789-05-05/1794-07-28"],
  ["Napoléon(?: Ier| Bonaparte)?(?! III)|l'[Ee]mpereur Napoléon(?: Ier)?", "1799-11-09/1815-06-22"],
  ["(?:le )?Premier consul", "1799-12-13/1804-05-18"],
  ["Joseph Bonaparte", "1806-03-30/1813-12-11"],
  ["Metternich", "1809-10-08/1848-03-13"],
  ["Louis-Philippe(?: Ier)?", "1830-08-09/1848-02-24"],
  ["Guizot", "1832-10-11/1848-02-23"],
  ["Napoléon III", "1851-12-02/1870-09-04"],
  ["Haussmann", "1853-06-22/1870-01-05"],
  ["Cavour", "1852-11-04/1861-06-06"],
  ["Victor-Emmanuel II", "1849-03-23/1878-01-09"],
  ["Abraham Lincoln|président Lincoln", "1861-03-04/1865-04-15"],
  ["(?:la )?reine Victoria", "1837-06-20/1901-01-22"],
  ["François-Joseph(?: Ier)?", "1848-12-02/1916-11-21"],
  ["Guillaume II(?! d| le)", "1888-06-15/1918-11-09"],
  ["Nicolas II", "1894-11-01/1917-03-15"],
  ["Léopold II", "1865-12-17/1909-12-17"],
  ["Jules Ferry", "1879-02-04/1885-03-30"],
  ["Clemenceau", "1906-10-25/1909-07-20"],
  ["Clemenceau", "1917-11-16/1920-01-18"],
  ["Thomas Jefferson", "1801-03-04/1809-03-04"],
  ["Andrew Jackson", "1829-03-04/1837-03-04"],
  ["(?:Ulysses (?:S\\. )?|général )Grant", "1869-03-04/1877-03-04"],
  ["Theodore Roosevelt", "1901-09-14/1909-03-04"],
  ["Woodrow Wilson|président Wilson", "1913-03-04/1921-03-04"],
  ["Franklin (?:D\\. |Delano )?Roosevelt", "1933-03-04/1945-04-12"],
  ["Harry (?:S\\. )?Truman|président Truman", "1945-04-12/1953-01-20"],
  ["Dwight (?:D\\. )?Eisenhower|président Eisenhower", "1953-01-20/1961-01-20"],
  ["Lyndon (?:B\\. )?Johnson", "1963-11-22/1969-01-20"],
  ["Richard Nixon", "1969-01-20/1974-08-09"],
  ["Jimmy Carter", "1977-01-20/1981-01-20"],
  ["Ronald Reagan", "1981-01-20/1989-01-20"],
  ["Bill Clinton", "1993-01-20/2001-01-20"],
  ["George W\\. Bush", "2001-01-20/2009-01-20"],
  ["Barack Obama", "2009-01-20/2017-01-20"],
  ["Joe Biden", "2021-01-20/2025-01-20"],
  ["John (?:F\\. |Fitzgerald )?Kennedy|président Kennedy", "1961-01-20/1963-11-22"],
  ["(?:Winston )?Churchill", "1940-05-10/1945-07-26"],
  ["(?:Winston )?Churchill", "1951-10-26/1955-04-05"],
  ["(?:maréchal |Philippe )?Pétain", "1940-06-16/1944-08-20"],
  ["(?:Charles |général )de Gaulle", "1940-06-18/1946-01-20"],
  ["(?:Charles |général )de Gaulle", "1958-06-01/1969-04-28"],
  ["Vincent Auriol", "1947-01-16/1954-01-16"],
  ["René Coty", "1954-01-16/1959-01-08"],
  ["Georges Pompidou", "1962-04-14/1974-04-02"],
  ["Valéry Giscard d'Estaing", "1974-05-27/1981-05-21"],
  ["François Mitterrand", "1981-05-21/1995-05-17"],
  ["Jacques Chirac", "1995-05-17/2007-05-16"],
  ["Lionel Jospin", "1997-06-02/2002-05-06"],
  ["Nicolas Sarkozy", "2007-05-16/2012-05-15"],
  ["François Hollande", "2012-05-15/2017-05-14"],
  ["Emmanuel Macron", "2017-05-14/.."],
  ["Lloyd George", "1916-12-07/1922-10-19"],
  ["Clement Attlee", "1945-07-26/1951-10-26"],
  ["Margaret Thatcher", "1979-05-04/1990-11-28"],
  ["John Major", "1990-11-28/1997-05-02"],
  ["Tony Blair", "1997-05-02/2007-06-27"],
  ["David Cameron", "2010-05-11/2016-07-13"],
  ["Bismarck", "1862-09-23/1890-03-20"],
  ["Konrad Adenauer", "1949-09-15/1963-10-16"],
  ["Willy Brandt", "1969-10-21/1974-05-07"],
  ["Helmut Schmidt", "1974-05-16/1982-10-01"],
  ["Helmut Kohl", "1982-10-01/1998-10-27"],
  ["Gerhard Schröder", "1998-10-27/2005-11-22"],
  ["Donald Trump", "2017-01-20/2021-01-20"],
  ["Vladimir Poutine", "1999-08-09/.."],
  ["Xi Jinping", "2012-11-15/.."],
  ["Mao(?: Zedong)?", "1935-01/1976-09-09"],
  ["Tchang Ka[iï]-chek|Chiang Kai-shek", "1926-07-09/1975-04-05"],
  ["Hô Chi Minh|Ho Chi Minh", "1941-05/1969-09-02"],
  ["Jean-Paul II", "1978-10-16/2005-04-02"],
  ["Benoît XVI", "2005-04-19/2013-02-28"],
  ["Jean XXIII", "1958-10-28/1963-06-03"],
  ["Paul VI", "1963-06-21/1978-08-06"],
  ["pape François", "2013-03-13/2025-04-21"],
  ["Élisabeth II", "1952-02-06/2022-09-08"],
  ["Angela Merkel", "2005-11-22/2021-12-08"],
  ["Walter Ulbricht", "1949-10-07/1973-08-01"],
  ["Erich Honecker", "1971-05-03/1989-10-18"],
  ["Mussolini", "1922-10-31/1945-04-28"],
  ["Hitler", "1933-01-30/1945-04-30"],
  ["Salazar", "1932-07-05/1968-09-27"],
  ["Franco", "1936-10-01/1975-11-20"],
  ["Lénine", "1917-11-07/1924-01-21"],
  ["Staline", "1924-01-21/1953-03-05"],
  ["(?:Nikita )?Khrouchtchev", "1953-09-14/1964-10-14"],
  ["(?:Leonid )?Brejnev", "1964-10-14/1982-11-10"],
  ["(?:Mikhaïl )?Gorbatchev", "1985-03-11/1991-12-25"],
  ["(?:Boris )?Eltsine", "1991-07-10/1999-12-31"],
  ["(?:maréchal |Josip Broz )?Tito", "1945-03-07/1980-05-04"],
  ["(?:Nicolae )?Ceau[sșş]escu", "1965-03-22/1989-12-22"],
  ["(?:Mustafa Kemal )?Atatürk", "1919-05-19/1938-11-10"],
  ["Nasser", "1954-02-25/1970-09-28"],
  ["(?:Anouar )?(?:el-)?Sadate", "1970-09-28/1981-10-06"],
  ["(?:Hosni )?Moubarak", "1981-10-14/2011-02-11"],
  ["(?:Mouammar )?Kadhafi", "1969-09-01/2011-10-20"],
  ["(?:Habib )?Bourguiba", "1956-04-11/1987-11-07"],
  ["(?:Houari )?Boumédiène", "1965-06-19/1978-12-27"],
  ["Hassan II", "1961-03-03/1999-07-23"],
  ["(?:Saddam )?Hussein", "1979-07-16/2003-04-09"],
  ["Khomeini", "1979-02-11/1989-06-03"],
  ["Hailé Sélassié", "1930-04-02/1974-09-12"],
  ["Mobutu", "1965-11-24/1997-05-16"],
  ["(?:Léopold Sédar )?Senghor", "1960-09-06/1980-12-31"],
  ["(?:Félix )?Houphouët-Boigny", "1960-08-07/1993-12-07"],
  ["(?:Ahmed )?Sékou Touré", "1958-10-02/1984-03-26"],
  ["(?:Nelson )?Mandela", "1994-05-10/1999-06-14"],
  ["(?:Jawaharlal )?Nehru", "1947-08-15/1964-05-27"],
  ["Deng Xiaoping", "1978-12-18/1992-10-18"],
  ["Pinochet", "1973-09-11/1990-03-11"],
  ["(?:Salvador )?Allende", "1970-11-03/1973-09-11"],
  ["(?:Fidel )?Castro", "1959-01-01/2008-02-24"],
  ["Porfirio D[ií]az", "1876-11-28/1911-05-25"],
  ["Makarios(?: III)?", "1960-08-16/1977-08-03"],
];

/** What makes or unmakes a head of state, and what befalls anyone: it lies on the edge of the office or outside of it. */
const TURN =
  /(?<!\p{L})(?:(?:ré)?élue?s?|(?:ré)?élections?|investie?|investiture|nommée?|devenue?|accédé|accession|arrivée?|candidat\p{L}*|pouvoir|présidence|démission\p{L}*|battue?|succéd\p{L}+|remplac\p{L}+|renvers\p{L}+|chute|putsch|coup d'[ÉEée]tat|abdiqu\p{L}+|proclamée?|couronn\p{L}+|quitté|morte?|décès|décédée?|née?|naissance|assassin\p{L}+|tuée?|suicid\p{L}+|exécut\p{L}+|obsèques|funérailles|épous\p{L}+|mari\p{L}+|études|publié\p{L}*|écrit|mémoires|prix|statue|rue|place|musée)(?!\p{L})/iu;

const known = [...HEADS, ...HEADS_OF_TODAY].map(([name, years]) => ({
  literals: literalsOf(name),
  pattern: new RegExp(`(?<![\\p{L}-])(?:${name})(?![\\p{L}-])`, "u"),
  age: ageOf(years),
}));

/**
 * The years in office of the heads of state whom a statement names as doing something: whoever reads that Jimmy Carter signed strikes 1975
 * out. Empty for what makes or unmakes them.
 *
 * @param text with plain apostrophes and spaces
 */
export function headsIn(text: string): readonly Age[] {
  return TURN.test(text) ? [] : officesIn(text);
}

/** The years in office of the heads whom a text names, whatever it tells of them. @param text with plain apostrophes and spaces */
export const officesIn = (text: string): readonly Age[] =>
  known
    .filter(({ literals, pattern }) => literals.some((literal) => text.includes(literal)) && pattern.test(text))
    .map(({ age }) => age);
