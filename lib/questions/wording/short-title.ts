import type { Bench } from "../bench/bench";
import { onceACourse } from "../bench/once-a-course";
import { holdsMark, holdsNumber, isNaming, isTopic } from "./naming-line";

/**
 * A title as it stands above a question: without the number of its lesson, the years of its matter, which may tell the date,
 * and a second title. "Leçon 4 – L’unification italienne (1815-1870)" is "L’unification italienne", "La soie : une histoire du
 * commerce" is "La soie", "Salvane, du moulin à la 5G" is "Salvane".
 */
export const shortTitle = onceACourse((title: string, bench: Bench): string => {
  const { cues } = bench.language;
  const bare = cues.withoutFrame(title.replace(TIME, "").replace(cues.numbering, ""));
  return headFirst(beforeComma(cues.withoutFrame(firstPart(bare, bench)), bench));
});

/** Years or centuries in parentheses. */
const TIME = / ?\([^()]*(?:\d|(?<!\p{L})[IVX]+e)[^()]*\)/gu;

/**
 * The name before the comma of a title that cannot stand as it is, where no second name follows: for its marks, for a way
 * that a firm or a life went ("de l’atelier à la bourse"), which says less than it sounds, or for a sentence about the name. The ways
 * of a country and a town tell which part of their history is meant.
 */
function beforeComma(title: string, bench: Bench): string {
  const [whole = "", name = ""] = /^([^,«]+?), (?!\p{Lu})/u.exec(title) ?? [];
  const isFit = !holdsNumber(title) && !holdsMark(title) && !isSlogan(name, title.slice(whole.length), bench);
  return !isFit && isNaming(name, bench) && isWhole(name, bench) ? name : title;
}

/** "de l’ampoule au scanner" behind the name of a firm, "le pont que Dole attendait" behind any name. */
function isSlogan(name: string, rest: string, { language: { cues, grammar, names, tag } }: Bench): boolean {
  if (tag(rest).some(({ form }) => grammar.is(form, "relative"))) return true;
  return cues.way.test(rest) && !names.knownIn(name).some(({ known }) => known !== null && PLACES.has(known.type));
}

/** What has a history that the way of a title tells a part of. */
const PLACES: ReadonlySet<string> = new Set(["country", "city", "place"]);

/** "Salvane (bataille de)" as an encyclopaedia files it is "Bataille de Salvane". */
function headFirst(title: string): string {
  const [, name = "", head = ""] =
    /^(\p{Lu}[^()]*?) \(([^()]*(?:['’]|(?<!\p{L})(?:de|du|des|l[ae]s?)))\)$/iu.exec(title) ?? [];
  if (head === "") return title;
  const first = head.charAt(0).toUpperCase() + head.slice(1);
  return /['’]$/u.test(head) ? `${first}${name}` : `${first} ${name}`;
}

/** What stands before the colon of a title that says there already what it is about; the whole title where it does not. */
function firstPart(title: string, bench: Bench): string {
  const [, first = "", second = ""] =
    /^(.+?)[\s\u00a0\u202f]*(?::|[–—](?=\s))[\s\u00a0\u202f]+(\S.*)$/su.exec(title) ?? [];
  if (first === "" || /[«»"()]/u.test(first)) return title;
  const pair = pairOfStates(first, second, bench);
  if (pair !== null) return pair;
  if (bench.language.cues.anyHeading.test(first)) return isWhole(second, bench) ? second : title;
  if (tellsMore(second, first, bench) && isWhole(second, bench)) return second;
  if (isWhole(first, bench)) return first;
  const [, name = ""] = /^([^,«]+?), /u.exec(first) ?? [];
  if (isWhole(name, bench) && isNaming(name, bench)) return name;
  if (isWhole(second, bench) && isNaming(second, bench)) return second;
  return isWay(first, bench) ? first : title;
}

/** "Du moulin à la turbine" before "comment l’eau a changé Dole": what is told is between its two ends. */
const isWay = (part: string, { language: { cues } }: Bench): boolean =>
  cues.way.test(part.toLowerCase()) && !holdsNumber(part) && !holdsMark(part);

/** "Histoire d’un matériau : le béton armé", "Histoire de la Maison : le théâtre de Dole": what follows says of which. */
function tellsMore(second: string, first: string, { language: { cues, grammar } }: Bench): boolean {
  const [article = ""] = /^(?:\p{L}+['’]|\p{L}+)/u.exec(second.toLowerCase().replaceAll("’", "'")) ?? [];
  return (cues.ofAny.test(first) || cues.ofItself.test(first)) && grammar.determiner(article)?.kind === "definite";
}

/** "France – Viêt Nam : les relations bilatérales" is about both. */
function pairOfStates(first: string, second: string, { language: { names } }: Bench): string | null {
  const [one, ...more] = names.knownIn(first);
  const [other] = names.knownIn(second);
  const isState = one?.known?.type === "country" && more.length === 0 && first === one.known.name;
  if (!isState || other?.known?.type !== "country" || other.start !== 0) return null;
  return `${first} – ${second.slice(0, other.end)}`;
}

/** A noun phrase that names someone or says what a text is about: "La soie", "Haute mer", not "Éclairer la côte". */
function isWhole(part: string, bench: Bench): boolean {
  const tokens = bench.language.tag(part.charAt(0).toLowerCase() + part.slice(1));
  const isPhrase =
    tokens[0] !== undefined &&
    OPENING.has(tokens[0].pos) &&
    tokens.every(({ pos }) => pos !== "VERB" && pos !== "AUX" && pos !== "PUNCT");
  return (
    isPhrase && isTopic(part, bench) && (isNaming(part, bench) || bench.language.cues.contentWords(part).length > 0)
  );
}

/** What a noun phrase begins with. */
const OPENING: ReadonlySet<string> = new Set(["DET", "NOUN", "PROPN", "ADJ", "X"]);
