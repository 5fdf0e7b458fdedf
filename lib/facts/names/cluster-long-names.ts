import type { Names } from "@/lib/language/names";
import type { FoundMention } from "./found-mention";

/** Content words from which on their order does not matter: "pour la sécurité et la coopération" is "pour la coopération et la sécurité". */
const ORDER_FREE = 4;

/**
 * The organisation or treaty that each mention without known name means, by a key: its own words, or those of the long name that a
 * text gives for its sigle. A sigle that two long names share is neither.
 */
export function clusterLongNames(mentions: readonly FoundMention[], names: Names): ReadonlyMap<FoundMention, string> {
  const long = mentions.filter(({ type, known }) => known === null && (type === "organisation" || type === "treaty"));
  const spelt = new Map<string, Set<string>>();
  const wordsKey = ({ type, text }: FoundMention): string => {
    const words = names.contentWords(text).map((word) => word.replace(/s$/u, ""));
    return `${type} ${(words.length >= ORDER_FREE ? words.toSorted() : words).join(" ")}`;
  };
  for (const mention of mentions) {
    if (mention.acronym === null || mention.acronym === mention.text) continue;
    const key = mention.known ? `${mention.known.type} ${mention.known.key}` : wordsKey(mention);
    spelt.set(mention.acronym, (spelt.get(mention.acronym) ?? new Set()).add(key));
  }
  return new Map(
    long.map((mention): [FoundMention, string] => {
      const meant = mention.acronym === mention.text ? spelt.get(mention.acronym) : undefined;
      return [mention, meant?.size === 1 ? [...meant][0]! : wordsKey(mention)];
    }),
  );
}
