import type { ReadingContext } from "../clauses/reading-context";
import { parseClauses } from "../clauses/parse-clauses";
import { readClause } from "../clauses/read-clause";
import type { DatedReading } from "../clauses/reading";
import { hasBareNoun } from "../clauses/bare-noun";
import { isA, isMark, textOf, textOfPieces, type Token } from "../tokens";
import { findVerbGroup } from "../clauses/verb-group";
import { genderOf, participleOf } from "../clauses/word-forms";

/**
 * Reads an item of a `date : event` list: a nominal phrase ("Signature par le Kazakhstan du protocole"), or a clause
 * whose date stands before the colon.
 */
export function readItem(tokens: readonly Token[], text: string, context: ReadingContext): DatedReading | null {
  const date = tokens[0]?.date;
  if (!date || !/^(?:[:–—-])$/u.test(tokens[1]?.text ?? "")) return null;
  const body = sentenceOf(tokens.slice(2), context);
  const first = body[0];
  if (!first || first.kind !== "word") return null;
  if (context.grammar.determiner(first.word) || findVerbGroup(body, 0, context.grammar)) {
    const front: Token = { ...tokens[0]!, date: { ...date, tie: "adjunct" } };
    const whole = [front, { ...tokens[1]!, text: "," }, ...body];
    const [clause] = parseClauses(whole, text, context);
    return clause ? readClause(whole, text, clause, context) : null;
  }
  const short = withoutLongName(body, context);
  return signedDocument(short, text, date, context) ?? nominal(short, text, date, context);
}

/** The item's first clause: what comes after a colon, a semicolon or a full stop explains it. */
function sentenceOf(tokens: readonly Token[], { grammar }: ReadingContext): readonly Token[] {
  const end = tokens.findIndex(
    (token, index) =>
      (token.kind === "mark" && /^[:;]$/u.test(token.text)) ||
      (isMark(token, ".") && (index === tokens.length - 1 || /^\p{Lu}/u.test(tokens[index + 1]?.text ?? ""))) ||
      (isMark(token, ",") && (isA(tokens[index + 1], "relative", grammar) || opensAside(tokens, index, grammar))),
  );
  return end < 0 ? tokens : tokens.slice(0, end);
}

/** ", avec 47 articles modifiés", ", alors en 2 h 40": the last words, which the item can do without. */
function opensAside(tokens: readonly Token[], comma: number, grammar: ReadingContext["grammar"]): boolean {
  // "alors" only ties.
  const rest = tokens.slice(comma + 1).filter(({ kind }) => kind !== "aside");
  const [next] = rest;
  const isTied = (token: Token | undefined): boolean => isA(token, "genitive", grammar) || isA(token, "agent", grammar);
  // "Mort, à Lyon, de Pierre": what stands between commas is no end.
  const goesOn = rest.some((token, at) => isMark(token, ",") && isTied(rest[at + 1]));
  if (isTied(next) || goesOn) return false;
  const opens =
    isA(next, "adverb", grammar) ||
    isA(next, "present-participle", grammar) ||
    isA(next, "founding-participle", grammar);
  return opens || (isA(next, "preposition", grammar) && !rest.some((token) => isMark(token, ",")));
}

/** "de la Convention sur … destruction ou Convention sur l'interdiction des armes chimiques": the second name is the short one. */
function withoutLongName(body: readonly Token[], { grammar }: ReadingContext): readonly Token[] {
  const or = body.findIndex((token) => isA(token, "alternative", grammar));
  const again = body[or + 1];
  const first = body.findIndex((token) => token.word === again?.word && /^\p{Lu}/u.test(token.text));
  return or > 0 && again && first >= 0 && first < or ? [...body.slice(0, first), ...body.slice(or + 1)] : body;
}

/** "Décret signé par le Président …": a document is not an event, but its signing is. */
function signedDocument(
  body: readonly Token[],
  text: string,
  date: NonNullable<Token["date"]>,
  context: ReadingContext,
): DatedReading | null {
  const { grammar } = context;
  const head = body[0]!;
  if (!isA(head, "document-noun", grammar)) return null;
  const at = body.findIndex((token) => isA(token, "founding-participle", grammar));
  const participle = body[at];
  const gender = genderOf(head, grammar);
  const agreement = participleOf(participle);
  if (!participle || !agreement || gender === null || agreement.gender !== gender) return null;
  const after = body.slice(at + 1);
  const restriction = after.findIndex((token) => isA(token, "present-participle", grammar));
  const rest = restriction < 0 ? [] : after.slice(restriction);
  const agent = restriction < 0 ? after : after.slice(0, restriction);
  const own = lowerFirst(textOfPieces([...trimComma(body.slice(0, at)), ...rest], text));
  const subject = grammar.definite(own, gender);
  if (own === "" || subject === null) return null;
  return {
    date,
    range: { start: date.start, end: body.at(-1)!.end },
    wording: {
      form: "clause",
      clause: {
        subject,
        subjectGender: gender,
        subjectNumber: "singular",
        verb: grammar.auxiliary("have", "singular"),
        participle: grammar.passive(participle.text).words,
        complement: textOf(trimComma(agent), text),
        fronted: "",
      },
    },
    doubts: [],
    needsContext: false,
    rule: "signed-document",
  };
}

function nominal(
  body: readonly Token[],
  text: string,
  date: NonNullable<Token["date"]>,
  context: ReadingContext,
): DatedReading | null {
  const { grammar } = context;
  const head = body.find((token) => token.kind === "word" && !isA(token, "pre-adjective", grammar));
  if (!head) return null;
  const resolved = grammar.resolve(textOfPieces(body, text), context.referents);
  const doubts = [...(resolved.open || hasBareComplement(body, context) ? ["unresolved-anaphora"] : [])];
  if (body.some((token) => token.kind === "date")) doubts.push("second-timex");
  if (isThing(head, grammar) || isVague(body, head, resolved.text, grammar)) doubts.push("vague");
  if (body.some((token) => isA(token, "deictic", grammar))) doubts.push("deictic");
  if (body.some((token) => token.kind === "word" && grammar.determiner(token.word)?.kind === "demonstrative"))
    doubts.push("unresolved-anaphora");
  return {
    date,
    range: { start: date.start, end: body.at(-1)!.end },
    wording: { form: "nominal", phrase: lowerFirst(resolved.text), gender: genderOf(head, grammar) },
    doubts: [...new Set(doubts)],
    needsContext:
      (isA(head, "act-noun", grammar) && !body.some((token) => isA(token, "agent", grammar))) ||
      grammar.namesIn(resolved.text).size === 0 ||
      hasBareNoun(body, context, () => true),
    rule: "dated-item",
  };
}

/** "Vaccin combiné", "Réserve naturelle": a thing, of which the item does not say what happened to it. */
const isThing = ({ word, lemma }: Token, grammar: ReadingContext["grammar"]): boolean =>
  !(["event-noun", "document-noun", "act-noun"] as const).some(
    (name) => grammar.is(word, name) || grammar.is(lemma ?? word, name),
  );

/** "quinquennat", "session unique", "date de la fondation": no name, and no event or document with a complement of its own. */
function isVague(body: readonly Token[], head: Token, phrase: string, grammar: ReadingContext["grammar"]): boolean {
  if (grammar.namesIn(phrase).size > 0) return false;
  const isEvent = (["event-noun", "document-noun", "act-noun"] as const).some((name) => isA(head, name, grammar));
  return !isEvent || !body.some((token) => isA(token, "genitive", grammar) || isA(token, "specifying", grammar));
}

/** "Ratification du traité par le Kazakhstan": "le traité" names none, and nothing in the item says which. */
const hasBareComplement = (body: readonly Token[], context: ReadingContext): boolean =>
  hasBareNoun(body, context, (noun) => isA(noun, "document-noun", context.grammar));

const trimComma = (tokens: readonly Token[]): readonly Token[] =>
  isMark(tokens.at(-1), ",") ? tokens.slice(0, -1) : tokens;

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
