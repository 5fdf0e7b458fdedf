import type { Language } from "../language";
import { frenchGrammar } from "./clauses/clauses";
import { cues } from "./cues/cues";
import { DATES } from "./dates/dates";
import { formatDate } from "./format-date";
import { history } from "./history/history";
import { openLexicon } from "./lexicon/open-lexicon";
import { isExtent, lookAlikes } from "./look-alikes";
import { peers } from "./peers/name-peers";
import { frenchNames } from "./names/names";
import { numbers } from "./numbers";
import { frenchPhrases } from "./phrases/phrases";
import { READING } from "./reading";
import { tagger } from "./tagger";
import { readTypedAnswer } from "./typed-answer";
import { readTypedDate } from "./typed-date";

/** French. */
export const fr: Language = {
  code: "fr",
  reading: READING,
  openLexicon,
  tagger,
  timexes: DATES,
  readTypedDate,
  readTypedAnswer,
  formatDate,
  grammar: frenchGrammar,
  names: frenchNames,
  phrases: frenchPhrases,
  cues,
  history,
  numbers,
  lookAlikes,
  isExtent,
  peers,
};
