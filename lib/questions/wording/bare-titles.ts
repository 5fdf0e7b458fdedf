import type { SourceDocument } from "@/lib/documents/document";
import type { Cues } from "@/lib/language/cues";
import type { OpenLanguage } from "@/lib/language/open-language";
import type { Clause } from "@/lib/language/phrases";

/**
 * True for the title of a work that its marks or its article no longer show: "le Tambour est-il paru", "l’Âge mûr", where the
 * text writes "L’Âge mûr" inside its sentences. A common noun with a capital reads as the thing itself.
 */
export function isBareTitle(
  { subject, participle }: Clause,
  { source }: SourceDocument,
  { cues, grammar, lexicon, names }: OpenLanguage,
): boolean {
  const { name, noun } = cues.calledByArticle.exec(subject)?.groups ?? {};
  if (name === undefined || noun === undefined || !/^\p{Lu}/u.test(noun) || names.knownIn(subject).length > 0)
    return false;
  if (!lexicon.lookUp(noun.toLowerCase()).some(({ pos }) => pos === "NOUN")) return false;
  const isPublished = participle
    .split(" ")
    .some((word) => lexicon.lookUp(word).some(({ lemma }) => grammar.is(lemma ?? "", "of-works-told")));
  return isPublished ? name === noun : isCalledInside(source, name, cues);
}

/** True if a text writes a name inside a sentence, with a capital at its article. */
function isCalledInside(source: string, name: string, { articleInside }: Cues): boolean {
  for (let at = source.indexOf(name); at >= 0; at = source.indexOf(name, at + 1)) {
    const isWhole = !LETTER.test(source.slice(at + name.length, at + name.length + LONGEST_LETTER));
    if (isWhole && articleInside.test(source.slice(Math.max(0, at - LONGEST_ARTICLE), at))) return true;
  }
  return false;
}

const LETTER = /^\p{L}/u;

/** UTF-16 units of one letter. */
const LONGEST_LETTER = 2;

/** UTF-16 units of what stands before such a name at most: a letter, a comma and " Les ". */
const LONGEST_ARTICLE = 8;
