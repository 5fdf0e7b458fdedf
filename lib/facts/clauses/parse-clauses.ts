import { agreementDoubts } from "./agreement";
import { ownDateOf } from "./dated-acts";
import { findInverted } from "./find-inverted";
import { findAfterInsertion, findAfterRelative } from "./read-insertion";
import { readNounPhrase } from "./noun-phrase";
import type { NounPhrase, ReadingContext } from "./reading-context";
import type { Opening, ParsedClause } from "./parsed-clause";
import { cutComplement } from "./read-complement";
import { isPlainPhrase } from "./plain-phrase";
import { readOpening } from "./read-opening";
import { isA, isCapitalised, isMark, type Token } from "../tokens";
import { genderOf } from "./word-forms";
import { findVerbGroup, type VerbGroup } from "./verb-group";
import { takeObject } from "./take-object";
import { secondClause } from "./second-clause";

export type { Opening, ParsedClause } from "./parsed-clause";

/** What was parsed, by the tokens, which belong to one sentence: several readers ask for the same. */
const known = new WeakMap<readonly Token[], readonly ParsedClause[]>();

/**
 * Finds the finite clauses of a sentence, in order, as far as they can be told apart. One that is not understood hides what
 * comes behind it up to the next semicolon, where a sentence begins anew if a date follows.
 */
export function parseClauses(tokens: readonly Token[], text: string, context: ReadingContext): readonly ParsedClause[] {
  const found = known.get(tokens);
  if (found) return found;
  const clauses = parse(tokens, text, context);
  known.set(tokens, clauses);
  return clauses;
}

function parse(tokens: readonly Token[], text: string, context: ReadingContext): readonly ParsedClause[] {
  const parsed = parseFrom(tokens, 0, text, context);
  const afresh: ReadingContext = { ...context, topic: null, meant: null };
  for (let at = nextStart(tokens, parsed.at(-1)?.cut.end ?? 0); at > 0; at = nextStart(tokens, at))
    if (!parsed.some(({ from }) => from >= at)) parsed.push(...parseFrom(tokens, at, text, afresh));
  return parsed;
}

/** Where the next stretch with a date behind a semicolon begins; 0 if there is none. */
function nextStart(tokens: readonly Token[], from: number): number {
  const mark = tokens.findIndex((token, at) => at >= from && isMark(token, ";"));
  return mark < 0 || !tokens.some(({ kind }, at) => at > mark && kind === "date") ? 0 : mark + 1;
}

function parseFrom(tokens: readonly Token[], start: number, text: string, context: ReadingContext): ParsedClause[] {
  const parsed: ParsedClause[] = [];
  let from = start;
  while (from < tokens.length) {
    const opening = readOpening(tokens, from, context);
    let main = findMain(tokens, opening, text, context, parsed.at(-1) ?? null);
    if (!main) break;
    let clause: ParsedClause | null = { from, ...main };
    while (clause) {
      parsed.push(clause);
      main = clause;
      clause = clause.cut.startsClause ? null : secondClause(tokens, clause, text, context);
    }
    if (!main.cut.startsClause && !isFollowed(tokens, main, text, context)) break;
    from = main.cut.end + 1;
  }
  return parsed;
}

/** "La Crète est conquise en 1669, la Podolie est prise en 1676": a clause with a subject of its own behind a dated one. */
function isFollowed(tokens: readonly Token[], { cut }: Main, text: string, context: ReadingContext): boolean {
  if (!isMark(tokens[cut.end], ",") || tokens[cut.end - 1]?.kind !== "date") return false;
  const group = findVerbGroup(tokens, cut.end + 1, context.grammar);
  const before = group ? tokens.slice(cut.end + 1, group.start) : [];
  const subject = group && readNounPhrase(before, text, context);
  return (
    subject !== null && before.every(({ kind }) => kind === "word") && agreementDoubts(subject, group!).length === 0
  );
}

type Main = Omit<ParsedClause, "from">;

function findMain(
  tokens: readonly Token[],
  opening: Opening,
  text: string,
  context: ReadingContext,
  last: ParsedClause | null,
): Main | null {
  const from = opening.end;
  const found = findVerbGroup(tokens, from, context.grammar);
  if (!found) return null;
  const group = takeObject(tokens, from, found, context) ?? found;
  const before = tokens.slice(from, group.start);
  if (before.length === 1 && isA(before[0], "subject-pronoun", context.grammar)) {
    const person = meantBy(before[0], group, context, last);
    return person && withRest(tokens, { subject: person, group, start: from }, opening, text, context);
  }
  const own = ownDateOf(before, group, context);
  const subject = readNounPhrase(own?.phrase ?? before, text, context);
  if (own && subject) return withRest(tokens, { subject, group, start: from, date: own.date }, opening, text, context);
  const isInverted =
    before.length === 0 ||
    (subject === null && isAdjunct(before, context)) ||
    (isMark(before.at(-1), ",") && subject !== null && agreementDoubts(subject, group).length > 0);
  if (isInverted) return findInverted(tokens, opening, group, text, context);
  if (subject) return withRest(tokens, { subject, group, start: from }, opening, text, context);
  const parted =
    findAfterInsertion(tokens, from, text, context) ?? findAfterRelative(tokens, from, group, text, context);
  return parted && withRest(tokens, { ...parted, start: from }, opening, text, context);
}

/** "De ce port était parti Jacques Cartier": words before a verb that are no subject. */
const isAdjunct = (before: readonly Token[], { grammar }: ReadingContext): boolean =>
  isA(before[0], "preposition", grammar) && isPlainPhrase(before, grammar);

/**
 * What "il" means: the organisation of the heading above, or what the document is about; in a later clause the subject of
 * the one before.
 */
function meantBy(
  pronoun: Token | undefined,
  group: VerbGroup,
  context: ReadingContext,
  last: ParsedClause | null,
): NounPhrase | null {
  const { grammar, meant, topic } = context;
  const gender = pronoun === undefined ? null : grammar.pronounGender(pronoun.word);
  if (gender === null) return null;
  if (last) return isGoingOn(last, gender, context) ? last.subject : null;
  if (topic) return gender === topic.genders.singular ? topic : null;
  if (!meant || gender !== meant.phrase.genders.singular) return null;
  const isHuman = grammar.is(group.lemma, group.voice === "be" && !group.isReflexive ? "human-passive" : "human");
  const isOfPeople = isHuman && grammar.is(group.lemma, "intransitive");
  const fits = meant.isPerson ? meant.isSure || isHuman : !isOfPeople;
  return fits ? meant.phrase : null;
}

/** "Jean Morel est élu en 1996 et il part en 1998": nothing else of that gender stands in the clause before. */
const isGoingOn = ({ subject, rest, group }: ParsedClause, gender: "f" | "m", { grammar }: ReadingContext): boolean =>
  subject.number !== "plural" &&
  group.form.number === "singular" &&
  subject.genders.singular === gender &&
  subject.named &&
  !rest.some((token, at) => {
    if (token.kind === "quote") return true;
    if (isCapitalised(token)) return !isA(rest[at - 1], "locative", grammar);
    return token.pos === "NOUN" && genderOf(token, grammar) !== (gender === "f" ? "m" : "f");
  });

function withRest(
  tokens: readonly Token[],
  { date, ...main }: Pick<Main, "subject" | "group" | "start"> & { readonly date?: Token | null },
  opening: Opening,
  text: string,
  context: ReadingContext,
): Main {
  const cut = cutComplement(tokens, main.group.end, text, main.group, context.grammar);
  const dates = date ? [...opening.dates, date] : opening.dates;
  return { ...main, opening: { ...opening, dates }, cut, rest: tokens.slice(main.group.end, cut.end) };
}
