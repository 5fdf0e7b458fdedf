import { civilOf } from "@/lib/calendar/civil";
import type { DateValue, Precision } from "@/lib/calendar/date-value";
import { MONTHS } from "./months";

const SEASONS: Readonly<Record<string, string>> = {
  "21": "printemps",
  "22": "été",
  "23": "automne",
  "24": "hiver",
  "33": "premier trimestre",
  "34": "deuxième trimestre",
  "35": "troisième trimestre",
  "36": "quatrième trimestre",
  "40": "premier semestre",
  "41": "second semestre",
};

/** What precision is called before a date field: "date complète", "mois et année". */
export const PRECISION_NAMES: Readonly<Record<Precision, string>> = {
  day: "date complète",
  month: "mois et année",
  season: "saison et année",
  year: "année",
  decade: "décennie",
  century: "siècle",
  millennium: "millénaire",
  interval: "période",
};

/**
 * A date in words, without article or preposition: "2 mars 1992", "1er janvier 2010", "mars 1992", "6 et 7 septembre 2017",
 * "4 au 6 novembre 2015", "années 1990", "XIXe siècle", "146 av. J.-C.", "vers 1515", "depuis 1992", "jusqu’en 1995".
 *
 * Typographic apostrophes and no-break spaces inside; ordinals are plain letters ("1er", "XIXe").
 */
export function formatDate(value: DateValue): string {
  const { edtf, precision } = value;
  if (precision === "century") return formatCentury(value);
  if (precision === "millennium") return formatMillennium(value);
  const [first = "", last] = edtf.split("/");
  if (last === undefined) return formatPoint(first);
  if (last === "..") return `depuis ${withArticle(first)}`;
  if (first === "..") return `jusqu’${/^\d{4}-\d{2}-\d{2}/.test(last) ? "au " : "en "}${formatPoint(last)}`;
  return formatRange(value, first, last);
}

/** A day takes an article: "depuis le 2 mars 1992". */
const withArticle = (edtf: string): string =>
  /^-?\d{4}-\d{2}-\d{2}/.test(edtf) ? `le ${formatPoint(edtf)}` : formatPoint(edtf);

function formatPoint(edtf: string): string {
  if (edtf.endsWith("~")) return `vers ${withArticle(edtf.slice(0, -1))}`;
  if (/^\d{3}X$/.test(edtf)) return `années ${edtf.replace("X", "0")}`;
  const [, year = "", month, day] = /^(Y?-?\d{4,})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(edtf) ?? [];
  const yearText = formatYear(Number(year.replace("Y", "")));
  if (month === undefined) return yearText;
  const season = SEASONS[month];
  if (season !== undefined) return `${season} ${yearText}`;
  const monthText = `${MONTHS[Number(month) - 1] ?? month} ${yearText}`;
  return day === undefined ? monthText : `${formatDay(Number(day))} ${monthText}`;
}

/** A year on the astronomical scale as historians write it: -145 is "146 av. J.-C.". */
export const formatYear = (year: number): string => (year > 0 ? String(year) : `${1 - year} av. J.-C.`);

const formatDay = (day: number): string => (day === 1 ? "1er" : String(day));

/** What two ends have in common is said once; two days that follow each other are joined by "et". */
function formatRange({ start, end }: DateValue, first: string, last: string): string {
  const isDays = [first, last].every((edtf) => /^-?\d{4}-\d{2}-\d{2}$/.test(edtf));
  if (!isDays || start === null || end === null) return formatLongRange(first, last);
  const [from, to] = [civilOf(start), civilOf(end)];
  const joiner = end - start === 1 ? "et" : "au";
  if (from.year !== to.year) return `${formatPoint(first)} ${joiner} ${formatPoint(last)}`;
  const fromMonth = from.month === to.month ? "" : ` ${MONTHS[from.month - 1]}`;
  return `${formatDay(from.day)}${fromMonth} ${joiner} ${formatPoint(last)}`;
}

function formatLongRange(first: string, last: string): string {
  if (/^\d{2}XX$/.test(first) && /^\d{2}XX$/.test(last)) {
    return `${roman(Number(first.slice(0, 2)) + 1)}-${roman(Number(last.slice(0, 2)) + 1)} siècle`;
  }
  const [from, to] = [formatPoint(first), formatPoint(last)];
  const isYears = [first, last].every((edtf) => /^\d{4}$/.test(edtf));
  return isYears ? `${from}-${to}` : `${from} à ${to.replace(/^années /, "")}`;
}

function formatCentury({ edtf }: DateValue): string {
  if (edtf === "-0099/0000") return `${roman(1)} siècle av. J.-C.`;
  const century = `${roman(Number(edtf.replace(/[-X]/g, "")) + 1)} siècle`;
  return edtf.startsWith("-") ? `${century} av. J.-C.` : century;
}

function formatMillennium({ edtf }: DateValue): string {
  if (edtf.endsWith("XXX")) return `${roman(Number(edtf[0]) + 1)} millénaire`;
  const last = Number(edtf.split("/")[1]);
  return `${roman(1 - last / 1000)} millénaire av. J.-C.`;
}

/** "XIXe", "Ier". */
function roman(value: number): string {
  const ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"][value % 10] ?? "";
  return `${"X".repeat(Math.floor(value / 10))}${ones}${value === 1 ? "er" : "e"}`;
}
