import type { Entity, Mention } from "./names/mention";
import type { ReadingContext } from "./clauses/reading-context";
import type { ParsedClause } from "./clauses/parse-clauses";
import type { Timex } from "./dates/timex";
import { isA, isMark, type Range, type Token } from "./tokens";

/** A sentence with all that was found in it: what the readers of answers look at. */
export type Scene = {
  readonly tokens: readonly Token[];
  readonly text: string;
  readonly clauses: readonly ParsedClause[];
  /** Of this sentence, in the order of the text. */
  readonly mentions: readonly Mention[];
  readonly entityOf: (id: string) => Entity | null;
  /** "le 2 mars 1992"; null for a date that no plain preposition carries. */
  readonly dateWords: (timex: Timex) => string | null;
  readonly context: ReadingContext;
};

/** A mention with the entity that it names. */
export type NamedHere = { readonly mention: Mention; readonly entity: Entity };

/**
 * The one entity that the tokens name and nothing else: with its article, with the title of a person before the name,
 * with a parenthesis behind it. Null for a coordination, or where the name is a part of something larger.
 */
export function nameOf(tokens: readonly Token[], scene: Scene): NamedHere | null {
  const core = withoutCommas(tokens.filter(({ kind }) => kind !== "aside"));
  const last = core.at(-1);
  if (!last || core.some(({ kind }) => kind === "date")) return null;
  const mention = scene.mentions.findLast(({ start, end }) => start >= core[0]!.start && end === last.end);
  const entity = mention && scene.entityOf(mention.entityId);
  if (!entity) return null;
  const lead = core.filter(({ end }) => end <= mention.start);
  return isLead(lead, mention, scene) ? { mention, entity } : null;
}

/** What may stand before a name: nothing, its article, or the office of a person ("le ministre des Affaires étrangères, M."). */
function isLead(lead: readonly Token[], mention: Mention, { mentions, text, context: { grammar } }: Scene): boolean {
  if (lead.length === 0) return true;
  const isArticle = grammar.determiner(lead[0]!.word)?.kind === "definite";
  if (lead.length === 1) return isArticle || mention.type === "person";
  const isJoined = lead.some((token) => isA(token, "coordinator", grammar) && mention.role === null);
  if (mention.type === "person") return isArticle && !isJoined && isRole(lead, mention, text);
  const holdsOther = mentions.some(({ start }) => start >= lead[0]!.start && start < mention.start);
  const isOfClass = mention.type === "organisation" && !lead.some((token) => isA(token, "preposition", grammar));
  return isArticle && isOfClass && !holdsOther && !isJoined && lead.every(({ kind }) => kind === "word");
}

/** "le ministre kazakh, M.", not "la mère de l’empereur": what stands before the name is an office of its own bearer. */
const isRole = (lead: readonly Token[], { role }: Mention, text: string): boolean => {
  const from = lead.findIndex(({ pos }, at) => at > 0 && pos !== "ADJ");
  const words = [1, from].map((at) => text.slice(lead[at]?.start ?? 0, lead.at(-1)?.end).toLowerCase());
  return role !== null && words.some((before) => before.startsWith(role.toLowerCase()));
};

function withoutCommas(tokens: readonly Token[]): readonly Token[] {
  const from = tokens.findIndex((token) => !isMark(token, ","));
  const to = tokens.findLastIndex((token) => !isMark(token, ",") && !isMark(token, "."));
  return from < 0 ? [] : tokens.slice(from, to + 1);
}

/** The tokens that make the subject of a clause. */
export const subjectTokens = ({ tokens }: Scene, { start, group }: ParsedClause): readonly Token[] =>
  tokens.slice(start, group.start);

/** True if the clause's subject stands before its verb. */
export const isInOrder = ({ tokens }: Scene, { group, rest, isInverted = false }: ParsedClause): boolean =>
  !isInverted && (rest.length === 0 || rest[0] === tokens[group.end]);

/** True for what was done and is over: "a fondé", "a été fondé", "fonda", "est né"; not "est composé", "dirigeait". */
export function isPerfective({ group, opening, rest }: ParsedClause, { tokens, context }: Scene): boolean {
  const { form, participle, voice, isReflexive, meaning } = group;
  if (participle === "") {
    const isDated = opening.dates.length > 0 || rest.some(({ kind }) => kind === "date");
    return form.tense === "past" && (isDated || !isPresentToo(tokens[group.end - 1]));
  }
  if (voice === "copula") return false;
  if (form.role === "have") return /^(?:present|imperfect|past)$/u.test(form.tense);
  const isOwn = isReflexive || context.grammar.passive(meaning).role === "be";
  return form.tense === "past" || (isOwn && (form.tense === "present" || form.tense === "imperfect"));
}

/** "réunit", "établit": the same form in the present, which tells what is still so. */
const isPresentToo = (token: Token | undefined): boolean =>
  token?.readings.some(({ mood, tense }) => mood === "indicative" && tense === "present") ?? false;

/** The stretch of text from the first of some tokens to the last. */
export const rangeOver = (tokens: readonly Token[]): Range => ({
  start: Math.min(...tokens.map(({ start }) => start)),
  end: Math.max(...tokens.map(({ end }) => end)),
});
