import { daysBetween, sharesDays } from "@/lib/calendar/compare-dates";
import type { DateValue } from "@/lib/calendar/date-value";
import type { Subject } from "../linter/rule";
import { holdsFirmByCountry, holdsForeignWords } from "../wording/foreign-words";
import { shownOf } from "../wording/leaning";
import { isUntimely } from "../wording/lasting-acts";
import { isDoneAgain, isMereMove, isOpenAct } from "../wording/open-acts";
import { inStem, inWords, type Doubt } from "./doubt";
import { TOLD_AGAIN } from "./told-again";

/** What a question leaves open, or says otherwise than its text, by the words of its verb and its names. */
export const LEFT_OPEN_DOUBTS: readonly Doubt[] = [
  { reason: "open-act", keeps: 0.4, applies: inWords(isOpenAct) },
  { reason: "mere-move", keeps: 0.75, applies: inStem(isMereMove) },
  {
    reason: "lasting-act",
    keeps: 0.7,
    applies: ({ fact, item, bench }) =>
      fact?.kind === "event" && item.events === undefined && isUntimely(fact, item.stem, bench.language),
  },
  { reason: "done-again", keeps: 0.75, applies: inStem(isDoneAgain) },
  { reason: "own-date-behind", keeps: 0.6, applies: hasOwnDate },
  TOLD_AGAIN,
  { reason: "another-first", keeps: 0.7, applies: isOneOfFirsts },
  { reason: "hedge-dropped", keeps: 0.5, applies: isHedgeDropped },
  { reason: "remade-before", keeps: 0.7, applies: isRemadeBefore },
  { reason: "named-before", keeps: 0.6, applies: isNamedBefore },
  { reason: "cut-pair", keeps: 0.6, applies: isPairCut },
  { reason: "cut-list", keeps: 0.5, applies: (subject) => isListCut(subject) || areNamesCut(subject) },
  { reason: "for-others", keeps: 0.7, applies: isForOthers },
  { reason: "one-of-two", keeps: 0.7, applies: isOneOfTwo },
  { reason: "unknown-code", keeps: 0.7, applies: isCodeUnknown },
  { reason: "foreign-words", keeps: 0.6, applies: inWords(holdsForeignWords) },
  { reason: "firm-by-country", keeps: 0.6, applies: inWords(holdsFirmByCountry) },
  // Of 20 judged by strict readers 8 were taken: the next century is no wrong answer for sure, the one after it absurd.
  {
    reason: "choice-of-centuries",
    keeps: 0.7,
    applies: ({ kind, fact }) =>
      kind === "date-choice" && fact?.kind === "event" && /^(?:century|millennium)$/u.test(fact.timex.value.precision),
  },
  {
    reason: "office-on-a-day",
    keeps: 0.75,
    applies: ({ fact }) => fact?.kind === "role" && isOfDays(fact.timex.value),
  },
];

/** "Premier à recevoir le prix, en 2010, Morin a été élu le 25 novembre 2021": the date at the head is of what stands before it. */
function hasOwnDate({ fact, item, evidence, sentence, bench }: Subject): boolean {
  if (fact?.kind !== "event" || item.events !== undefined) return false;
  const { timex } = fact;
  const isHead = timex.span.start - evidence.span.start <= LEAD && /,\s*$/u.test(evidence.before);
  return (
    isHead &&
    (bench.timexes.get(sentence.id) ?? []).some(
      ({ span, value, relation }) =>
        relation === "at" &&
        span.start > timex.span.end &&
        span.end <= evidence.span.end &&
        daysBetween(value, timex.value) > 0,
    )
  );
}

/** Characters of a preposition before a date. */
const LEAD = 5;

/** "le premier sommet" where the text tells, with another date, of a first one of another sort. */
function isOneOfFirsts({ fact, item, sentence, document, bench }: Subject): boolean {
  if (fact?.kind !== "event" || item.events !== undefined) return false;
  const { cues } = bench.language;
  const [, noun] = cues.firstOne.exec(item.stem) ?? [];
  if (noun === undefined) return false;
  return document.sentences.some(
    ({ id, text }) =>
      id !== sentence.id &&
      [...text.matchAll(new RegExp(cues.firstOne, "gu"))].some(([, other]) => other === noun) &&
      (bench.timexes.get(id) ?? []).some(({ value }) => !sharesDays(value, fact.timex.value)),
  );
}

/** One day, or a few on end: "les 14 et 15 mai". */
const isOfDays = ({ precision, start, end }: DateValue): boolean =>
  precision === "day" || (precision === "interval" && start !== null && end !== null && end - start < FEW_DAYS);

const FEW_DAYS = 8;

/** "presque achevée en 1829" is not "achevée en 1829": the proof takes back what the question says. */
function isHedgeDropped({ evidence, item, bench }: Subject): boolean {
  const { contentWords, hedge, isAkin } = bench.language.cues;
  const [taken] = contentWords(hedge.exec(evidence.quote)?.[1] ?? "");
  if (taken === undefined || item.events !== undefined || hedge.test(item.stem)) return false;
  return contentWords(item.stem).some((word) => isAkin(word, taken));
}

/** "La gare, reconstruite en souterrain, a été ouverte": another than the first one. */
function isRemadeBefore({ evidence, item, bench }: Subject): boolean {
  const [remade] = bench.language.cues.remade.exec(evidence.quote) ?? [];
  return remade !== undefined && !item.stem.includes(remade.slice(2, -1));
}

/** "dont celui de Dole, fondé en 1891": it is not Dole that was founded. */
function isNamedBefore({ evidence: { before }, bench }: Subject): boolean {
  return bench.language.cues.namedBefore.some((cue) => cue.test(before) || cue.test(`${before.trimEnd()} `));
}

/** "la Convention sur l’emploi" of "la Convention sur l’emploi, du stockage et du transfert": the list that the name ends with goes on. */
function isListCut({ fact, sentence, item, bench }: Subject): boolean {
  if (fact?.kind !== "event" || fact.wording.form !== "clause" || item.events !== undefined) return false;
  const plain = (text: string): string => text.replaceAll("’", "'");
  const said = plain(fact.wording.clause.subject);
  const at = plain(sentence.text).indexOf(said.slice(1));
  const behind = at < 0 ? "" : plain(sentence.text).slice(at + said.length - 1);
  return bench.language.cues.goesOnWith.test(behind) && bench.language.cues.holdsGenitive.test(said);
}

/** "avec Degas" of "avec Degas, Monet, Renoir et Pissarro": those whom it leaves out were there as well. */
function areNamesCut({ fact, evidence, item, bench }: Subject): boolean {
  return fact?.kind === "event" && ENDS_WITH_NAME.test(item.stem) && bench.language.cues.namesGoOn.test(evidence.after);
}

const ENDS_WITH_NAME = /\p{Lu}[\p{L}'’-]+\s?\?$/u;

/** "le NMT", "la S-57": letters whose words neither the text nor the language gives, with no noun that says what they are. */
function isCodeUnknown({ item, document, bench }: Subject): boolean {
  const said = `${item.context ?? ""} ${document.source}`;
  return shownOf(item).some((words) =>
    [...words.matchAll(bench.language.cues.bareCode)].some(
      ([, code = ""]) =>
        bench.language.names.find(code) === null && !said.includes(`(${code})`) && !said.includes(`${code} (`),
    ),
  );
}

/** Characters behind a quotation in which the second half of a pair shows. */
const REACH = 80;

/** "l’accord sur la pêche" of "l’accord sur la pêche et la chasse": the second half, which no verb follows, is left out. */
function isPairCut({ evidence, fact, item, bench }: Subject): boolean {
  if (fact?.kind !== "event" || !/^\s/u.test(evidence.after)) return false;
  const { language } = bench;
  const last = language.cues.contentWords(evidence.quote).at(-1);
  if (last === undefined || !language.cues.contentWords(item.stem).includes(last)) return false;
  const [joint, article, noun, ...more] = language.tag(evidence.after.slice(0, REACH).trimStart());
  const isPair =
    joint !== undefined &&
    language.grammar.is(joint.form, "additive") &&
    article?.pos === "DET" &&
    noun?.pos === "NOUN";
  if (!isPair) return false;
  // "est entré en vigueur l’accord sur la pêche et la chasse": its verb stands before it
  const isSubjectLast =
    fact.wording.form === "clause" && language.cues.contentWords(fact.wording.clause.subject).includes(last);
  const end = more.findIndex(({ pos }) => pos === "PUNCT");
  return isSubjectLast || !(end < 0 ? more : more.slice(0, end)).some(({ pos }) => pos === "VERB" || pos === "AUX");
}

/** "a annoncé un statut" of "un statut, valable dix ans, qui leur ouvre l’accès": whose, was said before. */
function isForOthers({ fact, item, evidence, bench }: Subject): boolean {
  if (fact?.kind !== "event" || fact.wording.form !== "clause" || item.events !== undefined) return false;
  return fact.wording.clause.subjectNumber === "singular" && bench.language.cues.tiesToOthers.test(evidence.after);
}

/** "le mariage de Jeanne de Navarre" of "avec le futur Philippe le Bel": the other one was left out. */
function isOneOfTwo({ item, evidence, bench }: Subject): boolean {
  const { doneByTwo, withOther } = bench.language.cues;
  const said = doneByTwo.exec(item.stem);
  if (said === null || item.events !== undefined) return false;
  const quoted = doneByTwo.exec(evidence.quote);
  return quoted !== null && !withOther.test(after(item.stem, said)) && withOther.test(after(evidence.quote, quoted));
}

const after = (text: string, found: RegExpExecArray): string => text.slice(found.index + found[0].length);
