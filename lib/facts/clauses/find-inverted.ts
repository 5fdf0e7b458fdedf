import { agreementDoubts } from "./agreement";
import { readNounPhrase } from "./noun-phrase";
import type { Opening, ParsedClause } from "./parsed-clause";
import { cutComplement } from "./read-complement";
import type { NounPhrase, ReadingContext } from "./reading-context";
import { isA, isCapitalised, isMark, textOf, type Token } from "../tokens";
import type { VerbGroup } from "./verb-group";

/**
 * "à Astana se sont réunis les chefs des États", "En 1834 entre en vigueur l’union douanière": the subject stands last,
 * behind the verb and where or how it was.
 */
export function findInverted(
  tokens: readonly Token[],
  opening: Opening,
  group: VerbGroup,
  text: string,
  context: ReadingContext,
): Omit<ParsedClause, "from"> | null {
  const { grammar } = context;
  if (group.voice !== "be" && !(group.voice === "simple" && grammar.is(group.lemma, "presenting"))) return null;
  const cut = cutComplement(tokens, group.end, text, group, grammar);
  const all = tokens.slice(group.end, cut.end);
  const dates = all.filter(({ kind }) => kind === "date");
  const isBesideDate = (at: number): boolean => all[at - 1]?.kind === "date" || all[at + 1]?.kind === "date";
  const after = all.filter((token, at) => token.kind !== "date" && !(isMark(token, ",") && isBesideDate(at)));
  const found = subjectIn(after, group, text, context);
  if (!found) return null;
  // "L’année 1959 est déclarée « Année de la paix »": what it was called is no subject.
  if (after[0]?.kind === "quote" && !isA(tokens[group.end - 1], "founding-participle", grammar)) return null;
  return {
    subject: found.subject,
    group,
    start: opening.end,
    opening,
    cut,
    rest: [...found.rest, ...opening.place, ...dates],
    isInverted: true,
  };
}

/** The subject among the words behind a verb, and the rest of them. */
function subjectIn(
  after: readonly Token[],
  group: VerbGroup,
  text: string,
  context: ReadingContext,
): { readonly subject: NounPhrase; readonly rest: readonly Token[] } | null {
  const { grammar } = context;
  const agent = after.findIndex((token) => isA(token, "agent", grammar));
  const words = agent < 0 ? after : after.slice(0, agent);
  const from = isA(words[0], "locative", grammar) ? behindAdjunct(words, context) : 0;
  const phrase = words.slice(from);
  const subject = from < 0 ? null : readNounPhrase(phrase, text, context);
  if (!subject || agreementDoubts(subject, group).length > 0) return null;
  return {
    subject: { ...subject, text: asTitle(phrase, subject.text, text, context) },
    rest: [...words.slice(0, from), ...(agent < 0 ? [] : after.slice(agent))],
  };
}

/** Where the phrase behind "à Versailles", "en vigueur" begins: at its article; -1 where none tells. */
const behindAdjunct = (words: readonly Token[], { grammar }: ReadingContext): number =>
  words.findIndex(
    (token, at) =>
      at > 1 &&
      token.kind === "word" &&
      grammar.determiner(token.word)?.kind === "definite" &&
      !isA(token, "genitive", grammar) &&
      !isA(words[at - 1], "preposition", grammar) &&
      !isA(words[at - 1], "coordinator", grammar),
  );

/** "paraît Le Tour du monde": a capital on an article inside a sentence opens a title. */
function asTitle(phrase: readonly Token[], subject: string, text: string, { grammar }: ReadingContext): string {
  const [first] = phrase;
  const isTitle = isCapitalised(first) && first!.start > 0 && grammar.determiner(first!.word) !== null;
  return isTitle ? grammar.titleMarks.join(textOf(phrase, text)) : subject;
}
