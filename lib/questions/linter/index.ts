import { absoluteWord } from "./absolute-word";
import { agreementUnverified } from "./agreement-unverified";
import { allOrNoneOfTheAbove } from "./all-or-none-of-the-above";
import { asksFinerThanSource } from "./asks-finer-than-source";
import { bareDefiniteSubject } from "./bare-definite-subject";
import { capitals } from "./capitals";
import { commonKnowledge } from "./common-knowledge";
import { contradictedLife } from "./contradicted-life";
import { contraction } from "./contraction";
import { danglingWords } from "./dangling-words";
import { damagedSentence } from "./damaged-sentence";
import { dateAttachmentUnsure } from "./date-attachment-unsure";
import { deictic } from "./deictic";
import { doubledWord } from "./doubled-word";
import { duplicateOptions } from "./duplicate-options";
import { elision } from "./elision";
import { forecastAsFact } from "./forecast-as-fact";
import { grammarCue } from "./grammar-cue";
import { implausibleNumber } from "./implausible-number";
import { keyComputed } from "./key-computed";
import { keyNotInEvidence } from "./key-not-in-evidence";
import { keyNotInOptions } from "./key-not-in-options";
import { keyWordInStem } from "./key-word-in-stem";
import { leftoverMarkup } from "./leftover-markup";
import { longestOptionIsKey } from "./longest-option-is-key";
import { mixedTypeOrPrecision } from "./mixed-type-or-precision";
import { nearDuplicate } from "./near-duplicate";
import { negativeStem } from "./negative-stem";
import { notUnique } from "./not-unique";
import { opinionUnattributed } from "./opinion-unattributed";
import { overlappingOptions } from "./overlapping-options";
import { quoteNotInSource } from "./quote-not-in-source";
import { repairedSentence } from "./repaired-sentence";
import { secondTimex } from "./second-timex";
import { stemNotAQuestion } from "./stem-not-a-question";
import { stemTooLong } from "./stem-too-long";
import { trueElsewhere } from "./true-elsewhere";
import { twoKeys } from "./two-keys";
import { typography } from "./typography";
import { unbalancedQuotes } from "./unbalanced-quotes";
import { unfitMatter } from "./unfit-matter";
import { unnamedRelative } from "./unnamed-relative";
import { unresolvedAnaphora } from "./unresolved-anaphora";
import { vague } from "./vague";
import type { LintRule, Subject } from "./rule";

/** Every fault that the linter knows, one file each. Adding one is a file and its name here. */
export const lintRules: readonly LintRule[] = [
  keyNotInOptions,
  keyNotInEvidence,
  quoteNotInSource,
  twoKeys,
  duplicateOptions,
  overlappingOptions,
  mixedTypeOrPrecision,
  longestOptionIsKey,
  grammarCue,
  keyWordInStem,
  keyComputed,
  stemNotAQuestion,
  stemTooLong,
  danglingWords,
  unresolvedAnaphora,
  unnamedRelative,
  bareDefiniteSubject,
  vague,
  notUnique,
  negativeStem,
  absoluteWord,
  allOrNoneOfTheAbove,
  trueElsewhere,
  contradictedLife,
  repairedSentence,
  damagedSentence,
  dateAttachmentUnsure,
  secondTimex,
  forecastAsFact,
  commonKnowledge,
  deictic,
  opinionUnattributed,
  unbalancedQuotes,
  typography,
  elision,
  contraction,
  doubledWord,
  leftoverMarkup,
  capitals,
  agreementUnverified,
  implausibleNumber,
  asksFinerThanSource,
  nearDuplicate,
  unfitMatter,
];

/**
 * The codes of a question's faults, in the order of the list; empty for a question that may go out.
 *
 * Rules that doubt the machine's reading are left out where an editor did the reading.
 */
export const faultsOf = (subject: Subject): readonly string[] =>
  lintRules
    .filter(({ doubts }) => doubts === "item" || subject.origin === "machine")
    .filter(({ hasFault }) => hasFault(subject))
    .map(({ code }) => code);
