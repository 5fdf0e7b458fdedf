import type { Clause } from "@/lib/language/phrases";
import type { ReadingContext } from "./reading-context";
import type { Token } from "../tokens";
import type { VerbGroup } from "./verb-group";

/** From one year or month to another. */
const YEARS = /^-?\d{4}(?:-\d{2})?\/-?\d{4}(?:-\d{2})?$/u;

/** True for what is told to have lasted for years: "de 1981 à 1988", not "entre 1981 et 1988". */
const isLasting = ({ date, text }: Token, { grammar }: ReadingContext): boolean =>
  date !== null &&
  date.timex.relation === "at" &&
  YEARS.test(date.timex.value.edtf) &&
  !grammar.within.test(text.replace(/^\W+/u, ""));

/** "devient de 1981 à 1988 le premier rabbin": what one became takes no time, and what one was does. Null for all others. */
export function lasted(
  { lemma, form, isReflexive }: VerbGroup,
  dated: Token,
  context: ReadingContext,
): Pick<Clause, "verb" | "participle"> | null {
  const { grammar } = context;
  if (!grammar.is(lemma, "becoming") || isReflexive || !isLasting(dated, context)) return null;
  return { verb: grammar.auxiliary("have", form.number), participle: grammar.been };
}

/** `date-attachment-unsure` where years went by and the verb tells of a moment: "est élu de 1957 à 1976", but for what can be told as a state. */
export function aspectDoubts(group: VerbGroup, dated: Token, context: ReadingContext): readonly string[] {
  const { grammar } = context;
  const isMoment = grammar.is(group.lemma, "punctual") && isLasting(dated, context);
  return isMoment && !lasted(group, dated, context) ? ["date-attachment-unsure"] : [];
}
