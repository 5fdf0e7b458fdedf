import { PAST_UNTIL } from "@/lib/calendar/past";
import type { Clause, Gender } from "@/lib/language/phrases";
import { lasted } from "./aspect";
import { hadAs } from "./had-once";
import type { ReadingContext } from "./reading-context";
import { isA, isCapitalised, type Token } from "../tokens";
import type { VerbGroup } from "./verb-group";

/**
 * The words of a verb as a question about its date has them: history that is told in the present or the simple past is
 * asked in the compound past ("naît": "est né", "fonda": "a fondé", "est inauguré": "a été inauguré"). What lasts stays in its tense.
 *
 * @param rest what follows the verb
 */
export function asked(
  group: VerbGroup,
  gender: Gender | null,
  rest: readonly Token[],
  dated: Token,
  context: ReadingContext,
): Pick<Clause, "verb" | "participle"> {
  const own = lasted(group, dated, context) ?? { verb: group.verb, participle: group.participle };
  if (own.participle !== group.participle) return own;
  const isHad = hadAs(group, rest, context.grammar) === "once";
  if (!isHad && !isTold(group, dated, context)) return own;
  if (group.voice === "simple") return simpleInPast(group, gender, rest, context) ?? own;
  const { grammar } = context;
  const { number } = group.form;
  // "Lorsque Paul Morin eut pris la ville": what was done before something else is asked by itself.
  if (group.form.role === "have" && group.form.tense === "past")
    return { ...own, verb: grammar.auxiliary("have", number) };
  if (group.form.role !== "be" || group.isReflexive) return own;
  if (group.voice === "copula")
    return group.form.tense === "past" || isStretch(dated) || isTitle(rest, grammar)
      ? { verb: grammar.auxiliary("have", number), participle: grammar.been }
      : { verb: grammar.lasting(number), participle: "" };
  const { role, words } = grammar.passive(group.participle);
  return { verb: grammar.auxiliary(role, number), participle: words };
}

/** "est championne de France en 1998": what one is for having won, one became. */
const isTitle = ([first, second]: readonly Token[], grammar: ReadingContext["grammar"]): boolean =>
  isA(first, "title-holder", grammar) ||
  (grammar.determiner(first?.word ?? "") !== null && isA(second, "title-holder", grammar));

/** True for a simple past, and for a present that tells what is past. */
function isTold(group: VerbGroup, dated: Token, { grammar }: ReadingContext): boolean {
  const { form, voice, tail } = group;
  const timex = dated.date?.timex;
  if (!timex || timex.relation === "since") return false;
  if (form.tense === "past" || form.tense === "subjunctive") return true;
  // "régnait de 1364 à 1380", "est maire de 1957 à 1976": what lasted from one day to another is over
  if (form.tense === "imperfect") return isStretch(dated) && (voice === "copula" || voice === "simple");
  // "Dès avril 1821, le patriarche est pendu": what is done at once is over, what begins may go on.
  const isOver = timex.relation === "from" && (isAtOnce(group, grammar) || isAsEarly(dated, grammar));
  const { start, end } = timex.value;
  return (
    form.tense === "present" &&
    ((isOver ? start : end) ?? Infinity) < PAST_UNTIL &&
    (voice !== "simple" || tail !== "" || isStretch(dated) || !grammar.is(form.lemma, "stative"))
  );
}

/** "de 1364 à 1380", not "entre 1364 et 1380" and not "depuis 1364". */
const isStretch = ({ date }: Token): boolean =>
  date?.timex.value.precision === "interval" &&
  date.timex.isBetween !== true &&
  date.timex.relation === "at" &&
  date.timex.value.start !== null &&
  (date.timex.value.end ?? Infinity) < PAST_UNTIL;

/** "Dès le 11 juin 1865": as early as that day; with a year what is told may go on. */
const isAsEarly = ({ text, date }: Token, grammar: ReadingContext["grammar"]): boolean =>
  grammar.asSoonAs.test(text) && FROM_A_DAY.test(date?.timex.value.edtf ?? "");

const FROM_A_DAY = /^-?\d{4}-\d{2}-\d{2}\/\.\.$/u;

/** A passive, or a verb of a moment. */
const isAtOnce = ({ voice, lemma, isReflexive }: VerbGroup, grammar: ReadingContext["grammar"]): boolean =>
  (voice === "be" && !isReflexive) || grammar.is(lemma, "punctual");

/** A direct object begins with a determiner, a number, a quotation or a name. */
const startsObject = (first: Token | undefined, grammar: ReadingContext["grammar"]): boolean =>
  first !== undefined &&
  (first.kind === "number" ||
    first.kind === "quote" ||
    isCapitalised(first) ||
    (first.kind === "word" && grammar.determiner(first.word) !== null && !isA(first, "genitive", grammar)));

/** "descendit le premier dans le gouffre": in which place, and no object. */
const isRank = ([first, rank, next]: readonly Token[], grammar: ReadingContext["grammar"]): boolean =>
  grammar.determiner(first?.word ?? "")?.kind === "definite" &&
  isA(rank, "first-rank", grammar) &&
  (next === undefined || next.kind !== "word" || isA(next, "preposition", grammar));

function simpleInPast(
  group: VerbGroup,
  gender: Gender | null,
  rest: readonly Token[],
  context: ReadingContext,
): Pick<Clause, "verb" | "participle"> | null {
  const { grammar, lexicon } = context;
  const { number, lemma } = group.form;
  const hasObject = startsObject(rest[0], grammar) && !isRank(rest, grammar);
  const perfect = grammar.perfect(lemma, { isReflexive: group.isReflexive, hasObject }, lexicon);
  // "s’est fait sacrer", "s’est vu offrir": before an infinitive it stays as it is.
  const isBeforeInfinitive = group.tail !== "" || (group.isReflexive && isA(rest[0], "infinitive", grammar));
  const agrees = perfect?.agrees === true && !isBeforeInfinitive;
  if (isEitherSense(rest[0], group, context)) return null;
  if (!perfect || (agrees && gender === null)) return null;
  const participle = agrees ? grammar.agreeing(perfect.participle, { gender, number }) : perfect.participle;
  const auxiliary = grammar.auxiliary(perfect.role, number);
  return {
    verb: group.isReflexive ? grammar.reflexive(auxiliary) : auxiliary,
    participle: [participle, group.tail].filter(Boolean).join(" "),
  };
}

/** "sort des briques": it brought them out, or came out of them; the compound past would have to say which. */
export function isEitherSense(
  first: Token | undefined,
  { form, isReflexive }: VerbGroup,
  { grammar, lexicon }: ReadingContext,
): boolean {
  if (isReflexive || !isA(first, "genitive", grammar) || !isA(first, "plural-article", grammar)) return false;
  const [bare, full] = [false, true].map((hasObject) =>
    grammar.perfect(form.lemma, { isReflexive, hasObject }, lexicon),
  );
  return bare?.role !== full?.role;
}
