import type { MonthDay } from "../../history";
import { remembered } from "../../remember";

/** Days on which nobody signs, votes or judges, anywhere that Christmas and New Year are kept. */
const ANYWHERE: readonly MonthDay[] = [
  [12, 25],
  [1, 1],
];

/** The same in France: Labour Day, the national day, Assumption and the armistice. */
const IN_FRANCE: readonly MonthDay[] = [
  [5, 1],
  [7, 14],
  [8, 15],
  [11, 11],
];

const FRANCE =
  /(?<!\p{L})(?:France|[Ff]rançaise?s?|Paris|Assemblée nationale|Conseil constitutionnel|Palais-Bourbon|Matignon|Élysée)(?!\p{L})/u;

/** What an assembly, a court, a government or voters do. */
const CIVIL =
  /(?<!\p{L})(?:lois?|votée?s?|vota|promulgu\p{L}+|adopt\p{L}+|parlement|assemblée|chambre|sénat|députés?|cour|tribunal|procès|jug\p{L}+|arrêt|condamn\p{L}+|acquitt\p{L}+|élue?s?|élections?|scrutin|référendum|décrets?|ordonnances?|sign\p{L}+|ratifi\p{L}+|nommée?s?|conseil|commission)(?!\p{L})/iu;

/** The same lines stand around many questions. */
const isFrench = remembered((line) => FRANCE.test(line));
const isCivil = remembered((line) => CIVIL.test(line));

/**
 * The days of the year on which what some lines tell does not happen: whoever reads that a court judged on 25 December strikes it out.
 *
 * @param lines the question and what stands above it
 */
export const feastsOf = (lines: readonly string[]): readonly MonthDay[] =>
  lines.some(isFrench) && lines.some(isCivil) ? [...ANYWHERE, ...IN_FRANCE] : ANYWHERE;

const FIXED =
  /(?<!\p{L})(?:fêtes? nationales?|jour de l['’]an|nouvel an|épiphanie|chandeleur|saint-valentin|fête du travail|1er mai|14[ -]juillet|quatorze juillet|assomption|toussaint|11[ -]novembre|(?:à|jour de|nuit de|veille de|messe de|(?:fêt|célébr)\p{L}+) (?:la )?noël|saint-sylvestre)(?!\p{L})/iu;

/** True for what falls on one day of every year: the other days of a year are struck out unread. */
export const isOfFixedDay = (statement: string): boolean => FIXED.test(statement);
