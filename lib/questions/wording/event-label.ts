import type { EventFact, EventWording } from "@/lib/facts/fact";
import type { Grammar } from "@/lib/language/clauses";
import type { Clause } from "@/lib/language/phrases";
import { slice } from "@/lib/span";
import { documentOf, sentenceOf, type Bench } from "../bench/bench";
import { onceACourse } from "../bench/once-a-course";
import { isUntimely } from "./lasting-acts";
import { isBareDefinite, pointsBack } from "./pointing";

/** Longest label that is read at a glance. */
const LONGEST_LABEL = 120;

/** The form of a label: those of one question share it, or the odd one would show. */
export type LabelForm = "nominal" | "clause";

/**
 * The words under which an event may stand among others; null where they do not stand alone, tell when it was, name a
 * thing instead of an event, or tell it in another tense than the past.
 */
export const eventLabel = onceACourse(labelOf);

function labelOf(fact: EventFact, bench: Bench): { readonly label: string; readonly form: LabelForm } | null {
  const { wording, needsContext, doubts } = fact;
  const { cues, phrases, grammar } = bench.language;
  if (doubts.length > 0 || isGuessInProse(fact, bench)) return null;
  const isEvent =
    wording.form === "nominal" ? isEventPhrase(wording.phrase, grammar) : isToldAsPast(wording.clause, grammar);
  if (!isEvent) return null;
  const label = phrases.state(wording);
  const isUnfit =
    label.length > LONGEST_LABEL ||
    (needsContext && namesNoOne(wording, grammar)) ||
    tellsWhen(label, fact, bench) ||
    pointsBack(label, bench) ||
    isBareDefinite(label, bench) ||
    [...cues.deictic, ...cues.forecast].some((cue) => cue.test(label)) ||
    cues.possessive.test(label) ||
    isUntimely(fact, label, bench.language);
  return isUnfit ? null : { label, form: wording.form };
}

/** What needs a line of context for its author alone ("ratification du traité de Moscou") still says what it is about. */
const namesNoOne = (wording: EventWording, grammar: Grammar): boolean =>
  wording.form === "clause" || grammar.namesIn(wording.phrase).size === 0;

/** A year that the program put beside a bare day of running text may be wrong; under a heading of a chronology it is told. */
export function isGuessInProse({ documentSlug, sentenceId, timex }: EventFact, bench: Bench): boolean {
  if (timex.certainty === "stated") return false;
  const { blockId } = sentenceOf(bench, sentenceId);
  return !datedItems(documentSlug, bench).has(blockId);
}

/** The blocks of a document that are the items of a chronology. */
const datedItems = onceACourse((slug: string, bench: Bench): ReadonlySet<string> => {
  const blocks = documentOf(bench, slug).sections.flatMap((section) => section.blocks);
  return new Set(blocks.filter(({ kind }) => kind === "dated-item").map(({ id }) => id));
});

/** "première réunion du conseil" is an event, "réserve naturelle" is a thing: the first noun tells. */
function isEventPhrase(phrase: string, grammar: Grammar): boolean {
  const head = phrase
    .toLowerCase()
    .split(/[\s'’,]+/u)
    .find((word) => !grammar.is(word, "pre-adjective"));
  return head !== undefined && (grammar.is(head, "event-noun") || grammar.is(head, "act-noun"));
}

/** The compound past, the one tense in which events are listed: neither "est dirigé par", which lasts, nor "était" or "signe". */
function isToldAsPast({ verb, participle, subjectNumber }: Clause, grammar: Grammar): boolean {
  if (participle === "") return false;
  const [have, be] = (["have", "be"] as const).map((role) => grammar.auxiliary(role, subjectNumber));
  return (
    verb === have ||
    verb.replaceAll("’", "'") === grammar.reflexive(be!).replaceAll("’", "'") ||
    (verb === be && grammar.passive(participle.split(" ")[0]!).role === "be")
  );
}

/** True if a label holds a year, a date of its sentence, or a rank ("63e session") that gives its place away. */
function tellsWhen(label: string, fact: EventFact, bench: Bench): boolean {
  const { source } = documentOf(bench, fact.documentSlug);
  const dates = (bench.timexes.get(fact.sentenceId) ?? []).map(({ span }) => slice(source, span));
  return /\d{3,}|\d+(?:e|er|re)(?!\p{L})/u.test(label) || dates.some((date) => label.includes(date));
}
