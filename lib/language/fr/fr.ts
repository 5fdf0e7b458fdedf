import type { Language } from "../language";
import { frenchGrammar } from "./clauses";
import { cues } from "./cues";
import { DATES } from "./dates";
import { formatDate } from "./format-date";
import { history } from "./history";
import { openLexicon } from "./lexicon/open-lexicon";
import { lookAlikes } from "./look-alikes";
import { peers } from "./name-peers";
import { frenchNames } from "./names/names";
import { numbers } from "./numbers";
import { frenchPhrases } from "./phrases";
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
  peers,
};
