import { dayNumberOf } from "@/lib/calendar/civil";
import type { Clause } from "@/lib/language/phrases";
import { agreementDoubts } from "./agreement";
import { hasSecondDate, isRisky, tenseDoubts, wordDoubts } from "../doubts/clause-doubts";
import { asked, isEitherSense } from "./narration";
import { genderFor } from "./noun-phrase";
import type { NounPhrase, ReadingContext } from "./reading-context";
import type { ParsedClause } from "./parse-clauses";
import { changesFrom } from "./changes";
import { chooseComplement } from "./choose-complement";
import { hadAs } from "./had-once";
import { cutDoubts } from "../doubts/cut-doubts";
import { doubtsOfFound } from "../doubts/known-find";
import { isFirstTime } from "./first-time";
import { isToldByObject, leansOnTopic, tellsTime } from "./clause-topic";
import { dateByAct } from "./dated-acts";
import { readDating } from "../events/read-dating";
import { isOneOccasion } from "../doubts/one-occasion";
import type { DatedReading } from "./reading";
import { isA, isMark, type Token } from "../tokens";
import { vagueDoubts } from "../doubts/vague-doubts";
import type { VerbGroup } from "./verb-group";
import { withTitles } from "./work-titles";

/**
 * Reads a finite clause that a date is an adjunct of. One that is not understood whole gives null, or a reading with
 * doubts that say what is wrong with it.
 */
export function readClause(
  tokens: readonly Token[],
  text: string,
  clause: ParsedClause,
  context: ReadingContext,
): DatedReading | null {
  const { opening, group, cut, subject } = clause;
  const had = hadAs(group, clause.rest, context.grammar);
  const isBareAuxiliary = group.voice === "simple" && group.form.role !== "full" && group.tail === "" && !had;
  if ((!group.isPlain && group.object === undefined) || isBareAuxiliary) return null;
  const dating = readDating(tokens, clause, context);
  if (dating) return dating;
  if (group.form.tense === "subjunctive" && opening.dates.length === 0) return null;
  const inside = tokens.slice(group.end, cut.end).filter(({ kind }) => kind === "date");
  const dated =
    opening.dates[0] ??
    inside.find(({ date }) => date?.tie === "adjunct") ??
    dateByAct(tokens, group, cut.end, context.grammar);
  if (!dated?.date) return null;
  if (had === "state" && dated.date.timex.relation !== "since") return null;
  const isFronted = opening.dates.length > 0;
  const chosen = chooseComplement(tokens, clause, dated, text, context);
  if (!chosen) return null;
  const titled = withTitles(chosen, tokens.slice(cut.end), group, text, context);
  const isFirst = isFirstTime(clause, chosen, tokens, context);
  const said = [group.object ?? "", titled.text].filter(Boolean).join(" ");
  const timed = isFirst ? `${said} ${context.grammar.firstTime}`.trim() : said;
  const complement = resolvedBeside(subject.text, timed, context);
  const told = asked(group, genderOfSubject(subject, group), chosen, dated, context);
  const isOccasion = isOneOccasion(tokens.slice(clause.start, group.start), timed, dated.date, context.grammar);
  const doubts = [
    ...opening.doubts,
    ...(isLeftSimple(group, told.participle, subject, dated, context) ? ["agreement-unverified"] : []),
    ...(group.voice === "simple" && isEitherSense(chosen[0], group, context) ? ["agreement-unverified"] : []),
    ...(isToldByObject(tokens[clause.start + 1], subject, complement.text, context) || isOccasion
      ? subject.doubts.filter((code) => code !== "not-unique")
      : doubtsOfFound(subject, told.participle, complement.text, context.grammar)),
    ...agreementDoubts(subject, group),
    ...tenseDoubts(group, dated, text, context),
    ...(!isFronted && isRisky(tokens, dated, clause, context) ? ["date-attachment-unsure"] : []),
    ...(hasSecondDate(tokens, opening, inside, dated, chosen, context) ? ["second-timex"] : []),
    ...(complement.open ? ["unresolved-anaphora"] : []),
    ...(titled.isUnsure ? ["vague"] : []),
    ...(changesFrom(group, tokens.slice(group.end), context.grammar) ? ["vague"] : []),
    ...(isOthers(chosen[0], group, context) ? ["unresolved-anaphora"] : []),
    ...wordDoubts(chosen, context),
    ...cutDoubts(
      { subject: tokens.slice(clause.start, group.start), group, said: chosen, after: tokens.slice(cut.end) },
      context,
    ),
    ...vagueDoubts(
      {
        subject,
        group,
        said: chosen,
        isLasting: dated.date.timex.relation === "since" || told.participle !== group.participle,
        isOld: (dated.date.timex.value.end ?? FAMILY_NAMES) < FAMILY_NAMES,
        isAnnounced: isMark(tokens[cut.end], ":"),
        isLikened: !chosen.includes(tokens[cut.end]!) && isLikened(tokens, clause, context),
        isWhole: isWhole(tokens, clause, chosen, context),
      },
      text,
      context,
    ),
  ];
  return {
    date: dated.date,
    range: rangeOf(tokens, clause, dated, chosen),
    wording: {
      form: "clause",
      clause: clauseOf(subject, group, complement.text, told, context),
    },
    // "pour la première fois": one of many has but one first time
    doubts: [...new Set(isFirst ? doubts.filter((code) => code !== "not-unique") : doubts)],
    isRepeatable: context.grammar.is(group.lemma, "repeatable") && !tellsTime(chosen, context),
    needsContext:
      !(isFirst && context.grammar.namesIn(complement.text).size > 0) &&
      leansOnTopic(subject, group, complement.text, chosen, context),
    rule: isFronted ? "fronted-date" : "date-in-clause",
  };
}

/** "le gouvernement du Mali a fermé les frontières du pays": a name that the subject bears is not said again. */
function resolvedBeside(subject: string, words: string, { grammar, referents }: ReadingContext): Resolved {
  const isNamed = [referents.country, referents.organisation].some((name) => name !== null && subject.includes(name));
  const named = { country: referents.country ?? "", organisation: referents.organisation ?? "" };
  const isOwn = isNamed && grammar.anaphorasIn(words).every(({ stands }) => subject.includes(named[stands] || subject));
  const resolved = grammar.resolve(words, referents);
  return isOwn && !resolved.open && resolved.text !== words ? { text: words, open: false } : resolved;
}

type Resolved = { readonly text: string; readonly open: boolean };

/** "Lyon devint": the compound past would need a gender that no one tells, and no one asks in the simple past. */
const isLeftSimple = (
  { voice, form, lemma, tail }: VerbGroup,
  participle: string,
  { genders }: NounPhrase,
  { date }: Token,
  { grammar }: ReadingContext,
): boolean =>
  voice === "simple" &&
  participle === "" &&
  tail === "" &&
  genders.singular === null &&
  date?.timex.relation !== "since" &&
  (form.tense === "past" || (form.tense === "present" && !grammar.is(lemma, "stative")));

/** "classe la ville comme la plus sûre": as what, is left out, though it is the point. */
const isLikened = (tokens: readonly Token[], { cut, group }: ParsedClause, { grammar }: ReadingContext): boolean =>
  group.voice !== "be" &&
  !group.isComplete &&
  isA(tokens[cut.end], "subordinator", grammar) &&
  tokens[cut.end]?.pos === "ADP";

/** Behind the words that a question keeps, the clause ends, or goes on with ", dont …" or ", ce qui …". */
function isWhole(
  tokens: readonly Token[],
  { cut }: ParsedClause,
  chosen: readonly Token[],
  { grammar }: ReadingContext,
): boolean {
  const next = tokens[cut.end];
  if (chosen.at(-1) !== tokens[cut.end - 1]) return false;
  if (!isMark(next, ",")) return next === undefined || next.kind === "mark";
  return tokens.slice(cut.end + 1, cut.end + 3).some((token) => isA(token, "relative", grammar));
}

/** The day from which on one name is not enough: before it, no one had another. */
const FAMILY_NAMES = dayNumberOf({ year: 1000, month: 1, day: 1 });

/** "devient son éditeur": whose, was said before. */
const isOthers = (first: Token | undefined, group: VerbGroup, { grammar }: ReadingContext): boolean =>
  first?.kind === "word" &&
  grammar.determiner(first.word)?.kind === "possessive" &&
  group.voice !== "active" &&
  (group.voice === "copula" || grammar.is(group.lemma, "attributive"));

/** From the date or the subject, whichever is first, to the last word that the question needs. */
function rangeOf(
  tokens: readonly Token[],
  { start, group, cut, isInverted = false }: ParsedClause,
  dated: Token,
  chosen: readonly Token[],
): DatedReading["range"] {
  const last = isInverted && cut.end > group.end ? tokens[cut.end - 1] : tokens[group.end - 1];
  const ends = [dated.end, last?.end ?? 0, isInverted ? 0 : (chosen.at(-1)?.end ?? 0)];
  return { start: Math.min(dated.start, tokens[start]?.start ?? dated.start), end: Math.max(...ends) };
}

const genderOfSubject = (subject: NounPhrase, { form, agreement }: VerbGroup): Clause["subjectGender"] =>
  (subject.isGenderGuess ? agreement?.gender : null) ?? genderFor(subject, form.number) ?? agreement?.gender ?? null;

/** "Accra a accueilli": a city goes by the gender of "ville" where nothing that agrees with it is said. */
const genderAsCity = (
  { text }: NounPhrase,
  { number }: VerbGroup["form"],
  { verb, participle }: Pick<Clause, "verb" | "participle">,
  { grammar }: ReadingContext,
): Clause["subjectGender"] => {
  const isFree =
    verb === grammar.auxiliary("have", number) && participle !== "" && !participle.startsWith(grammar.been);
  const isCity = grammar.name(text.toLowerCase().replaceAll("’", "'"))?.kind === "city";
  return isFree && isCity ? grammar.cityGender(text) : null;
};

const clauseOf = (
  subject: NounPhrase,
  group: VerbGroup,
  complement: string,
  words: Pick<Clause, "verb" | "participle">,
  context: ReadingContext,
): Clause => ({
  subject: subject.text,
  subjectGender: genderOfSubject(subject, group) ?? genderAsCity(subject, group.form, words, context),
  subjectNumber: group.form.number,
  ...words,
  complement,
  fronted: "",
});
