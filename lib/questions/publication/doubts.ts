import type { SourceDocument } from "@/lib/documents/document";
import { titleOf } from "@/lib/documents/title-of";
import { remembered } from "@/lib/language/remember";
import type { Bench } from "../bench/bench";
import { onceACourse } from "../bench/once-a-course";
import { leanOf, shownOf, type Lean } from "../wording/leaning";
import { isStillSo, withoutOwnPossessive } from "../wording/plain-clauses";
import { isNaming } from "../wording/naming-line";
import { isGuessInProse } from "../wording/event-label";
import { isInsideFiction } from "../bench/inside-fiction";
import { isLifeInPassing } from "../bench/lives-in-passing";
import { holdsCue } from "../linter/cue-search";
import type { Subject } from "../linter/rule";
import { inWords, type Doubt } from "./doubt";
import { LEFT_OPEN_DOUBTS } from "./left-open";
import { UNCLEAR_NAME_DOUBTS } from "./unclear-names";
import { NAMELESS_DOUBTS } from "./nameless";
import { clauseOf, eventOf, isHeaded } from "./subject-event";
import { holdsNameOfSeveral } from "../wording/unknown-names";

/**
 * Characters from which a stem or a sentence is long to read. Of 257 date questions that two strict readers judged on texts that no rule
 * knew, they took 81 % of those up to 60 characters, 75 % of those up to 80 and 69 % of the rest; what else was doubtful explains most of it.
 */
const LONG = { wordy: 60, stem: 80, cloze: 120, sentence: 300 } as const;

/** Characters before a date in which the words that carry it stand. */
const LEAD = 20;

/**
 * What may be wrong with a question that passed the linter, in the order in which it is told. The shares are estimates,
 * to be set from judged questions (`tests/bench/calibration.ts`).
 */
export const DOUBTS: readonly Doubt[] = [
  { reason: "wordy-stem", keeps: 0.97, applies: ({ item }) => item.stem.length > LONG.wordy },
  { reason: "long-stem", keeps: 0.96, applies: ({ item }) => item.stem.length > LONG.stem },
  { reason: "comma-in-stem", keeps: 0.88, applies: ({ item }) => !isCloze(item.stem) && item.stem.includes(",") },
  { reason: "needs-context", keeps: 0.82, applies: isHeaded },
  { reason: "body-left-to-text", keeps: 0.65, applies: (subject) => leaningOf(subject) === "body" },
  { reason: "untold", keeps: 0.7, applies: (subject) => leaningOf(subject) === "untold" },
  { reason: "subject-left-to-text", keeps: 0.6, applies: (subject) => leaningOf(subject) === "subject" },
  { reason: "left-to-text", keeps: 0.72, applies: (subject) => leaningOf(subject) === "other" },
  { reason: "unknown-name", keeps: 0.85, applies: (subject) => leaningOf(subject) === "name" },
  { reason: "name-of-several", keeps: 0.7, applies: isNameOfSeveral },
  { reason: "context-names-no-one", keeps: 0.7, applies: isContextNameless },
  ...NAMELESS_DOUBTS,
  { reason: "long-sentence", keeps: 0.9, applies: ({ sentence }) => sentence.text.length > LONG.sentence },
  { reason: "clause-wording", keeps: 0.98, applies: (subject) => clauseOf(subject) !== null },
  { reason: "fronted-adjunct", keeps: 0.9, applies: (subject) => (clauseOf(subject)?.fronted ?? "") !== "" },
  { reason: "unknown-gender", keeps: 0.75, applies: (subject) => clauseOf(subject)?.subjectGender === null },
  {
    reason: "simple-tense",
    keeps: 0.5,
    applies: (subject) => clauseOf(subject)?.participle === "" && !lastsStill(subject),
  },
  {
    reason: "told-in-fiction",
    keeps: 0.5,
    applies: ({ fact, bench }) => fact !== null && isInsideFiction(fact, bench),
  },
  { reason: "life-in-passing", keeps: 0.75, applies: isPassing },
  { reason: "inferred-date", keeps: 0.92, applies: (subject) => eventOf(subject)?.timex.certainty === "inferred" },
  {
    reason: "inferred-year-in-prose",
    keeps: 0.7,
    applies: ({ fact, bench }) => fact?.kind === "event" && isGuessInProse(fact, bench),
  },
  { reason: "happened-again", keeps: 0.75, applies: (subject) => eventOf(subject)?.isRepeatable === true },
  {
    reason: "decade",
    keeps: 0.6,
    applies: (subject) => eventOf(subject)?.timex.value.precision === "decade",
  },
  { reason: "modified-date", keeps: 0.9, applies: (subject) => (eventOf(subject)?.timex.modifier ?? null) !== null },
  { reason: "open-date", keeps: 0.65, applies: isOpenDate },
  { reason: "second-date-in-sentence", keeps: 0.98, applies: hasSecondDate },
  {
    reason: "modified-quantity",
    keeps: 0.85,
    applies: ({ fact }) => fact?.kind === "quantity" && fact.quantity.modifier !== "",
  },
  { reason: "bounded-quantity", keeps: 0.7, applies: isBounded },
  {
    reason: "cloze-of-any-number",
    keeps: 0.8,
    applies: ({ fact, kind }) => fact?.kind === "quantity" && kind !== "how-many",
  },
  { reason: "long-cloze", keeps: 0.85, applies: isLongCloze },
  { reason: "cloze-of-no-date", keeps: 0.9, applies: isClozeOfNow },
  {
    reason: "possessive-in-stem",
    keeps: 0.8,
    applies: (subject) => {
      const { language } = subject.bench;
      return language.cues.possessive.test(withoutOwnPossessive(subject.item.stem, clauseOf(subject), language));
    },
  },
  {
    reason: "first-of-its-section",
    keeps: 0.6,
    applies: inWords((words, { cues }) => cues.firstOfSome.test(words)),
  },
  {
    reason: "amount-of-untold",
    keeps: 0.6,
    applies: ({ item, bench }) => holdsCue(bench.language.cues.amountOfUntold, item.stem),
  },
  { reason: "trade-of-untold", keeps: 0.6, applies: isTradeOfUntold },
  {
    reason: "act-of-untold",
    keeps: 0.6,
    applies: inWords((words, { cues }) => cues.actOfUntold.test(words)),
  },
  {
    reason: "left-open",
    keeps: 0.5,
    applies: ({ item, bench }) => shownOf(item).some((words) => holdsCue(bench.language.cues.leftOpen, words)),
  },
  ...LEFT_OPEN_DOUBTS,
  ...UNCLEAR_NAME_DOUBTS,
  {
    reason: "nameless-subject",
    keeps: 0.7,
    applies: ({ fact, item }) => fact?.kind === "quantity" && !fact.isSubjectNamed && isCloze(item.stem),
  },
  { reason: "gloss-in-cloze", keeps: 0.7, applies: ({ item }) => isCloze(item.stem) && item.stem.includes("(") },
  { reason: "gap-behind-preposition", keeps: 0.75, applies: ({ fact, kind }) => isTiedGap(fact, kind) },
  { reason: "measure-of-now", keeps: 0.7, applies: isMeasureOfNow },
  { reason: "one-of-a-kind", keeps: 0.95, applies: ({ fact }) => fact?.kind === "entity" },
  { reason: "closed-list", keeps: 0.9, applies: ({ fact }) => fact?.kind === "list" },
  { reason: "office-at-a-date", keeps: 0.75, applies: ({ fact }) => fact?.kind === "role" },
  {
    reason: "date-without-place",
    keeps: 0.7,
    applies: ({ kind, bench }) => kind === "event-of-date" && bench.documents.size === 1,
  },
  { reason: "told-by-its-title", keeps: 0.8, applies: ({ kind }) => kind === "which-document" },
];

const lastsStill = (subject: Subject): boolean => {
  const event = eventOf(subject);
  return event !== null && isStillSo(event, subject.bench.language);
};

/** What a question leaves to its text although there is, or may be, a line above it. */
function leaningOf(subject: Subject): Lean | null {
  const known = leanings.get(subject);
  if (known) return known.lean;
  const lean = leanOf(subject.item, subject.document, subject.bench);
  leanings.set(subject, { lean });
  return lean;
}

/** Found once for all the doubts that ask for it. */
const leanings = new WeakMap<Subject, { readonly lean: Lean | null }>();

/** "depuis", "à partir de", "jusqu’en"; "dès 1992" says when as "en 1992" does. */
function isOpenDate(subject: Subject): boolean {
  const timex = eventOf(subject)?.timex;
  if (!timex || lastsStill(subject)) return false;
  const { cues } = subject.bench.language;
  const before = subject.document.source.slice(Math.max(0, timex.span.start - LEAD), timex.span.start);
  // "acquise à la Réforme à partir de 1560": a participle is told at its date, and went on from there
  if (timex.relation === "at") return cues.fromOn.test(before);
  return timex.relation !== "from" || !cues.asEarlyAs.test(before);
}

function hasSecondDate(subject: Subject): boolean {
  return eventOf(subject) !== null && (subject.bench.timexes.get(subject.sentence.id) ?? []).length > 1;
}

function isPassing(subject: Subject): boolean {
  const event = eventOf(subject);
  return event !== null && isLifeInPassing(event, subject.bench);
}

/** Who produces most of what? Under "Le cacao", of that. */
function isTradeOfUntold({ item: { stem, context }, bench }: Subject): boolean {
  const isGood =
    context !== null && !isNaming(context, bench) && bench.language.cues.contentWords(context).length === 1;
  return !isGood && bench.language.cues.tradeOfUntold.test(stem);
}

/** A last or first name that several people of the text bear. */
function isNameOfSeveral({ item, document, bench }: Subject): boolean {
  return shownOf(item).some(namesOfSeveral(document, bench));
}

const namesOfSeveral = onceACourse((document: SourceDocument, { language }: Bench) => {
  const title = titleOf(document) ?? "";
  return remembered((words): boolean => holdsNameOfSeveral(words, title, document, language));
});

/** The line above the stem should say where we are: "Chronologie" does not. */
function isContextNameless({ item: { context }, bench }: Subject): boolean {
  return context !== null && !isNaming(context, bench) && bench.language.cues.anyHeading.test(context);
}

/** "plus de", "près de": other numbers are as right. */
function isBounded({ fact, bench }: Subject): boolean {
  const { atLeast, atMost } = bench.language.cues;
  return fact?.kind === "quantity" && [atLeast, atMost].some((bound) => bound.test(fact.quantity.modifier));
}

/** A share, an amount or a count that changes with the years, and no date that says of when it is. */
function isMeasureOfNow({ fact, bench }: Subject): boolean {
  if (fact?.kind !== "quantity" || !fact.isOfNow) return false;
  const { type, unit } = fact.quantity;
  return type === "percent" || type === "money" || bench.language.grammar.isVolatile(unit);
}

/** The longer the sentence around a number, the more it leans on what stands before it, and the less the number is its point. */
function isLongCloze({ fact, item: { stem } }: Subject): boolean {
  return fact?.kind === "quantity" && isCloze(stem) && stem.length > LONG.cloze;
}

/** A count in the present and without a date: true of one season, or of one year that nothing tells. "Combien" asks what lasts. */
function isClozeOfNow({ fact, item: { stem } }: Subject): boolean {
  return fact?.kind === "quantity" && fact.isOfNow && fact.quantity.type === "count" && isCloze(stem);
}

/** A blank in the sentence itself: an editor's own question names whom it speaks of. */
function isCloze(stem: string): boolean {
  return stem.includes("_____");
}

/** "a fait escale à _____": what follows a preposition is more often a circumstance than what one learns. */
const isTiedGap = (fact: Subject["fact"], kind: string): boolean =>
  kind === "entity-cloze" && fact?.kind === "entity" && fact.gap !== null && fact.gap.tie !== "";
