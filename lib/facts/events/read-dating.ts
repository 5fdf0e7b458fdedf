import { genderFor } from "../clauses/noun-phrase";
import type { ReadingContext } from "../clauses/reading-context";
import type { ParsedClause } from "../clauses/parse-clauses";
import type { DatedReading } from "../clauses/reading";
import { isA, isMark, type Token } from "../tokens";

/** "L’église Saint-Martin date de 1852", "La fondation de la ville remonte à 1204": the verb says no more than the date. */
export function readDating(
  tokens: readonly Token[],
  { group, cut, subject, start, opening }: ParsedClause,
  { grammar }: ReadingContext,
): DatedReading | null {
  const at = isA(tokens[group.end], "dative", grammar) ? group.end + 1 : group.end;
  const dated = tokens[at];
  const isAll = dated?.kind === "date" && (cut.end === at + 1 || isMark(tokens[at + 1], ","));
  if (!isAll || !dated.date || !group.isPlain || !grammar.is(group.form.lemma, "dating")) return null;
  const phrase = grammar.withoutArticle(subject.text);
  // "date" is asked in the singular: of several things it would not agree
  if (phrase === null || opening.dates.length > 0 || group.form.number === "plural") return null;
  return {
    date: dated.date,
    range: { start: tokens[start]?.start ?? dated.start, end: dated.end },
    wording: { form: "nominal", phrase, gender: genderFor(subject, group.form.number) },
    doubts: [...subject.doubts, ...opening.doubts],
    needsContext: !subject.named,
    rule: "dating-verb",
  };
}
