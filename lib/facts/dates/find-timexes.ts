import { civilOf } from "@/lib/calendar/civil";
import type { DateValue } from "@/lib/calendar/date-value";
import { evidenceIn } from "@/lib/documents/date-evidence";
import type { Sentence, SourceDocument } from "@/lib/documents/document";
import { sourceSpan } from "@/lib/documents/sentence-span";
import { findStatedDate } from "@/lib/documents/stated-date";
import type { DateEvidence, Language } from "@/lib/language/language";
import { matchRules } from "@/lib/language/match-rules";
import type { Notebook } from "@/lib/stage";
import { joinTimexes, type Claim } from "./join-timexes";
import { relate, roleOf } from "./relate-timex";
import { yearsOfPlaces } from "./years-of-places";
import { firstYearOf, settleEras } from "./settle-eras";
import type { Timex } from "./timex";

/**
 * Finds every date of a document, in the order of the text, the document's own date included (role `document-date`,
 * with an empty `sentenceId`: it stands in no sentence).
 */
export function findTimexes(document: SourceDocument, language: Language, note: Notebook): readonly Timex[] {
  const evidence = evidenceIn(document.source);
  const yearOf = yearsOfPlaces(document, language);
  let above: { readonly sectionId: string; readonly year: number | null } | null = null;
  const inSentences: Timex[] = [];
  for (const sentence of document.sentences) {
    const yearAbove = above?.sectionId === sentence.sectionId ? above.year : null;
    const known = { ...evidence, ...yearOf(sentence), yearAbove };
    const found = findSentenceTimexes(sentence, language, known, (code, start, end) =>
      note({ stage: "timexes", code, path: document.path, span: sourceSpan(sentence, start, end) }),
    );
    const last = found.at(-1);
    if (last) above = { sectionId: sentence.sectionId, year: firstYearOf(last.value) };
    inSentences.push(...found);
  }
  const stated = findStatedDate(document.dropped, language, evidence);
  if (!stated) return inSentences;
  const own: Timex = {
    ...stated,
    sentenceId: "",
    relation: "at",
    role: "document-date",
    certainty: "stated",
    modifier: null,
    rule: "page-date",
  };
  return [...inSentences, own].toSorted((a, b) => a.span.start - b.span.start);
}

const DAY_AND_WORD = /\d \p{L}{3,}/u;

/**
 * Finds the dates of one sentence, in the order of the text.
 *
 * Rules are tried in order and the first to claim a stretch keeps it, so a pack lists its most specific rules first.
 * A match that its rule then declines ("le 45 mars", "2000 milliards") is nobody's.
 *
 * @param decline hears of what looked like a whole date and was not read, with offsets into the sentence's text
 */
export function findSentenceTimexes(
  sentence: Sentence,
  language: Language,
  evidence: DateEvidence,
  decline: (code: string, start: number, end: number) => void,
): readonly Timex[] {
  const { text } = sentence;
  const { trigger, rules, lendsNoYear } = language.timexes;
  if (evidence.yearOfPlace === undefined && !trigger.test(text)) return [];
  const claims: Claim[] = [];
  const taken = new Uint8Array(text.length);
  const years = new Set<number | null>();
  let lendsYear = false;
  for (const { rule, match } of matchRules(rules, text)) {
    const end = match.index + match[0].length;
    if (taken.subarray(match.index, end).includes(1)) continue;
    const readings = rule.read(match, {
      evidence,
      sentenceYear: years.size === 0 ? (evidence.yearOfPlace ?? null) : lendsYear ? onlyYearOf(years) : null,
    });
    if (!readings && DAY_AND_WORD.test(match[0])) decline("unreadable-date", match.index, end);
    for (const reading of readings ?? []) {
      claims.push({ ...reading, rule: rule.name });
      taken.fill(1, reading.start, reading.end);
      yearsOf(reading.value).forEach((year) => years.add(year));
      lendsYear ||= !lendsNoYear.test(text.slice(Math.max(0, reading.start - 40), reading.start));
    }
  }
  const ordered = claims.toSorted((a, b) => a.start - b.start);
  const joined = joinTimexes(ordered, text, language.timexes);
  return settleEras(joined, evidence.yearAbove ?? null).map((claim) => timexOf(claim, sentence, language));
}

function timexOf(
  { start, end, value, rule, certainty, modifier }: Claim,
  sentence: Sentence,
  language: Language,
): Timex {
  const before = sentence.text.slice(Math.max(0, start - 120), start);
  const after = sentence.text.slice(end, end + 120);
  const { relations, between, unsureBefore, unsureAfter } = language.timexes;
  const { relation, value: related } = relate(value, before, after, relations);
  return {
    sentenceId: sentence.id,
    span: sourceSpan(sentence, start, end),
    value: related,
    relation,
    role: roleOf(value, before, after, language.timexes.roles),
    certainty,
    modifier,
    rule,
    ...(related.precision === "interval" && between.test(before) ? { isBetween: true } : {}),
    ...(unsureBefore.test(before) || unsureAfter.test(after) ? { isUnsure: true } : {}),
  };
}

/** The years in which a date begins and ends; null for an open side. */
const yearsOf = ({ start, end }: DateValue): (number | null)[] =>
  [start, end].map((day) => (day === null ? null : civilOf(day).year));

/** The one year of all dates so far; null if they lie in several, or if there are none. */
function onlyYearOf(years: ReadonlySet<number | null>): number | null {
  const [year = null] = years;
  return years.size === 1 ? year : null;
}
