import { agrees, readingOf, type AttachedReader } from "../clauses/attached";
import { readNounPhrase } from "../clauses/noun-phrase";
import { isA, isMark } from "../tokens";
import { findVerbGroup } from "../clauses/verb-group";

/**
 * "D’autres institutions furent créées en 2002, comme par exemple la Structure régionale": what is true of all is true of
 * the one that is named, and that one can be asked about.
 */
export const readExample: AttachedReader = (tokens, at, text, context) => {
  const { grammar } = context;
  const group = findVerbGroup(tokens, 0, grammar);
  if (!group || group.end !== at || group.voice !== "be" || group.form.number !== "plural" || !group.isPlain)
    return null;
  const lead = at + (isMark(tokens[at + 1], ",") ? 2 : 1);
  const named = grammar.example(text.slice(tokens[lead]?.start ?? text.length));
  if (named === null) return null;
  const from = tokens.findIndex(({ start }) => start >= (tokens[lead]?.start ?? 0) + named);
  const last = tokens.findIndex(
    (token, index) => index > from && (token.kind === "mark" || isA(token, "coordinator", grammar)),
  );
  const phrase = from < 0 ? null : readNounPhrase(tokens.slice(from, last < 0 ? tokens.length : last), text, context);
  const agreement = group.agreement && { gender: group.agreement.gender, number: "singular" as const };
  const participle = grammar.inSingular(group.meaning);
  if (!phrase?.named || !agreement || participle === null || !agrees(phrase, agreement)) return null;
  const words = {
    verb: grammar.auxiliary("have", "singular"),
    participle: grammar.passive(participle).words,
    complement: "",
  };
  return readingOf(
    tokens,
    { phrase, from: 0, to: last < 0 ? tokens.length : last },
    at,
    { ...words, ...agreement },
    "example",
  );
};
