import type { Grammar } from "@/lib/language/clauses";
import { isA, isCapitalised, isMark, type Token } from "../tokens";
import { finiteForm } from "./word-forms";

/** False if a token says that more than a noun phrase stands here: a verb, a pronoun, a relative, an article out of place. */
export function isPlainPhrase(tokens: readonly Token[], grammar: Grammar): boolean {
  return tokens.every((token, index) => {
    const previous = tokens[index - 1];
    if (token.kind === "date") return false;
    if (token.kind === "mark") return /^[,.°–-]$/u.test(token.text) || isSlash(tokens, index);
    if (token.kind !== "word") return true;
    for (const wordClass of FORBIDDEN) if (isA(token, wordClass, grammar)) return false;
    if (finiteForm(token, grammar) && !isCapitalised(token)) return false;
    const determiner = grammar.determiner(token.word);
    if (!determiner || determiner.kind === "quantity" || isA(token, "genitive", grammar)) return true;
    return (
      index === 0 ||
      ((isCapitalised(previous) || isCapitalised(token)) && isCapitalised(tokens[index + 1])) ||
      (isCapitalised(previous) && isCapitalised(token)) ||
      previous?.kind === "mark" ||
      isA(previous, "preposition", grammar) ||
      isA(previous, "coordinator", grammar)
    );
  });
}

/** "le protocole TCP/IP": between the halves of a name, and close to both. */
const isSlash = (tokens: readonly Token[], at: number): boolean =>
  isMark(tokens[at], "/") &&
  tokens[at - 1]?.end === tokens[at]?.start &&
  tokens[at + 1]?.start === tokens[at]?.end &&
  isCapitalised(tokens[at - 1]) &&
  isCapitalised(tokens[at + 1]);

const FORBIDDEN = [
  "relative",
  "subordinator",
  "subject-pronoun",
  "reflexive",
  "negation",
  "infinitive",
  "present-participle",
] as const;

/** True after an article or a preposition: what follows is a noun whatever it looks like. */
export const isNounHere = (previous: Token | undefined, grammar: Grammar): boolean =>
  previous?.kind === "word" &&
  (grammar.determiner(previous.word) !== null ||
    isA(previous, "pre-adjective", grammar) ||
    isA(previous, "genitive", grammar));
