import type { TaggedToken } from "../../lexicon";
import type { NameStretch, Names, PersonName } from "../../names";
import { peopleIn } from "./find-people";
import { genderOfGiven, GIVEN } from "./given";
import { longNamesIn } from "./find-long-names";
import { foldName } from "./fold";
import { findKnown, knownIn } from "./known-names";
import { isSameLastName } from "./transliteration";

/** What French knows of proper names. */
export const frenchNames: Names = {
  find: findKnown,
  knownIn,
  namesIn,
  personOf,
  isSameLastName,
  isGivenName: (folded) => GIVEN.has(folded),
  contentWords: (name) =>
    foldName(name)
      .split(" ")
      .filter((word) => !FUNCTION_WORDS.has(word)),
};

const FUNCTION_WORDS = new Set("le la les l de du des d et pour sur en a au aux contre".split(" "));

const THREE_CAPITALS = /\p{Lu}{3}/u;

/** A sentence in capitals, or one without any: a heading that tells nothing of its names. */
const isShouted = (text: string): boolean => {
  if (!THREE_CAPITALS.test(text)) return false;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return capitals > 8 && capitals / letters > 0.6;
};

/** A title of a work, or a word of someone's own: what stands in it names no one. */
const QUOTE = /«[^«»]{1,90}»|“[^“”]{1,90}”|"[^"]{1,90}"/gu;

function namesIn(
  text: string,
  tag: () => readonly TaggedToken[],
  known: Names["knownIn"] = knownIn,
): readonly NameStretch[] {
  if (!/\p{Lu}/u.test(text) || isShouted(text)) return [];
  const quotes = text.includes("«") || text.includes('"') || text.includes("“") ? [...text.matchAll(QUOTE)] : [];
  const listed = known(text).map(({ start, end, known }): NameStretch => ({
    start,
    end,
    known,
    type: known?.type ?? "place",
    gender: known?.gender ?? null,
    number: known?.number ?? "singular",
    role: null,
  }));
  const all = [...listed, ...peopleIn(text), ...longNamesIn(text, tag)].filter(
    ({ start, end }) => !quotes.some((quote) => quote.index <= start && end <= quote.index + quote[0].length),
  );
  return withoutOverlaps(all);
}

/** The longest wins; of two as long a person, whom only a title or a given name tells ("président Hollande"), then the one that is known. */
function withoutOverlaps(all: readonly NameStretch[]): readonly NameStretch[] {
  const kept: NameStretch[] = [];
  for (const one of all.toSorted(
    (a, b) => reachOf(b, all) - reachOf(a, all) || rankOf(a) - rankOf(b) || a.start - b.start,
  ))
    if (!kept.some(({ start, end }) => start < one.end && one.start < end)) kept.push(one);
  return kept.toSorted((a, b) => a.start - b.start);
}

const rankOf = ({ type, known }: NameStretch): number => (type === "person" ? 0 : known ? 1 : 2);

/** A long name that only goes on after a known one is none: "Organisation de coopération de Shanghai et de la route de la soie". */
function reachOf({ start, end, known }: NameStretch, all: readonly NameStretch[]): number {
  if (known?.type !== "organisation" || known.acronym === null) return end - start;
  const longer = all.filter((other) => other.start === start && other.end > end && other.known === null);
  return Math.max(end - start, ...longer.map((other) => other.end - other.start + 1));
}

const NUMERAL = /^(?:ier|iere|1er|[ivx]{1,5})$/u;
const PARTICLES = new Set("de la du des d von van der den ben bin ibn del della di da zu al el le".split(" "));

const REVERSED = /^(\p{Lu}\p{Ll}[^ ]+) ((?:\p{Lu}\. ?)+)$/u;

const CLOSE_INITIALS = /(\p{Lu}\.)(?=\p{Lu})/gu;

/** "N. A. Nazarbaïev", "Nazarbayev N. A.", "Louis XIV", "Valéry Giscard d'Estaing" in their parts. */
function personOf(name: string): PersonName {
  const reversed = REVERSED.exec(name);
  const words = (reversed ? `${reversed[2]} ${reversed[1]}` : name).replace(CLOSE_INITIALS, "$1 ").trim().split(/ +/u);
  const folded = words.map((word) => foldName(word).replaceAll(" ", "-").replace(/^d-/u, "d "));
  const numeral = words.length > 1 && NUMERAL.test(folded.at(-1) ?? "") ? (folded.pop() ?? "") : "";
  const isGiven = (index: number): boolean =>
    /^\p{Lu}\.?$|^\p{Lu}\.-\p{Lu}\.$/u.test(words[index] ?? "") || genderOfGiven(words[index] ?? "") !== undefined;
  let count = 0;
  while (
    count < folded.length - (numeral === "" ? 1 : 0) &&
    (count === 0 ? folded.length > 1 || numeral !== "" : isGiven(count))
  )
    count++;
  const isLastOnly = count > 0 && PARTICLES.has(folded[0] ?? "");
  const first = isLastOnly ? 0 : count;
  const last = folded.slice(first).filter((word) => !PARTICLES.has(word));
  return {
    given: folded.slice(0, first),
    last: last.join(" ").replace(/^d /u, "").replaceAll(" d ", " "),
    numeral: numeral.replace(/^(?:iere|1er)$/u, "ier"),
  };
}
