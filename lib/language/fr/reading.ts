import type { ReadingRules } from "../language";
import {
  ABBREVIATIONS,
  FINAL_ABBREVIATIONS,
  SENTENCE_STARTERS,
  SMALL_STARTERS,
  TITLES,
  UNITS,
  WORDLIKE_ABBREVIATIONS,
} from "./abbreviations";
import { BOILERPLATE } from "./boilerplate";
import { GLUING } from "./words";

/** Forms that are finite verbs and hardly anything else. */
const FINITE = new Set(
  `a ont est sont fut furent était étaient avait avaient sera seront serait seraient aura auront eut eurent peut peuvent pouvait
  doit doivent devait va vont veut veulent fait font faisait devient deviennent devint devient permet permettent prend prennent
  mène mènent possède possèdent constitue constituent représente représentent reste restent compte comptent comprend`.split(
    /\s+/,
  ),
);

/** Endings of the imperfect, the simple past and the conditional, third person. */
const FINITE_ENDING = /(?:aient|èrent|irent|urent|inrent|erait|irait|issait)$/u;

/** How to read French text. */
export const READING: ReadingRules = {
  abbreviations: ABBREVIATIONS,
  titles: TITLES,
  finalAbbreviations: FINAL_ABBREVIATIONS,
  wordlikeAbbreviations: WORDLIKE_ABBREVIATIONS,
  units: UNITS,
  sentenceStarters: SENTENCE_STARTERS,
  smallStarters: SMALL_STARTERS,
  articleBeforeAcronym: /(?:^|[^\p{L}])(?:l'|d'|la |les? |aux? |du |des |en |à l')$/iu,
  boilerplate: BOILERPLATE,
  isFiniteVerb: (word) => FINITE.has(word) || FINITE_ENDING.test(word),
  gluing: GLUING,
};
