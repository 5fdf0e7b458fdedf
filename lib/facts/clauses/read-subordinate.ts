import { phraseBefore } from "./attached";
import { parseClauses, type ParsedClause } from "./parse-clauses";
import { onlyPhraseBefore } from "./phrase-near";
import { readClause } from "./read-clause";
import type { NounPhrase, ReadingContext } from "./reading-context";
import type { DatedReading } from "./reading";
import { isA, isCapitalised, isMark, textOf, type Token } from "../tokens";

/**
 * "…, lorsque les députés votent la loi en 1905", "…, à Lyon, où les frères Petit fondent en 1832 une fabrique", "Le barrage
 * d’Assouan, dont la construction a débuté en 1960, …": a clause that a conjunction, "où" or "dont" brings in, and that tells what happened as a main clause does. What a pronoun in it means is not
 * known; one that is not understood without a doubt is left alone.
 */
export function readSubordinates(
  tokens: readonly Token[],
  text: string,
  context: ReadingContext,
): readonly DatedReading[] {
  const alone: ReadingContext = { ...context, topic: null, meant: null, again: null };
  return tokens.flatMap((_, at) => {
    const opening = openingAt(tokens, at, text, context);
    if (!opening) return [];
    const inside = tokens.slice(opening.from);
    if (!inside.some(({ kind }) => kind === "date")) return [];
    const [first, ...others] = parseClauses(inside, text, alone);
    if (!first) return [];
    const own = [first, ...others.filter(({ start }) => start === first.start)];
    return own.flatMap((clause) => {
      const reading = readClause(inside, text, clause, alone);
      // "fondent une fabrique": the place tells which
      const isTold = opening.place.length > 0 && context.grammar.is(clause.group.lemma, "making");
      const { owner } = opening;
      const doubts =
        reading?.doubts.filter(
          (code) => !(isTold && code === "vague") && !(owner !== null && code === "bare-definite-subject"),
        ) ?? [];
      if (!reading) return [];
      if (owner && clause.subject.named) return ofOwner(reading, clause, owner, context);
      if (doubts.length > 0 || (owner && !isPlainThing(inside, clause, context))) return [];
      if (opening.isElsewhere && !tellsByNames(reading, context)) return [];
      return owner ? owned(reading, owner, context) : placed({ ...reading, doubts }, textOf(opening.place, text));
    });
  });
}

/** "Paul Petit fonde en 1555 la France antarctique": a named subject, and a name in what is told of it. */
const tellsByNames = ({ wording, needsContext }: DatedReading, { grammar }: ReadingContext): boolean =>
  wording.form === "clause" &&
  !needsContext &&
  [wording.clause.subject, wording.clause.complement].every((words) => grammar.namesIn(words).size > 0);

type OpeningWord = {
  readonly from: number;
  readonly place: readonly Token[];
  /** Whose the subject of the clause is: "le barrage, dont la construction …". */
  readonly owner: NounPhrase | null;
  /** True where "où" takes up what is not read as a place: the clause has to tell by a name what it is about. */
  readonly isElsewhere?: boolean;
};

/** The words that bring a clause in, and the place that "où" takes up. */
function openingAt(tokens: readonly Token[], at: number, text: string, context: ReadingContext): OpeningWord | null {
  const { grammar } = context;
  const token = tokens[at];
  if (isA(token, "genitive-relative", grammar) && isMark(tokens[at - 1], ",")) {
    const found = phraseBefore(tokens, at - 1, text, context) ?? onlyPhraseBefore(tokens, at - 1, text, context);
    // "Une commission de la Chambre, dont le rapport paraît": which one, is not said
    const [first = ""] = found?.phrase.text.toLowerCase().split(" ") ?? [];
    const isOneOfMany = grammar.determiner(first)?.kind === "indefinite";
    const isFit = found?.phrase.named && found.phrase.doubts.length === 0 && !isOneOfMany;
    return found && isFit ? { from: at + 1, place: [], owner: found.phrase } : null;
  }
  if (isA(token, "time-subordinator", grammar)) return { from: at + 1, place: [], owner: null };
  // "alors" alone only ties, and counts as an aside
  const isPaired = token !== undefined && grammar.is(token.word, "paired-subordinator");
  if (isPaired && isA(tokens[at + 1], "restriction", grammar)) return { from: at + 2, place: [], owner: null };
  if (!isA(token, "place-relative", grammar) || !isMark(tokens[at - 1], ",")) return null;
  const place = placeBefore(tokens, at - 1, { grammar });
  return { from: at + 1, place: place ?? [], owner: null, isElsewhere: place === null };
}

/** Longest place before "où", in tokens. */
const MAX_PLACE = 6;

/** "à Clermont-Ferrand": a preposition of place and a name; null for any other words. */
function placeBefore(
  tokens: readonly Token[],
  comma: number,
  { grammar }: Pick<ReadingContext, "grammar">,
): readonly Token[] | null {
  const from = tokens.findLastIndex(
    (token, at) => at < comma && at >= comma - MAX_PLACE && isA(token, "locative", grammar),
  );
  const name = tokens.slice(from + 1, comma);
  return from >= 0 && name.length > 0 && name.every(isCapitalised) ? tokens.slice(from, comma) : null;
}

/** "la construction": one, and nothing said of it that the owner would have to stand behind. */
const isPlainThing = (
  tokens: readonly Token[],
  { start, group, isInverted = false }: ParsedClause,
  { grammar }: ReadingContext,
): boolean =>
  !isInverted &&
  group.start - start === 2 &&
  grammar.determiner(tokens[start]?.word ?? "")?.kind === "definite" &&
  !isA(tokens[start + 1], "office", grammar);

/** "L’Indonésie, dont Sukarno proclame l’indépendance": a named subject, and a bare object that is the owner’s. */
function ofOwner(
  reading: DatedReading,
  clause: ParsedClause,
  { text }: NounPhrase,
  { grammar }: ReadingContext,
): readonly DatedReading[] {
  const { wording } = reading;
  const object = clause.rest.filter(({ kind }) => kind === "word");
  const isBare =
    object.length === 2 &&
    grammar.determiner(object[0]?.word ?? "")?.kind === "definite" &&
    (isA(object[1], "event-noun", grammar) || isA(object[1], "set-object", grammar)) &&
    clause.subject.doubts.length === 0;
  if (wording.form !== "clause" || !isBare) return [];
  const complement = grammar.ownedBy(wording.clause.complement, text);
  const owned = { ...wording.clause, complement };
  return [
    { ...reading, doubts: [], needsContext: false, wording: { form: "clause", clause: owned }, rule: "subordinate" },
  ];
}

/** "la construction du barrage": the subject with the one that it belongs to. */
function owned(reading: DatedReading, { text }: NounPhrase, { grammar }: ReadingContext): readonly DatedReading[] {
  const { wording } = reading;
  if (wording.form !== "clause") return [];
  const subject = grammar.ownedBy(wording.clause.subject, text);
  const clause = { ...wording.clause, subject };
  return [{ ...reading, doubts: [], needsContext: false, wording: { form: "clause", clause }, rule: "subordinate" }];
}

/** The clause with the place that "où" stands for, unless it says where by itself. */
function placed(reading: DatedReading, place: string): readonly DatedReading[] {
  const { wording } = reading;
  if (place === "" || wording.form !== "clause") return [{ ...reading, rule: "subordinate" }];
  const { clause } = wording;
  const where = place.charAt(0).toLowerCase() + place.slice(1);
  const complement = `${clause.complement} ${where}`.trim();
  return [{ ...reading, wording: { form: "clause", clause: { ...clause, complement } }, rule: "subordinate" }];
}
