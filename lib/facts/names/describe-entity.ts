import type { Names } from "@/lib/language/names";
import { withoutAccents } from "@/lib/language/without-accents";
import type { FoundMention } from "./found-mention";
import type { Entity } from "./mention";

/** An entity as its mentions tell it: under the name that we know for it, else the fullest that the course has. */
export function describeEntity(id: string, group: readonly FoundMention[], names: Names): Entity {
  const named = group.filter(({ isAnaphora }) => !isAnaphora);
  const known = named.find(({ known }) => known !== null)?.known ?? null;
  const main = known && (names.find(known.key) ?? known);
  const aliases = aliasesOf(named);
  const fullest = named.reduce((best, one) => (weightOf(one, names) > weightOf(best, names) ? one : best), named[0]!);
  const gender = main?.gender ?? named.find((one) => one.gender !== null)?.gender ?? null;
  const name = main ? asWritten(main.name, aliases) : fullest.text;
  const number = main?.number ?? fullest.number;
  return {
    ...{ id, type: group[0]!.type, name, gender, number, aliases },
    article: main ? (names.find(name)?.article ?? main.article) : articleOf(fullest),
    acronym: main?.acronym ?? named.find(({ acronym }) => acronym !== null)?.acronym ?? null,
  };
}

/** A known name with the accents that the text gives it: "Asunción" for "Asuncion". */
const asWritten = (name: string, aliases: readonly string[]): string =>
  aliases.includes(name) ? name : (aliases.find((alias) => withoutAccents(alias) === withoutAccents(name)) ?? name);

/** As written, the most frequent first; those as frequent in the order of the text. */
function aliasesOf(named: readonly FoundMention[]): readonly string[] {
  const counted = new Map<string, number>();
  for (const { text } of named) counted.set(text, (counted.get(text) ?? 0) + 1);
  return [...counted].toSorted(([, a], [, b]) => b - a).map(([text]) => text);
}

/** Full given names before initials, then length: "Noursoultan Nazarbaïev" before "N. A. Nazarbaïev". */
function weightOf({ text, type }: FoundMention, names: Names): number {
  if (type !== "person") return text.length;
  const { given } = names.personOf(text);
  return (
    given.filter((word) => !/^\p{L}(?:-\p{L})*$/u.test(word)).length * 100 +
    (given.length > 0 ? 10 : 0) +
    Math.min(9, text.length / 10)
  );
}

function articleOf({ type, text, gender, number }: FoundMention): string {
  if (type === "person" || type === "city") return "";
  if (number === "plural") return "les";
  if (/^[aeiouâàéèêëîïôœ]/iu.test(text)) return "l'";
  return gender === "f" ? "la" : gender === "m" ? "le" : "";
}
