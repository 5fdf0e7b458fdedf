import type { ClauseDate } from "../clauses/clause-date";
import type { ParsedClause } from "../clauses/parse-clauses";
import type { Scene } from "../scene";
import { isA, isCapitalised, isMark, textOf, type Token } from "../tokens";

/**
 * Empty for an act that has one author: `not-unique` where several may have done it, `bare-definite-subject` where the
 * words do not tell what it was done to.
 *
 * Making and finding have one author for one work; other acts need a date beside the name of what they were done to, or a
 * day; a first and a superlative need that name alone.
 *
 * @param said what follows the verb, dates left out
 */
export function singularDoubts(
  { group }: ParsedClause,
  said: readonly Token[],
  date: ClauseDate | null,
  scene: Scene,
): readonly string[] {
  const { grammar } = scene.context;
  const lemma = group.lemma;
  const isNamed =
    said.some((token, at) => token.kind === "quote" || (at > 0 && isCapitalised(token))) || holdsName(said, scene);
  const words = textOf(said, scene.text);
  if (grammar.notOne.test(words)) return ["not-unique"];
  if (grammar.isUniqueDescription(words)) return isNamed ? [] : ["bare-definite-subject"];
  const singularity = grammar.singularityOf(lemma);
  const isDay = date?.token.date?.timex.value.precision === "day";
  if (group.voice === "be" && date !== null && isSingled(group.lemma, words, isDay, scene)) return [];
  if (singularity === null || !isDefinite(said, scene)) return ["not-unique"];
  if (singularity === "occasion")
    return (date !== null && isNamed) || (isDay && isTold(said, scene)) ? [] : ["not-unique"];
  return isNamed || isTold(said, scene) ? [] : ["bare-definite-subject"];
}

/** "a été élu président du Sénégal", "a été assassiné à Lyon le 24 juin 1894": what befalls one person, of an office or on a day. */
const isSingled = (lemma: string, words: string, isDay: boolean, { context: { grammar } }: Scene): boolean =>
  grammar.isAppointing(lemma) ? grammar.isOffice(words) && grammar.isOwned(words) : isDay && grammar.isKilling(lemma);

/** What an act is done to is one thing: "la ville de Québec", "« Le Cid »", "Carthage". */
function isDefinite([opening, next]: readonly Token[], { context: { grammar } }: Scene): boolean {
  // "s’empara de Carthage": the preposition says nothing of what follows it.
  const first = isA(opening, "genitive", grammar) && isCapitalised(next) ? next : opening;
  if (!first) return false;
  return first.kind === "quote" || isCapitalised(first) || grammar.determiner(first.word)?.kind === "definite";
}

const holdsName = (said: readonly Token[], { mentions }: Scene): boolean => {
  const [first, last] = [said[0], said.at(-1)];
  return (
    first !== undefined &&
    last !== undefined &&
    mentions.some(({ start, end }) => start >= first.start && end <= last.end)
  );
};

/** Words after a noun from which it is clear enough: "le vaccin contre la rage", "la théorie de la relativité". */
function isTold(said: readonly Token[], { context: { grammar } }: Scene): boolean {
  const ends = said.findIndex((token) => isMark(token, ","));
  const phrase = ends < 0 ? said : said.slice(0, ends);
  return phrase.length >= 4 && phrase.some((token, at) => at > 1 && isA(token, "preposition", grammar));
}
