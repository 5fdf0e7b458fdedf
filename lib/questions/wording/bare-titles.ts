import type { SourceDocument } from "@/lib/documents/document";
import { escaped } from "@/lib/language/escaped";
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
  return isPublished
    ? name === noun
    : new RegExp(`\\p{Ll},? L(?:[ae]s? |['’])${escaped(name)}(?!\\p{L})`, "u").test(source);
}
