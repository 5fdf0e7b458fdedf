import type { Counting } from "@/lib/language/phrases";
import { genderFor } from "../clauses/noun-phrase";
import type { ReadingContext } from "../clauses/reading-context";
import { wordDoubts } from "../doubts/clause-doubts";
import type { ParsedClause } from "../clauses/parse-clauses";
import type { ReadQuantity } from "./read-quantity";
import { isA, isMark, textOf, type Token } from "../tokens";
import { changesFrom } from "../clauses/changes";
import { holdsOpenClaim } from "../doubts/open-claim";
import { isForecast } from "../clauses/verb-group";
import { genderOf as nounGenderOf } from "../clauses/word-forms";

/** Counts that "combien" may ask for: a plain count that opens the subject or ends what follows the verb. */
export function countingOf(
  tokens: readonly Token[],
  at: number,
  read: ReadQuantity,
  text: string,
  clauses: readonly ParsedClause[],
  context: ReadingContext,
): Counting | null {
  const clause = clauses.find(({ from, cut }) => from <= at && at < cut.end);
  if (!clause || read.quantity.type !== "count" || !clause.group.isPlain || isForecast(clause.group)) return null;
  const when = whenOf(tokens, clause);
  if (when === null || (when === "" ? isTold(clause, context) : isNarration(clause, context))) return null;
  const counting = asSubject(tokens, at, text, clause, context) ?? asObject(tokens, at, text, clause, context);
  return counting && { ...counting, isRough: read.quantity.modifier !== "", when };
}

/** "En 1886, l’exposition réunit 17 artistes": history in the present, which a question would tell of today. */
const isNarration = ({ group: { form, voice } }: ParsedClause, { grammar }: ReadingContext): boolean =>
  form.tense === "present" &&
  (voice === "be" ? form.role === "be" : voice === "simple" && !grammar.is(form.lemma, "stative"));

/** "Le gardien arrête 41 tirs", "sont éliminés en six matchs": an act of a story, which has no date and is no state. */
const isTold = ({ group: { form, voice, lemma } }: ParsedClause, { grammar }: ReadingContext): boolean =>
  form.tense === "present" &&
  (voice === "be" ? grammar.is(lemma, "contending") : voice === "simple" && !grammar.is(lemma, "stative"));

/** "en 2019", "le 1er juillet 1903"; empty for no date, null for one that may belong to something else, or that says more than when. */
function whenOf(tokens: readonly Token[], { from, opening, group, cut }: ParsedClause): string | null {
  const [dated, ...more] = tokens.slice(from, cut.end).filter(({ kind }) => kind === "date");
  if (!dated) return "";
  const at = tokens.indexOf(dated);
  const isOwn = opening.dates.includes(dated) || (at >= group.end && at <= cut.risk);
  if (more.length > 0 || !isOwn || opening.doubts.length > 0) return null;
  const { date, text } = dated;
  if (date?.tie !== "adjunct" || date.timex.relation !== "at" || date.timex.role !== "event") return null;
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** "Environ 300 entreprises américaines opèrent dans le pays." */
function asSubject(
  tokens: readonly Token[],
  at: number,
  text: string,
  clause: ParsedClause,
  context: ReadingContext,
): Omit<Counting, "isRough" | "when"> | null {
  const { group, cut, start } = clause;
  // "160 000 habitants durent fuir": an act of a story that has no date.
  if (group.form.tense === "past" && whenOf(tokens, clause) === "") return null;
  if (at < start || at >= group.start || tokens.slice(start, at).some((token) => !isModifier(token, context)))
    return null;
  const counted = tokens.slice(at + 1, group.start);
  const rest = tokens.slice(group.end, cut.end);
  if (
    counted.some(({ kind }) => kind === "mark") ||
    holdsOthers(counted, context) ||
    wordDoubts([...counted, ...rest], context).length > 0
  )
    return null;
  const complement = context.grammar.resolve(textOf(rest, text), context.referents);
  if (complement.open) return null;
  const words = { verb: group.verb, participle: group.participle, complement: complement.text };
  return {
    counted: textOf(counted, text),
    countedGender: genderOf(counted, context),
    role: "subject",
    preposition: "",
    clause: { subject: "", subjectGender: null, subjectNumber: "plural", fronted: "", ...words },
  };
}

/** "La CESAP est composée de 53 États membres", "… a établi des relations diplomatiques avec 140 pays". */
function asObject(
  tokens: readonly Token[],
  at: number,
  text: string,
  clause: ParsedClause,
  context: ReadingContext,
): Omit<Counting, "isRough" | "when"> | null {
  const { group, cut, subject } = clause;
  if (at < group.end || subject.doubts.length > 0) return null;
  // "est un cube dont chaque face est divisée en neuf": the number is the relative's.
  if (tokens.slice(group.end, at).some((token) => isA(token, "relative", context.grammar))) return null;
  let first = at;
  while (
    first > group.end &&
    isModifier(tokens[first - 1]!, context) &&
    !isA(tokens[first - 1], "preposition", context.grammar)
  )
    first--;
  const preposition =
    isA(tokens[first - 1], "preposition", context.grammar) && first - 1 >= group.end ? tokens[first - 1] : undefined;
  const before = tokens.slice(group.end, preposition ? first - 1 : first);
  const counted = tokens.slice(at + 1, endOfCounted(tokens, at, cut.end, context));
  const left = tokens.slice(at + 1 + counted.length, cut.end);
  if (goesOnBare(left, context)) return null;
  const after = preposition === undefined && isA(left[0], "preposition", context.grammar) ? left : [];
  const isAlone = before.length === 0 || (preposition !== undefined && !isA(preposition, "genitive", context.grammar));
  if (changesFrom(group, tokens.slice(group.end), context.grammar)) return null;
  if (holdsOpenClaim(before, context.grammar)) return null;
  if (!isAlone || counted.length === 0 || wordDoubts([...before, ...counted, ...after], context).length > 0)
    return null;
  const complement = context.grammar.resolve(textOf([...before, ...after], text), context.referents);
  if (complement.open) return null;
  return {
    counted: textOf(counted, text),
    countedGender: genderOf(counted, context),
    role: "object",
    preposition: preposition?.word ?? "",
    clause: {
      subject: subject.text,
      subjectGender: genderFor(subject, group.form.number) ?? group.agreement?.gender ?? null,
      subjectNumber: group.form.number,
      verb: group.verb,
      participle: group.participle,
      complement: complement.text,
      fronted: "",
    },
  };
}

/** "350 000 Chinois et environ 5 000 Français": a second number or a second article counts what the first one does not. */
const holdsOthers = (counted: readonly Token[], { grammar }: ReadingContext): boolean =>
  counted.some(
    (token, at) =>
      isA(token, "coordinator", grammar) &&
      counted
        .slice(at + 1)
        .some(
          ({ kind, word, pos }, index) =>
            kind === "number" ||
            (kind === "word" && grammar.determiner(word) !== null && (index === 0 || pos === "NUM")),
        ),
  );

/** "12 professeurs et chercheurs": the number counts both, and the question would ask for one of them. */
const goesOnBare = ([joint, next]: readonly Token[], { grammar }: ReadingContext): boolean =>
  isA(joint, "coordinator", grammar) &&
  next?.kind === "word" &&
  grammar.determiner(next.word) === null &&
  !isA(next, "preposition", grammar) &&
  !isA(next, "softening", grammar);

/** Where the counted noun ends with its adjectives and its "de": at a comma, a coordinator or another preposition. */
function endOfCounted(tokens: readonly Token[], at: number, end: number, { grammar }: ReadingContext): number {
  const stop = tokens.findIndex(
    (token, index) =>
      index > at &&
      (isMark(token, ",") ||
        isA(token, "coordinator", grammar) ||
        (isA(token, "preposition", grammar) && !isA(token, "genitive", grammar))),
  );
  return stop < 0 ? end : Math.min(stop, end);
}

const isModifier = (token: Token, { grammar }: ReadingContext): boolean =>
  token.kind === "word" && (isA(token, "softening", grammar) || isA(token, "adverb", grammar));

/** Masculine for "morts" and for "artistes", who are people; null for any other noun of two genders. */
function genderOf(counted: readonly Token[], { grammar }: ReadingContext): Counting["countedGender"] {
  const noun = counted.find((token) => !isA(token, "pre-adjective", grammar));
  if (noun === undefined || isA(noun, "counted-people", grammar) || grammar.is(noun.lemma ?? "", "epicene")) return "m";
  return isA(noun, "two-gender", grammar) ? null : nounGenderOf(noun, grammar);
}
