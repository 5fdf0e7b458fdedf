import { readEdtf } from "@/lib/calendar/read-edtf";
import type { Grammar } from "@/lib/language/clauses";
import type { Gender } from "@/lib/language/phrases";
import type { ReadingContext } from "../clauses/reading-context";
import type { DateMark } from "../dates/place-dates";
import type { DatedReading } from "../clauses/reading";
import { isA, isCapitalised, isMark, textOf, type Token } from "../tokens";

/** A birth or a death that stands in parentheses, and the date of the sentence that tells it. */
export type LifeReading = { readonly reading: DatedReading; readonly told: DateMark };

/** Years between which a lifetime lies; shorter ones may be those of an office. */
const LIFETIME = { least: 30, most: 105 } as const;

/** A full name with its gender; `from` and `to` are the tokens that it is read from. */
type Person = { readonly text: string; readonly gender: Gender; readonly from: number; readonly to: number };

/** "Victor Hugo (1802-1885)": two dates behind the full name of a person, a lifetime apart, are those of birth and death. */
export function readLifespans(
  tokens: readonly Token[],
  text: string,
  { grammar }: ReadingContext,
): readonly LifeReading[] {
  return tokens.flatMap((token, at) => {
    const told = token.date;
    if (!told || !isMark(tokens[at - 1], "(") || !isMark(tokens[at + 1], ")")) return [];
    const halves = halvesOf(told, text);
    const person = halves && personBefore(tokens, at - 1, text, grammar);
    if (!person) return [];
    return halves.map((date, index) => ({
      told,
      reading: lifeReading(person, tokens, at + 1, date, grammar.life[index === 0 ? "birth" : "death"], grammar),
    }));
  });
}

function lifeReading(
  { text, gender, from }: Person,
  tokens: readonly Token[],
  to: number,
  date: DateMark,
  participle: string,
  grammar: Grammar,
): DatedReading {
  return {
    date,
    range: { start: tokens[from]!.start, end: tokens[to]!.end },
    wording: {
      form: "clause",
      clause: {
        subject: text,
        subjectGender: gender,
        subjectNumber: "singular",
        verb: grammar.auxiliary("be", "singular"),
        participle: grammar.agreeing(participle, { gender, number: "singular" }),
        complement: "",
        fronted: "",
      },
    },
    doubts: [],
    needsContext: false,
    rule: "lifespan",
  };
}

/** The two ends of an interval that may be a lifetime, each with its place in the text. */
function halvesOf(mark: DateMark, text: string): readonly [DateMark, DateMark] | null {
  const { timex, start, end } = mark;
  const written = text.slice(start, end);
  const dash = /\s*[-–—]\s*/u.exec(written);
  const [first, last, ...more] = timex.value.edtf.split("/").map(readEdtf);
  if (!dash || !/^\d/u.test(written) || !first || !last || more.length > 0) return null;
  if (timex.certainty !== "stated" || timex.modifier !== null) return null;
  const years = ((last.start ?? 0) - (first.start ?? 0)) / 365.25;
  if (years < LIFETIME.least || years > LIFETIME.most) return null;
  const after = start + dash.index + dash[0].length;
  return [
    { ...mark, end: start + dash.index, timex: { ...timex, value: first } },
    { ...mark, start: after, timex: { ...timex, value: last } },
  ];
}

/** A given name and more before a token: "Victor Hugo", "Aliénor d’Aquitaine"; no ruler with a number, whose reign it may be. */
function personBefore(tokens: readonly Token[], end: number, text: string, grammar: Grammar): Person | null {
  let from = end;
  for (let at = end - 1; at >= 0 && from - at <= 3; at--) {
    if (isCapitalised(tokens[at])) from = at;
    else if (!isA(tokens[at], "genitive", grammar)) break;
  }
  const name = tokens.slice(from, end);
  const gender = grammar.givenGender(name[0]?.text ?? "");
  const isFull = name.length > 1 && name.length < 6 && name.every(({ kind }) => kind === "word");
  if (!gender || !isFull || name.some((token) => /^[IVX]+(?:er)?$/u.test(token.text))) return null;
  return { text: textOf(name, text), gender, from, to: end };
}
