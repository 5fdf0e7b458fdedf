import type { NameTie } from "@/lib/language/phrases";
import { agreementDoubts } from "../clauses/agreement";
import type { AnswerReading } from "../answers/answer";
import { dateOfClause } from "../clauses/clause-date";
import { wordDoubts } from "../doubts/clause-doubts";
import type { Mention } from "../names/mention";
import type { ParsedClause } from "../clauses/parse-clauses";
import { isPrecise, nameInside } from "../answers/read-author";
import { isInOrder, isPerfective, rangeOver, subjectTokens, type NamedHere, type Scene } from "../scene";
import { isA, isMark, type Token } from "../tokens";

/** Longest stretch around the gap, in characters: with the words that ask for it the stem stays under 200. */
const MAX_FRAME = 176;

/**
 * "En mars 1992, le Kazakhstan a rejoint _____": the object of a dated act, or what "à" and "de" tie to it, where it ends
 * its clause. The article and what melts into it leave with the name.
 */
export function readGap(clause: ParsedClause, scene: Scene): AnswerReading | null {
  const { group, subject, rest } = clause;
  const { context, text } = scene;
  if (!isInOrder(scene, clause) || group.voice === "copula" || !isPerfective(clause, scene)) return null;
  const object = objectOf(rest, scene);
  if (!object) return null;
  const { date, doubts } = dateOfClause(clause, scene);
  const before = [...scene.tokens.slice(clause.from, clause.start), ...subjectTokens(scene, clause)];
  const range = rangeOver([
    ...before,
    ...scene.tokens.slice(group.start, group.end),
    ...object.tokens,
    ...(date ? [date.token] : []),
  ]);
  const start = context.grammar.resolve(text.slice(range.start, object.from).trim(), context.referents);
  const after = text.slice(object.to, range.end).trim();
  return {
    named: object.named,
    range,
    inquiry: null,
    gap: { frame: { before: capital(start.text), after: `${after}.` }, tie: object.tie },
    doubts: [
      ...doubts,
      ...subject.doubts,
      ...agreementDoubts(subject, group),
      ...(group.isPlain && !start.open ? [] : ["unresolved-anaphora"]),
      ...wordDoubts(before, context),
      ...(subject.named ? [] : ["bare-definite-subject"]),
      ...(isPrecise(date) ? [] : ["not-unique"]),
      ...(range.end - range.start > MAX_FRAME ? ["stem-too-long"] : []),
      ...nameInside(object.named.mention.entityId, before, scene),
    ],
    rule: "gap",
  };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

type GapObject = {
  readonly named: NamedHere;
  readonly tie: NameTie;
  /** What leaves the text: preposition that melts, article, name. */
  readonly from: number;
  readonly to: number;
  readonly tokens: readonly Token[];
};

/** The first name behind the verb, if it stands there at once and nothing is said of it. */
function objectOf(rest: readonly Token[], scene: Scene): GapObject | null {
  const { grammar } = scene.context;
  const from = rest.findIndex(({ kind }) => kind === "word" || kind === "quote");
  const first = rest[from];
  const mention = first && mentionNear(rest.slice(from, from + 3), scene);
  const entity = mention && scene.entityOf(mention.entityId);
  if (!mention || !entity || mention.isAnaphora) return null;
  const last = rest.findLastIndex((token) => token.start < mention.end);
  if (!isClosed(rest, last + 1, scene)) return null;
  const lead = rest.slice(from, last + 1).filter(({ end }) => end <= mention.start);
  const tie = tieOf(lead, scene);
  if (tie === null || lead.some((token) => isA(token, "pre-adjective", grammar))) return null;
  const opens = isA(lead[0], "preposition", grammar) && tie === "" ? lead[1] : lead[0];
  return {
    named: { mention, entity },
    tie,
    from: opens?.start ?? mention.start,
    // A sigle in parentheses behind the name would give it away.
    to: rest[last + 1]?.kind === "aside" ? rest[last + 1]!.end : mention.end,
    tokens: rest.slice(from, rest[last + 1]?.kind === "aside" ? last + 2 : last + 1),
  };
}

/** The mention that begins at one of the first tokens: behind a preposition and an article at most. */
const mentionNear = (first: readonly Token[], { mentions }: Scene): Mention | undefined =>
  mentions.find(({ start }) => first.some((token) => token.start === start));

/** What melts into the article of the name: "à la", "au", "du"; null for more words than that. */
function tieOf(lead: readonly Token[], { context: { grammar } }: Scene): NameTie | null {
  const [first, second] = lead;
  if (!first) return "";
  if (lead.length > 2) return null;
  if (lead.length === 1 && grammar.determiner(first.word)?.kind === "definite") return "";
  if (second && grammar.determiner(second.word)?.kind !== "definite") return null;
  if (isA(first, "genitive", grammar)) return "of";
  return isA(first, "dative", grammar) ? "to" : null;
}

/** The clause ends behind the name, without an object that comes late ("à New York, en avril 1886, une exposition"), or goes on after a comma or a date. */
function isClosed(rest: readonly Token[], at: number, scene: Scene): boolean {
  const { grammar } = scene.context;
  const next = rest.slice(at).find(({ kind }) => kind !== "aside");
  if (comesLate(rest[at - 1]?.end ?? 0, scene)) return false;
  if (!next || next.kind === "date") return true;
  return isMark(next, ",") && !rest.slice(at).some((token) => isA(token, "coordinator", grammar));
}

/** A noun phrase behind a date that stands between commas; right behind the name it is an apposition. */
function comesLate(nameEnd: number, { tokens, context: { grammar } }: Scene): boolean {
  const after = tokens.filter(({ start, kind }) => start >= nameEnd && kind !== "mark" && kind !== "aside");
  const late = after.find(({ kind }) => kind !== "date");
  if (!late || after[0]?.kind !== "date") return false;
  return late.kind === "number" || (late.kind === "word" && grammar.determiner(late.word) !== null);
}
