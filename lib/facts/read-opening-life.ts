import type { ReadingContext } from "./reading-context";
import type { DatedReading } from "./reading";
import type { Token } from "./tokens";

/** Stands for a date while the rest of a sentence is looked at. */
const DATE = "\uE000";

/** " à Nice", " à New York", " au Mans", " à Villeneuve-sur-Lot", " à Fort-de-France": the place with all its words. */
const PLACE = String.raw` (?:à|en|au|aux) (?:(?:La|Le|Les) |L['’])?\p{Lu}[\p{L}'’-]+(?: (?:(?:de|du|des|la|le|les|sur|sous|lès|en) ){0,2}(?:d['’])?\p{Lu}[\p{L}'’-]+){0,3}`;

/** How biographies begin, with each date as one sign: who, then "née … à Nice", then perhaps "et morte … à Paris". */
const OPENING = new RegExp(
  String.raw`^(?<name>\p{Lu}[\p{L}-]+(?: (?:(?:de|du|von|van|le|la|Le|La) )?(?:d['’])?\p{Lu}[\p{L}'’-]+){1,3})(?:,| \() ?` +
    String.raw`(?<born>n[^\s]{1,2})(?: \p{Lu}[\p{L}'’-]+)*(?<before>${PLACE})? ?${DATE}(?<after>${PLACE})?(?: \([^()]*\))?` +
    String.raw`(?:(?:,| et|, et)? (?<died>\p{L}+)(?<beforeDeath>${PLACE})? ?${DATE}(?<afterDeath>${PLACE})?)?`,
  "u",
);

/**
 * "Simone Veil, née Jacob le 13 juillet 1927 à Nice et morte le 30 juin 2017 à Paris, est …": the birth and the death of
 * whom a sentence opens with.
 */
export function readOpeningLife(
  tokens: readonly Token[],
  text: string,
  { grammar }: ReadingContext,
): readonly DatedReading[] {
  const dates = tokens.filter(({ kind }) => kind === "date");
  const first = dates[0];
  if (!first) return [];
  const found = OPENING.exec(maskedText(tokens, text))?.groups;
  const name = found?.["name"];
  const born = grammar.genderOfLife(found?.["born"] ?? "", "birth");
  if (!found || !name || !born) return [];
  const reading = (dated: Token, event: "birth" | "death", place: string): DatedReading[] =>
    dated.date === null
      ? []
      : [
          {
            date: dated.date,
            range: { start: 0, end: dated.end },
            wording: {
              form: "clause",
              clause: {
                subject: name,
                subjectGender: born,
                subjectNumber: "singular",
                verb: grammar.auxiliary("be", "singular"),
                participle: grammar.agreeing(grammar.life[event], { gender: born, number: "singular" }),
                complement: place.trim(),
                fronted: "",
              },
            },
            doubts: [],
            needsContext: false,
            rule: "opening-life",
          },
        ];
  const isDeath = grammar.genderOfLife(found["died"] ?? "", "death") === born;
  const second = isDeath ? dates[1] : undefined;
  return [
    ...reading(first, "birth", found["before"] ?? found["after"] ?? ""),
    ...(second ? reading(second, "death", found["beforeDeath"] ?? found["afterDeath"] ?? "") : []),
  ];
}

function maskedText(tokens: readonly Token[], text: string): string {
  let masked = "";
  let at = 0;
  for (const { kind, start, end } of tokens) {
    if (kind !== "date" && kind !== "aside") continue;
    masked += kind === "date" ? `${text.slice(at, start)}${DATE}` : text.slice(at, start).trimEnd();
    at = end;
  }
  return masked + text.slice(at);
}
