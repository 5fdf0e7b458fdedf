import { readEdtf } from "@/lib/calendar/read-edtf";
import type { Age } from "../../history";
import { literalsOf } from "./ages";

/** Heads of state and of government, and the years in which each was the one who signs, receives and decides. */
const HEADS: readonly (readonly [name: string, years: string])[] = [
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
  ["Vincent Auriol", "1947-01-16/1954-01-16"],
  ["René Coty", "1954-01-16/1959-01-08"],
  ["Georges Pompidou", "1962-04-14/1974-04-02"],
  ["Valéry Giscard d'Estaing", "1974-05-27/1981-05-21"],
  ["François Mitterrand", "1981-05-21/1995-05-17"],
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

const known = HEADS.map(([name, years]) => ({
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
  const named = known.filter(
    ({ literals, pattern }) => literals.some((literal) => text.includes(literal)) && pattern.test(text),
  );
  return named.length === 0 || TURN.test(text) ? [] : named.map(({ age }) => age);
}

/** @throws Error for a row that states no age */
function ageOf(edtf: string): Age {
  const value = readEdtf(edtf);
  if (!value || value.start === null) throw new Error(`"${edtf}" is no age`);
  return value;
}
