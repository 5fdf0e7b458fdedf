import type { Agreement } from "@/lib/language/clauses";
import { agrees, isBreak, type Found } from "./attached";
import { readNounPhrase } from "./noun-phrase";
import type { ReadingContext } from "./reading-context";
import { leavesWorkOpen } from "../events/tell-deed";
import { isA, isCapitalised, type Token } from "../tokens";
import { withArticle } from "./with-article";
import { finiteForm, genderOf } from "./word-forms";

/** How far before a participle what it belongs to may begin, in tokens. */
const MAX_BACK = 14;

/**
 * The noun phrase in the midst of a clause that a participle right behind it belongs to: "du parc du Futuroscope, ouvert en
 * 1987". Only where one noun agrees with the participle and all others do not, and where it is named.
 */
export function phraseNear(
  tokens: readonly Token[],
  end: number,
  agreement: Agreement,
  text: string,
  context: ReadingContext,
): Found | null {
  const { grammar } = context;
  if (agreement.number === "plural") {
    const pair = pairBefore(tokens, end, text, context);
    if (pair !== undefined) return pair && agrees(pair.phrase, agreement) ? pair : null;
  }
  const found = candidatesBefore(tokens, end, text, context).filter(({ phrase }) => agrees(phrase, agreement));
  const called = found.findLast(({ from }) => isCalledByNoun(tokens.slice(from, end), context));
  if (called && called === found.at(-1) && isMade(tokens[end + 1], context)) return fitOf(called, tokens, end, context);
  const sure = found.filter(({ phrase }) => phrase.genders.singular !== null);
  const [only] = sure.length > 0 ? sure : found;
  if (!only || sure.length > 1 || found.length > 1 + Number(sure.length > 0)) return null;
  if (!isOwner(tokens[only.from], grammar)) return null;
  if (tokens.slice(only.from + 1, end).some((token) => isOther(token, grammar))) return null;
  const isFit =
    only.phrase.named && only.phrase.doubts.length === 0 && !hasRival(tokens, only.from, agreement, context);
  return isFit && !leavesWorkOpen(tokens.slice(only.from, end), context) ? only : null;
}

/**
 * "le chemin de fer et le port de la pointe des Aigles, inaugurés": the pair that a participle in the plural ends, not the last
 * name in it.
 *
 * @returns null for a pair that cannot be read whole or is not named; undefined where there is none
 */
function pairBefore(
  tokens: readonly Token[],
  end: number,
  text: string,
  context: ReadingContext,
): Found | null | undefined {
  const { grammar } = context;
  const link = tokens.findLastIndex((token, at) => at < end && (token.kind === "mark" || isBreak(token, context)));
  const second = tokens.slice(link + 1, end);
  const isPair =
    link > 0 &&
    isA(tokens[link], "additive", grammar) &&
    grammar.determiner(second[0]?.word ?? "")?.number === "singular" &&
    second.every((token) => token.kind === "word" && (finiteForm(token, grammar) === null || isCapitalised(token)));
  if (!isPair) return undefined;
  const [first] = candidatesBefore(tokens, link, text, context)
    .filter(({ from }) => isOwner(tokens[from], grammar) && tokens[from]?.pos === "DET")
    .slice(-1);
  const isOpening = first !== undefined && !isA(tokens[first.from - 1], "preposition", grammar);
  const phrase = isOpening ? readNounPhrase(tokens.slice(first.from, end), text, context) : null;
  return phrase?.named && phrase.doubts.length === 0 ? { phrase, from: first!.from, to: end } : null;
}

/** "du Conseil de coopération du Golfe": a name that begins with its noun, in one piece with its complements. */
function isCalledByNoun([first, noun, ...rest]: readonly Token[], { grammar }: ReadingContext): boolean {
  const isDefinite =
    grammar.determiner(first?.word ?? "")?.kind === "definite" || grammar.articleIn(first?.word ?? "") !== null;
  return (
    isDefinite &&
    isCapitalised(noun) &&
    noun?.pos === "NOUN" &&
    rest.length > 1 &&
    rest.every(
      (token) => token.kind === "word" && (!isA(token, "preposition", grammar) || isA(token, "genitive", grammar)),
    )
  );
}

/** "créé", "fondée": what is done to bodies, and to no gulf or people that their names hold. */
const isMade = (token: Token | undefined, { grammar }: ReadingContext): boolean =>
  token !== undefined && grammar.is(token.lemma ?? "", "making") && token.pos === "VERB";

const fitOf = (found: Found, tokens: readonly Token[], end: number, context: ReadingContext): Found | null =>
  found.phrase.named && found.phrase.doubts.length === 0 && !leavesWorkOpen(tokens.slice(found.from, end), context)
    ? found
    : null;

/** The only noun phrase that ends before a token, definite and named: what a relative behind it can belong to; null beside others. */
export function onlyPhraseBefore(
  tokens: readonly Token[],
  end: number,
  text: string,
  context: ReadingContext,
): Found | null {
  const [only, ...others] = candidatesBefore(tokens, end, text, context);
  if (!only || others.length > 0 || !isOwner(tokens[only.from], context.grammar)) return null;
  return only.phrase.named && only.phrase.doubts.length === 0 ? only : null;
}

/** "sa série", "un roman": one of several, or someone's, is no subject of a question. */
const isOwner = (first: Token | undefined, grammar: ReadingContext["grammar"]): boolean => {
  const determiner = first?.pos === "DET" ? grammar.determiner(first.word) : null;
  return determiner === null || determiner.kind === "definite";
};

/** "la scène grâce à sa série": another phrase has begun. */
const isOther = (token: Token, grammar: ReadingContext["grammar"]): boolean =>
  isA(token, "preposition", grammar) && !isA(token, "genitive", grammar);

/** "frère du peintre Paul Petit, mort": a noun without its article agrees as well. */
function hasRival(
  tokens: readonly Token[],
  from: number,
  { gender, number }: Agreement,
  { grammar }: ReadingContext,
): boolean {
  const open = tokens.findLastIndex(
    (token, at) =>
      at < from &&
      (token.kind === "mark" ||
        isA(token, "relative", grammar) ||
        (finiteForm(token, grammar) !== null && !isCapitalised(token))),
  );
  return [...tokens.slice(open + 1, from), ...antecedentBefore(tokens, open, grammar)].some((token) => {
    if (token.pos !== "NOUN") return false;
    const isAlike = genderOf(token, grammar) === gender || isA(token, "epicene", grammar);
    return isAlike && token.readings.some((reading) => reading.number === null || reading.number === number);
  });
}

/** "le canal qui amène l’eau du lac Bleu, achevé": what the relative is about may be what the participle is about. */
function antecedentBefore(tokens: readonly Token[], at: number, grammar: ReadingContext["grammar"]): readonly Token[] {
  const relative = tokens.findLastIndex(
    (token, index) =>
      index <= at && index > at - MAX_BACK && (token.kind === "mark" || isA(token, "relative", grammar)),
  );
  if (relative < 1 || tokens[relative]?.kind === "mark") return [];
  const noun = tokens.findLastIndex((token, index) => index < relative && token.pos === "NOUN");
  return noun >= 0 && relative - noun <= MAX_BETWEEN ? [tokens[noun]!] : [];
}

/** Most tokens between a noun and the relative that is about it, one adjective among them. */
const MAX_BETWEEN = 2;

/** The noun phrases that end before a token, the innermost first: from each article or bare name on, back to a break. */
export function candidatesBefore(
  tokens: readonly Token[],
  end: number,
  text: string,
  context: ReadingContext,
): readonly Found[] {
  const found: Found[] = [];
  for (let at = end - 1; at >= 0 && at >= end - MAX_BACK; at--) {
    const token = tokens[at]!;
    if (token.kind === "mark" || isBreak(token, context)) break;
    if (finiteForm(token, context.grammar) && !isCapitalised(token)) break;
    const phrase = phraseFrom(tokens, at, end, text, context);
    if (phrase) found.push({ phrase, from: at, to: end });
  }
  return found;
}

/** The phrase that begins at a determiner, melted or not, or at a bare name; null where none begins. */
function phraseFrom(tokens: readonly Token[], at: number, end: number, text: string, context: ReadingContext) {
  const { grammar } = context;
  const token = tokens[at]!;
  const phrase = tokens.slice(at, end);
  if (grammar.articleIn(token.word) !== null && token.pos !== "DET") return withArticle(phrase, text, context);
  if (token.kind === "word" && token.pos === "DET")
    return grammar.determiner(token.word) === null ? null : readNounPhrase(phrase, text, context);
  const previous = tokens[at - 1];
  const isBare = isCapitalised(token) && phrase.every((word) => isCapitalised(word) || isA(word, "genitive", grammar));
  const opens = isA(previous, "preposition", grammar) || previous?.kind === "mark" || previous?.pos === "VERB";
  const isGiven = phrase.length === 1 && grammar.givenGender(token.text) !== undefined;
  return isBare && opens && !isGiven && grammar.articleIn(previous?.word ?? "") === null
    ? readNounPhrase(phrase, text, context)
    : null;
}
