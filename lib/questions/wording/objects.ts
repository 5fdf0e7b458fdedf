import type { TaggedToken } from "@/lib/language/lexicon";
import { CAPITAL } from "./question-phrases";

/**
 * The words from the direct object of a verb to the end of its clause: "deux traités" of "avec Jean Petit deux traités"; null
 * where what follows the verb hangs on prepositions, or where nothing does.
 */
export function objectOf(said: readonly TaggedToken[]): readonly TaggedToken[] | null {
  // "avec la Salvanie, les Provinces-Unies": behind a comma the list goes on
  const isList = said[0]?.pos === "ADP";
  const at = said.findIndex(
    (token, index) =>
      !(isList && said[index - 1]?.form === ",") && opensObject(token, said[index - 1], said[index - 2]),
  );
  return at < 0 ? null : said.slice(at);
}

/** An article, a number or a name that no preposition governs; adverbs before it belong to the verb. */
function opensObject(token: TaggedToken, before: TaggedToken | undefined, earlier: TaggedToken | undefined): boolean {
  const isFree = before === undefined || before.pos === "ADV";
  // "a détruit en quelques minutes Saint-Pierre"; "au roi Louis", "à l’évêque Morin" are one
  if (CAPITAL.test(token.form) && before?.pos === "NOUN") return !isOneOfRank(earlier);
  if (token.form === "«") return before === undefined || before.pos !== "ADP";
  if (token.pos === "DET") return before === undefined || !["ADP", "DET", "CCONJ"].includes(before.pos);
  if (token.pos === "NUM") return before === undefined || !["ADP", "DET", "NUM", "CCONJ", "ADJ"].includes(before.pos);
  return (
    isFree && (CAPITAL.test(token.form) || ["NOUN", "PROPN", "ADJ", "PRON", "SCONJ", "VERB", "X"].includes(token.pos))
  );
}

/** "l’", "le", "au": of whom a name follows the rank. */
const isOneOfRank = (token: TaggedToken | undefined): boolean =>
  token !== undefined && /^(?:l['’]|l[ea]s?|aux?)$/iu.test(token.form);
