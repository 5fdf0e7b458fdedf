import { genderFor } from "./noun-phrase";
import type { Found } from "./attached";
import type { DatedReading } from "./reading";
import type { ReadingContext } from "./reading-context";
import { isA, isMark, textOf, type Range, type Token } from "../tokens";
import type { VerbGroup } from "./verb-group";
import { participleOf } from "./word-forms";

/** What was done to something, on which day. */
type Done = {
  readonly dated: Token;
  readonly range: Range;
  readonly group: VerbGroup;
  readonly object: Found;
  readonly more: readonly Token[];
};

/**
 * "Le traité de Sèvres, que les délégués du sultan avaient signé le 10 août 1920": "Le traité de Sèvres a été signé". Only for
 * what is done once, and where the gender of the object is sure.
 */
export function toldPassively(
  { dated, range, group, object, more }: Done,
  tokens: readonly Token[],
  text: string,
  { grammar, lexicon }: ReadingContext,
): DatedReading | null {
  const perfect = grammar.perfect(group.lemma, { isReflexive: false, hasObject: true }, lexicon);
  const own = group.voice === "active" ? participleOf(tokens[group.end - 1]) : null;
  const number = own?.number ?? object.phrase.number ?? "singular";
  const gender = own?.gender ?? genderFor(object.phrase, number);
  const isPlace = more.length === 0 || (isA(more[0], "locative", grammar) && !more.some((token) => isMark(token, ",")));
  if (!perfect || gender === null || !isPlace || !dated.date || !grammar.is(group.lemma, "made-once")) return null;
  const participle = `${grammar.been} ${grammar.agreeing(perfect.participle, { gender, number })}`;
  const words = { verb: grammar.auxiliary("have", number), participle, complement: textOf(more, text), fronted: "" };
  const clause = { subject: object.phrase.text, subjectGender: gender, subjectNumber: number, ...words };
  return {
    date: dated.date,
    range,
    wording: { form: "clause", clause },
    doubts: object.phrase.doubts,
    needsContext: false,
    rule: "passive-relative",
  };
}
