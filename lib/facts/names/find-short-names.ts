import type { Sentence, SourceDocument } from "@/lib/documents/document";
import { titleOf } from "@/lib/documents/title-of";
import type { OpenLanguage } from "@/lib/language/open-language";
import type { ShortName } from "@/lib/language/short-names";

/** Tells whether the noun of the document's title stands for its name in a sentence; to be asked in the order of the text. */
export type ShortNameReader = (sentence: Sentence) => ShortName | null;

/**
 * The name that a document or one of its sections cuts short: "le musée" in a text under "Le musée d’Orsay", "la Cour" below the
 * heading "La Cour de justice de Dole (CJD)".
 *
 * It holds only where neither the sentence nor the one before it names another thing by the same noun.
 */
export function shortNameIn(document: SourceDocument, language: Knowing): ShortNameReader {
  const title = titleOf(document);
  const ofDocument = readerOf(title, document, language);
  const bySection = new Map(
    document.sections.flatMap(({ id, title: heading }) =>
      heading === null || heading === title ? [] : [[id, readerOf(heading, document, language)] as const],
    ),
  );
  return (sentence) => {
    const [own, whole] = [bySection.get(sentence.sectionId)?.(sentence) ?? null, ofDocument(sentence)];
    return own && isCapitalisedIn(sentence.text, own) ? own : whole;
  };
}

type Knowing = Pick<OpenLanguage, "grammar" | "lexicon">;

/** "la Cour": only a capital says that the noun stands for what the heading names. */
const isCapitalisedIn = (text: string, { noun }: ShortName): boolean =>
  text.includes(`${noun.charAt(0).toUpperCase()}${noun.slice(1)}`);

/** Reads what a title cuts short. */
function readerOf(title: string | null, { source }: SourceDocument, { grammar, lexicon }: Knowing): ShortNameReader {
  const long = grammar.longNameIn(title ?? "");
  if (!long || !lexicon.lookUp(long.noun).some(({ pos }) => pos === "NOUN")) return () => null;
  const [gender = null, ...others] = grammar.gendersInText(long.noun, source);
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
