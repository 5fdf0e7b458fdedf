import { findSentenceTimexes } from "@/lib/facts/dates/find-timexes";
import type { Quantity } from "@/lib/facts/fact";
import { placeDates } from "@/lib/facts/dates/place-dates";
import { quantityAt } from "@/lib/facts/quantities/read-quantity";
import { tokensOf } from "@/lib/facts/tokens";
import { french as fr } from "../support/french";
import { sentenceOf } from "./dates-in";

const referents = { country: null, organisation: null };

/** The numbers of a sentence that stands alone, its dates left out. */
export function quantitiesIn(text: string): readonly Quantity[] {
  const sentence = sentenceOf(text);
  const dates = placeDates(
    sentence,
    findSentenceTimexes(sentence, fr, { years: [] }, () => {}),
    fr.grammar,
  );
  const tokens = tokensOf(text, dates, fr);
  const { grammar, lexicon } = fr;
  const context = { tokens: () => tokens, grammar, lexicon, referents, topic: null, meant: null, again: null };
  return tokens.flatMap((_, at) => quantityAt(tokens, at, sentence, context)?.quantity ?? []);
}
