import { genderFor, readNounPhrase } from "./noun-phrase";
import type { ReadingContext } from "./reading-context";
import type { ParsedClause } from "./parse-clauses";
import type { DatedReading } from "./reading";
import { isA, isCapitalised, isMark, textOf, type Token } from "../tokens";

/**
 * Reads what takes over the verb of the clause before: "… a pris la présidence au 1er janvier 2010, après la Finlande en 2008
 * et la Grèce en 2009". Each new subject comes with its own date, and with its own place if the first one had one.
 */
export function readGapped(
  tokens: readonly Token[],
  text: string,
  clause: ParsedClause,
  main: DatedReading,
  context: ReadingContext,
): readonly DatedReading[] {
  if (main.doubts.length > 0 || main.wording.form !== "clause") return [];
  let at = clause.cut.end + (isMark(tokens[clause.cut.end], ",") ? 1 : 0);
  const readings: DatedReading[] = [];
  while (tokens[at]?.kind === "word" && context.grammar.gap(tokens[at]?.word ?? "")) {
    const dated = tokens.findIndex((token, index) => index > at && token.kind !== "word" && token.kind !== "quote");
    const reading =
      tokens[dated]?.kind === "date" ? takeOver(tokens, at + 1, dated, text, clause, main, context) : null;
    if (!reading) break;
    readings.push(reading);
    at = dated + 1;
  }
  return isMark(tokens[at], ".") || at >= tokens.length ? readings : [];
}

function takeOver(
  tokens: readonly Token[],
  from: number,
  at: number,
  text: string,
  parsed: ParsedClause,
  main: DatedReading,
  context: ReadingContext,
): DatedReading | null {
  if (main.wording.form !== "clause") return null;
  const { clause } = main.wording;
  const place = tokens.findIndex(
    (token, index) =>
      index > from &&
      index < at &&
      isA(token, "preposition", context.grammar) &&
      !isA(token, "genitive", context.grammar) &&
      isCapitalised(tokens[index + 1]),
  );
  const end = place > 0 ? place : at;
  const lead = clause.complement.split(" ")[0];
  if (place > 0 && lead !== tokens[place]?.word) return null;
  const subject = readNounPhrase(tokens.slice(from, end), text, context);
  const dated = tokens[at];
  if (!subject || !dated?.date || dated.date.tie !== "adjunct" || subject.number === "plural") return null;
  const gender = genderFor(subject, "singular");
  // With "avoir" the participle stays as it is whoever the subject is.
  const agrees =
    clause.subjectNumber === "singular" && (parsed.group.voice === "active" || gender === clause.subjectGender);
  return {
    date: dated.date,
    range: { start: main.range.start, end: dated.end },
    wording: {
      form: "clause",
      clause: {
        ...clause,
        subject: subject.text,
        subjectGender: gender,
        complement: place > 0 ? textOf(tokens.slice(place, at), text) : clause.complement,
      },
    },
    doubts: [...subject.doubts, ...(agrees ? [] : ["agreement-unverified"])],
    needsContext: false,
    rule: "gapped",
  };
}
