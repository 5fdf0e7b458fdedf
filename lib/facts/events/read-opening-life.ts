import type { ReadingContext } from "../clauses/reading-context";
import type { DateMark } from "../dates/place-dates";
import type { DatedReading } from "../clauses/reading";
import type { Token } from "../tokens";

/** Stands for a date while the rest of a sentence is looked at. */
const DATE = "\uE000";

/**
 * "Simone Veil, née Jacob le 13 juillet 1927 à Nice et morte le 30 juin 2017 à Paris, est …": the birth and the death of
 * whom a sentence opens with.
 */
export function readOpeningLife(
  tokens: readonly Token[],
  text: string,
  { grammar }: ReadingContext,
): readonly DatedReading[] {
  const told = grammar.lifeToldBy(maskedText(tokens, text), DATE);
  if (!told || grammar.determiner(told.name.split(" ")[0]?.toLowerCase() ?? "")) return [];
  const dates = tokens.filter(({ kind }) => kind === "date");
  const reading = (event: "birth" | "death"): DatedReading[] => {
    const part = told[event];
    const dated = part && dates[part.date];
    if (!part || !dated?.date || !isOneDay(dated.date)) return [];
    return [
      {
        date: dated.date,
        range: { start: 0, end: dated.end },
        wording: {
          form: "clause",
          clause: {
            subject: told.name,
            subjectGender: told.gender,
            subjectNumber: "singular",
            verb: grammar.auxiliary("be", "singular"),
            participle: grammar.agreeing(grammar.life[event], { gender: told.gender, number: "singular" }),
            complement: part.place,
            fronted: "",
          },
        },
        doubts: [],
        needsContext: false,
        rule: "opening-life",
      },
    ];
  };
  return [...reading("birth"), ...reading("death")];
}

/** No span of years, and no date whose year stands elsewhere: "le 2 mai (21 avril) 1729". */
const isOneDay = ({ timex }: DateMark): boolean =>
  timex.relation === "at" && timex.certainty === "stated" && timex.value.precision !== "interval";

/** A sentence with its dates as one sign each, without asides and without how a name is pronounced. */
function maskedText(tokens: readonly Token[], text: string): string {
  let masked = "";
  let at = 0;
  for (const { kind, start, end } of tokens) {
    if (kind !== "date" && kind !== "aside") continue;
    masked += kind === "date" ? `${text.slice(at, start)}${DATE}` : text.slice(at, start).trimEnd();
    at = end;
  }
  return (masked + text.slice(at)).replace(/ ?\[[^\][]{1,60}\]/u, "");
}
