import type { Sentence, SourceDocument } from "@/lib/documents/document";
import { titleOf } from "@/lib/documents/title-of";
import type { OpenLanguage } from "@/lib/language/open-language";
import type { ShortName } from "@/lib/language/short-names";

/** Tells whether the noun of the document's title stands for its name in a sentence; to be asked in the order of the text. */
export type ShortNameReader = (sentence: Sentence) => ShortName | null;

/**
 * The name that a document cuts short: "le musée" in a text under "Le musée d’Orsay".
 *
 * It holds only where neither the sentence nor the one before it names another thing by the same noun.
 */
export function shortNameIn(
  document: SourceDocument,
  { grammar, lexicon }: Pick<OpenLanguage, "grammar" | "lexicon">,
): ShortNameReader {
  const long = grammar.longNameIn(titleOf(document) ?? "");
  if (!long || !lexicon.lookUp(long.noun).some(({ pos }) => pos === "NOUN")) return () => null;
  const [gender = null, ...others] = grammar.gendersInText(long.noun, document.source);
  if (others.length > 0) return () => null;
  const short = { ...long, gender };
  let wasOther = false;
  return ({ text }) => {
    const isOther = grammar.isNamedOtherwise(short, text);
    const isSafe = !isOther && !wasOther;
    wasOther = isOther;
    return isSafe ? short : null;
  };
}
