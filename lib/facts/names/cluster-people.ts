import type { Names, PersonName } from "@/lib/language/names";
import type { Gender } from "@/lib/language/phrases";
import type { FoundMention } from "./found-mention";

/** One person as far as a text tells: a name in its parts, and the gender if it shows. */
type Told = {
  readonly text: string;
  readonly name: PersonName;
  readonly gender: Gender | null;
  readonly mentions: FoundMention[];
};

/**
 * The person that each mention means, by a key: "Nazarbaïev", "N. A. Nazarbayev" and "Noursoultan Nazarbaïev" are one; Pierre and Marie Curie, Louis XIV
 * and Louis XV are two, and "Curie" alone is neither.
 */
export function clusterPeople(mentions: readonly FoundMention[], names: Names): ReadonlyMap<FoundMention, string> {
  const told = tellingsOf(mentions, names).toSorted(
    (a, b) => b.name.given.join(" ").length - a.name.given.join(" ").length,
  );
  const people: Told[][] = [];
  for (const one of told) {
    const fitting = people.filter((group) => group.every((other) => isSame(one, other, names)));
    // Whoever fits several people is one of them, and we cannot say which.
    if (fitting.length === 1) fitting[0]?.push(one);
    else people.push([one]);
  }
  return new Map(
    people.flatMap((group) => {
      const { name } = group[0]!;
      const key = `person ${[...name.given, name.last, name.numeral].join(" ").trim()}`;
      return group.flatMap((each) => each.mentions.map((mention): [FoundMention, string] => [mention, key]));
    }),
  );
}

function tellingsOf(mentions: readonly FoundMention[], names: Names): Told[] {
  const told = new Map<string, Told>();
  for (const mention of mentions) {
    const name = names.personOf(mention.text);
    const isLastOnly = name.given.length === 0;
    const key = `${mention.text} ${isLastOnly ? (mention.gender ?? "") : ""}`;
    const known = told.get(key);
    if (known) known.mentions.push(mention);
    else told.set(key, { text: mention.text, name, gender: mention.gender, mentions: [mention] });
  }
  return [...told.values()];
}

function isSame(a: Told, b: Told, names: Names): boolean {
  if (a.name.numeral !== b.name.numeral) return false;
  if (a.gender !== null && b.gender !== null && a.gender !== b.gender) return false;
  if (!names.isSameLastName(a.name.last, b.name.last)) return false;
  const [first, second] = [a.name.given, b.name.given];
  return first.every((word, index) => index >= second.length || isSameGiven(word, second[index]!, names));
}

/** The same name, or its initials. "Jean" is not "Jean-Luc". */
function isSameGiven(a: string, b: string, names: Names): boolean {
  if (a === b) return true;
  const [x, y] = [a.split("-"), b.split("-")];
  if (x.length !== y.length) return false;
  const isInitial = x.every((part, index) => {
    const other = y[index] ?? "";
    return (
      part === other || (part.length === 1 && other.startsWith(part)) || (other.length === 1 && part.startsWith(other))
    );
  });
  return isInitial || (!(names.isGivenName(a) && names.isGivenName(b)) && names.isSameLastName(a, b));
}
