import type { Sentence, SourceDocument } from "@/lib/documents/document";
import { sourceSpan } from "@/lib/documents/sentence-span";
import type { Language } from "@/lib/language/language";
import type { Notebook } from "@/lib/stage";
import { countingOf } from "./count";
import type { Quantity, QuantityFact } from "./fact";
import { sentenceDoubts } from "./find-events";
import { frameAround } from "./frame";
import { factId } from "./identify";
import type { ReadingContext } from "./noun-phrase";
import { placeDates } from "./place-dates";
import { parseClauses } from "./parse-clauses";
import type { Timex } from "./timex";
import { isCapitalised, isMark, tokensOf, type Token } from "./tokens";

/** Stage: the counts, percentages, amounts and ranks of one sentence, dates left out. */
export function findQuantities(
  document: SourceDocument,
  sentence: Sentence,
  timexes: readonly Timex[],
  language: Language,
  context: ReadingContext,
  note: Notebook,
): readonly QuantityFact[] {
  if (!language.grammar.quantities.trigger.test(sentence.text)) return [];
  const tokens = tokensOf(sentence.text, placeDates(sentence, timexes, language.grammar), language.grammar);
  const clauses = parseClauses(tokens, sentence.text, context);
  return tokens.flatMap((_, at) => {
    const read = quantityAt(tokens, at, sentence, context);
    if (!read) return [];
    const frame = frameAround(tokens, at, read, sentence.text, clauses, context);
    if (!frame) {
      note({ stage: "find-quantities", code: "clause-not-understood", path: document.path, span: read.quantity.span });
      return [];
    }
    return [
      {
        kind: "quantity" as const,
        id: factId(document.info.slug, "quantity", `${sentence.text.slice(read.start, read.unitEnd)} ${sentence.text}`),
        documentSlug: document.info.slug,
        sectionId: sentence.sectionId,
        sentenceId: sentence.id,
        evidence: sourceSpan(sentence, frame.range.start, frame.range.end),
        label: labelOf(read, sentence, language),
        doubts: [...new Set([...frame.doubts, ...sentenceDoubts(sentence)])],
        quantity: read.quantity,
        frame: frame.frame,
        counting: countingOf(tokens, at, read, sentence.text, clauses, context),
      },
    ];
  });
}

/** A number in its sentence: offsets into the text of the number itself, and of its unit. */
export type ReadQuantity = {
  readonly quantity: Quantity;
  readonly start: number;
  readonly end: number;
  readonly unitEnd: number;
};

function quantityAt(
  tokens: readonly Token[],
  at: number,
  sentence: Sentence,
  { grammar }: ReadingContext,
): ReadQuantity | null {
  const token = tokens[at]!;
  if (token.kind !== "number" && token.kind !== "word") return null;
  const { text } = sentence;
  const read = grammar.quantities.read(token.text);
  if (!read || isCapitalised(token) || grammar.quantities.notAfter.test(text.slice(0, token.start))) return null;
  if (grammar.quantities.notBefore.test(text.slice(token.end))) return null;
  const end = read.isPercent ? token.start + token.text.replace(/\s?%$/u, "").length : token.end;
  const rest = text.slice(end);
  const unit = grammar.quantities.units.find(({ pattern }) => pattern.test(rest));
  const counted = unit && !read.isRank ? (unit.pattern.exec(rest)?.[0] ?? "") : nounAfter(tokens, at, text, grammar);
  if (counted === null || (read.isRank && counted === "")) return null;
  const quantity: Quantity = {
    type: read.isRank ? "ordinal" : (unit?.type ?? "count"),
    span: sourceSpan(sentence, token.start, end),
    value: read.value,
    unit: counted.trim(),
    modifier: grammar.quantities.modifier.exec(text.slice(0, token.start))?.[1]?.toLowerCase() ?? "",
  };
  return {
    quantity,
    start: token.start,
    end,
    unitEnd: end + (text.slice(end).startsWith(counted) ? counted.length : counted.length + 1),
  };
}

/** The noun that is counted, with the adjectives right after it; null where no noun follows. */
function nounAfter(
  tokens: readonly Token[],
  at: number,
  text: string,
  grammar: ReadingContext["grammar"],
): string | null {
  const isNoun = (token: Token | undefined): boolean =>
    token?.kind === "word" &&
    !NOT_COUNTED.some((wordClass) => grammar.is(token.word, wordClass)) &&
    grammar.finiteVerb(token.word)?.role !== "have" &&
    grammar.finiteVerb(token.word)?.role !== "be" &&
    grammar.determiner(token.word) === null;
  if (!isNoun(tokens[at + 1])) return null;
  let last = at + 1;
  const isAdjective = (token: Token | undefined): boolean =>
    isNoun(token) &&
    grammar.finiteVerb(token!.word) === null &&
    !grammar.is(token!.word, "adverb") &&
    !isCapitalised(token) &&
    !grammar.is(token!.word, "subordinator");
  while (last < at + 4 && isAdjective(tokens[last + 1])) last++;
  return isMark(tokens[at + 1], ",") ? null : text.slice(tokens[at + 1]!.start, tokens[last]!.end);
}

const NOT_COUNTED = ["preposition", "relative", "coordinator"] as const;

const labelOf = ({ quantity, start, end, unitEnd }: ReadQuantity, { text }: Sentence, { phrases }: Language): string =>
  phrases.typeset(`${quantity.modifier} ${text.slice(start, Math.max(end, unitEnd))}`.trim());
