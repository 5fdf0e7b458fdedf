import type { AttachedReader } from "./attached";
import { genderFor, readNounPhrase, type ReadingContext } from "./noun-phrase";
import { isA, isMark, textOf, type Token } from "./tokens";
import { finiteForm, genderOf } from "./word-forms";

/** "la création en 2010 d’une Commission présidentielle": the date stands between an event's noun and its complement. */
export const readInsideNoun: AttachedReader = (tokens, at, text, context) => {
  const { grammar } = context;
  const noun = tokens[at - 1];
  const opensComplement = isA(tokens[at + 1], "genitive", grammar);
  if (!noun || !isA(noun, "event-noun", grammar) || !opensComplement) return null;
  const before = tokens[at - 2];
  const determiner = before?.kind === "word" ? grammar.determiner(before.word) : null;
  if (!before || determiner?.kind !== "definite" || determiner.number !== "singular") return null;
  const end = endOfPhrase(tokens, at + 1, context);
  const complement = grammar.resolve(textOf(tokens.slice(at + 1, end), text), context.referents);
  const last = tokens[end - 1];
  if (!last || end === at + 2) return null;
  const phrase = `${noun.text} ${complement.text}`;
  return {
    date: tokens[at]!.date!,
    range: { start: before.start, end: last.end },
    wording: {
      form: "nominal",
      phrase,
      gender: determiner.gender ?? genderOf(noun, grammar),
    },
    doubts: complement.open ? ["unresolved-anaphora"] : [],
    needsContext: grammar.namesIn(phrase).size === 0,
    rule: "date-inside-noun",
  };
};

/** "L’élection de la présidence en 2010 indique …": the date may be the event's or what it is about. */
export const readSubjectNoun: AttachedReader = (tokens, at, text, context) => {
  const { grammar } = context;
  const next = tokens[at + 1];
  if (next?.kind !== "word" || !finiteForm(next, grammar) || !isA(tokens[1], "event-noun", grammar)) return null;
  if (grammar.determiner(tokens[0]?.word ?? "")?.kind !== "definite" || !isA(tokens[2], "genitive", grammar))
    return null;
  const phrase = readNounPhrase(tokens.slice(0, at), text, context);
  if (!phrase) return null;
  const noun = textOf(tokens.slice(1, at), text);
  return {
    date: tokens[at]!.date!,
    range: { start: tokens[0]!.start, end: tokens[at]!.end },
    wording: { form: "nominal", phrase: noun, gender: genderFor(phrase, "singular") },
    doubts: [...phrase.doubts, "date-attachment-unsure"],
    needsContext: !phrase.named,
    rule: "date-after-noun",
  };
};

/** Where a nominal phrase ends: at a comma, a relative, a verb or a coordinator. */
function endOfPhrase(tokens: readonly Token[], from: number, { grammar }: ReadingContext): number {
  const end = tokens.findIndex(
    (token, index) =>
      index > from &&
      (token.kind === "date" ||
        (token.kind === "mark" && !/^[.°]$/u.test(token.text)) ||
        (["relative", "subordinator", "coordinator", "subject-pronoun"] as const).some((wordClass) =>
          isA(token, wordClass, grammar),
        ) ||
        isMark(token, ".")),
  );
  return end < 0 ? tokens.length : end;
}
