import {
  agrees,
  closes,
  doubting,
  isBreak,
  lastIndexBefore,
  phraseBefore,
  readingOf,
  type AttachedReader,
} from "./attached";
import { asked } from "./narration";
import { genderFor } from "./noun-phrase";
import { onlyPhraseBefore, phraseNear } from "./phrase-near";
import { isA, isMark, textOf } from "../tokens";
import { mayBeOfOther } from "./two-owners";
import { vagueDoubts } from "../doubts/vague-doubts";
import { findVerbGroup, isForecast } from "./verb-group";

/** "La 63e session, qui s’est tenue en 2007, fut consacrée …": a relative with "qui", set off by a comma. */
export const readRelative: AttachedReader = (tokens, at, text, context) => {
  const { grammar } = context;
  const relative = lastIndexBefore(tokens, at, (token) => isA(token, "subject-relative", grammar));
  if (relative < 1 || !isMark(tokens[relative - 1], ",") || !closes(tokens, at + 1, context)) return null;
  const group = findVerbGroup(tokens, relative + 1, grammar);
  if (!group || group.start !== relative + 1 || group.end > at || !group.isPlain || group.voice === "copula")
    return null;
  const between = tokens.slice(group.end, at);
  if (between.some((token) => token.kind === "mark" || isBreak(token, context))) return null;
  if (between.length === 0 && group.voice !== "be") return null;
  const phrase =
    phraseBefore(tokens, relative - 1, text, context) ??
    (group.agreement
      ? phraseNear(tokens, relative - 1, group.agreement, text, context)
      : onlyPhraseBefore(tokens, relative - 1, text, context));
  if (!phrase || !agrees(phrase.phrase, group.agreement ?? { gender: null, number: group.form.number })) return null;
  if (mayBeOfOther(tokens.slice(phrase.from, phrase.to), group, grammar)) return null;
  const complement = grammar.resolve(textOf(between, text), context.referents);
  const gender = group.agreement?.gender ?? genderFor(phrase.phrase, group.form.number);
  const words = { ...asked(group, gender, between, tokens[at]!, context), complement: complement.text };
  const about = { ...words, gender: group.agreement?.gender ?? null, number: group.form.number };
  const reading = readingOf(tokens, phrase, at, about, "relative");
  const told = {
    subject: phrase.phrase,
    group,
    said: between,
    isLasting: false,
    isOld: false,
    isAnnounced: false,
    isLikened: false,
    isWhole: true,
  };
  return doubting(
    reading,
    complement.open && "unresolved-anaphora",
    isForecast(group) && "forecast-as-fact",
    ...vagueDoubts(told, text, context),
  );
};
