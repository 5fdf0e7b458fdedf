import { agreementDoubts } from "./agreement";
import { readNounPhrase } from "./noun-phrase";
import type { NounPhrase, ReadingContext } from "./reading-context";
import { isA, isCapitalised, isMark, textOf, type Token } from "../tokens";
import { findVerbGroup, type VerbGroup } from "./verb-group";
import { finiteForm, participleOf } from "./word-forms";

/** A subject and its verb with something between them, and the date that stands there if it is the clause’s own. */
export type Parted = { readonly subject: NounPhrase; readonly group: VerbGroup; readonly date?: Token | null };

/** "Le traité de Rome, qui institue la CEE, a été signé": what stands between commas is left out of the subject. */
export function findAfterInsertion(
  tokens: readonly Token[],
  from: number,
  text: string,
  context: ReadingContext,
): Parted | null {
  const { grammar } = context;
  const open = tokens.findIndex((token, index) => index > from && isMark(token, ","));
  if (open < 0) return null;
  for (let close = open + 2; close < tokens.length; close++) {
    if (!isMark(tokens[close], ",")) continue;
    const group = findVerbGroup(tokens, close + 1, grammar);
    if (group?.start !== close + 1) continue;
    const subject = readNounPhrase(tokens.slice(from, open), text, context);
    const inserted = tokens.slice(open + 1, close);
    const isFit = isInsertion(inserted, grammar) || (isCapitalised(tokens[open - 1]) && isApposed(inserted, grammar));
    if (!subject || !isFit || agreementDoubts(subject, group).length > 0) return null;
    return { subject, group, date: ownDate(tokens.slice(from, open), inserted, grammar) };
  }
  return null;
}

/** A relative or a clause of its own, or words without a verb but in a relative: never one more subject. */
function isInsertion(inserted: readonly Token[], grammar: ReadingContext["grammar"]): boolean {
  const [first] = inserted;
  if (isA(first, "relative", grammar) || isA(first, "subordinator", grammar)) return true;
  const opens =
    first?.kind === "date" ||
    isA(first, "preposition", grammar) ||
    isA(first, "adverb", grammar) ||
    isA(first, "present-participle", grammar) ||
    participleOf(first) !== null;
  return opens && !beforeRelative(inserted, grammar).some((token) => finiteForm(token, grammar));
}

function beforeRelative(inserted: readonly Token[], grammar: ReadingContext["grammar"]): readonly Token[] {
  const relative = inserted.findIndex((token) => isA(token, "relative", grammar));
  return relative < 0 ? inserted : inserted.slice(0, relative);
}

/** "auteur d’un traité", "l’une des plus grandes": what the bearer of a name is. */
function isApposed(inserted: readonly Token[], grammar: ReadingContext["grammar"]): boolean {
  const [first, second, third] = inserted;
  const opens =
    (first?.pos === "NOUN" && !isCapitalised(first)) ||
    (isA(first, "pre-adjective", grammar) && second?.pos === "NOUN" && !isCapitalised(second)) ||
    (first?.word === "l'" && second?.pos === "PRON" && isA(third, "genitive", grammar));
  return opens && !beforeRelative(inserted, grammar).some((token) => finiteForm(token, grammar));
}

/** "Le traité de Versailles, en 1919, impose …": a date alone is the clause’s, but for "la conférence de Paris, en 1919,". */
function ownDate(
  phrase: readonly Token[],
  inserted: readonly Token[],
  grammar: ReadingContext["grammar"],
): Token | null {
  const [date] = inserted;
  const isOwn = inserted.length === 1 && date?.kind === "date" && date.date?.tie === "adjunct";
  return isOwn && !phrase.some((token) => isA(token, "event-noun", grammar)) ? date : null;
}

/** "les accords qui constituent la base de la relation ont été signés": the subject holds a relative clause. */
export function findAfterRelative(
  tokens: readonly Token[],
  from: number,
  inner: VerbGroup,
  text: string,
  context: ReadingContext,
): Parted | null {
  const { grammar } = context;
  const relative = tokens.findIndex((token, at) => at > from && at < inner.start && isA(token, "relative", grammar));
  if (relative < 0 || isMark(tokens[relative - 1], ",")) return null;
  const head = readNounPhrase(tokens.slice(from, relative), text, context);
  const group = findVerbGroup(tokens, inner.end, grammar);
  if (!head || !group || group.participle === "" || !fits(head, group, inner, tokens[relative], context)) return null;
  if (isNamedOne(head, tokens[relative - 1])) return { subject: head, group };
  const said = [...tokens.slice(relative + 1, inner.start), ...tokens.slice(inner.end, group.start)];
  const isPlain = !said.some(
    (token) =>
      token.kind === "date" ||
      token.kind === "mark" ||
      isA(token, "relative", grammar) ||
      isA(token, "deictic", grammar) ||
      grammar.determiner(token.word)?.kind === "possessive",
  );
  const whole = grammar.resolve(textOf(tokens.slice(from, group.start), text), context.referents);
  if (!isPlain || whole.open) return null;
  // What the relative says is what tells which one is meant.
  const told = head.doubts.filter((code) => code !== "bare-definite-subject");
  // "le chemin de fer qui la reliait à Dole": what it stands for is not in the subject
  const pointsOut = isA(tokens[inner.start - 1], "object-pronoun", grammar);
  const doubts = pointsOut ? [...told, "unresolved-anaphora"] : told;
  const named = grammar.namesIn(whole.text).size > 0;
  return { subject: { ...head, text: whole.text, doubts, named }, group };
}

/** "le royaume de Mandchourie dont … était le souverain": one thing that its name tells from others. */
const isNamedOne = (head: NounPhrase, last: Token | undefined): boolean =>
  head.named && head.number === "singular" && head.doubts.length === 0 && isCapitalised(last);

/** "qui" has a verb of its own number; behind "que" and "dont" another subject stands, and the head agrees with the main verb. */
const fits = (
  head: NounPhrase,
  group: VerbGroup,
  inner: VerbGroup,
  relative: Token | undefined,
  { grammar }: ReadingContext,
): boolean =>
  isA(relative, "subject-relative", grammar)
    ? inner.start > 0 && group.form.number === inner.form.number
    : agreementDoubts(head, group).length === 0;
