import type { Grammar } from "@/lib/language/clauses";
import type { NounPhrase } from "../clauses/reading-context";

/**
 * The doubts about a subject that was found or done away with: "la vulcanisation a été découverte par Charles Goodyear",
 * "l’esclavage a été aboli au Mexique" speak of the thing itself, of which there is one; "le procédé", "le traité" do not.
 *
 * @param participle the words of its compound verb: "été découverte"
 * @param complement what follows them; a name in it tells by whom or where
 */
export function doubtsOfFound(
  { doubts, text }: Pick<NounPhrase, "doubts" | "text">,
  participle: string,
  complement: string,
  grammar: Grammar,
): readonly string[] {
  const noun = /^(?:l['’]|l[ae] )(\p{Ll}[\p{L}-]+)$/iu.exec(text)?.[1] ?? "";
  const isThing = noun !== "" && !grammar.is(noun, "class-noun") && !grammar.is(noun, "maker-noun");
  const isFound =
    participle.startsWith(grammar.been) && participle.split(" ").some((word) => grammar.is(word, "found"));
  const isTold = isThing && isFound && grammar.namesIn(complement).size > 0;
  return isTold ? doubts.filter((code) => code !== "bare-definite-subject") : doubts;
}
