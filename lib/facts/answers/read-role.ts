import { dateOfClause } from "../clauses/clause-date";
import { wordDoubts } from "../doubts/clause-doubts";
import type { Grammar } from "@/lib/language/clauses";
import type { Mention } from "../names/mention";
import type { ParsedClause } from "../clauses/parsed-clause";
import { isInOrder, nameOf, rangeOver, subjectTokens, type NamedHere, type Scene } from "../scene";
import type { Timex } from "../dates/timex";
import { isA, isCapitalised, isMark, textOf, type Range, type Token } from "../tokens";
import { finiteForm } from "../clauses/word-forms";

/** Who held an office when a clause was true. */
export type RoleReading = {
  readonly named: NamedHere;
  readonly role: string;
  readonly timex: Timex | null;
  readonly range: Range;
  readonly doubts: readonly string[];
};

/** The office beside a person's name, in a clause that happened on one date. Without a date there are doubts: who holds it changes. */
export function readRoles(scene: Scene): readonly RoleReading[] {
  return scene.mentions.flatMap((mention) => {
    const entity = scene.entityOf(mention.entityId);
    if (mention.type !== "person" || mention.role === null || mention.isAnaphora || !entity) return [];
    const at = scene.tokens.findIndex(({ start, end }) => start <= mention.start && mention.start < end);
    const clause = scene.clauses.findLast(({ from, cut }) => from <= at && at < cut.end);
    if (!clause || holdsMore(scene, mention)) return [];
    const { grammar } = scene.context;
    const { date, doubts } = dateOfClause(clause, scene);
    const timex = date?.token.date?.timex ?? null;
    return [
      {
        named: { mention, entity },
        role: mention.role,
        timex,
        range: rangeOver([
          ...(date ? [date.token] : []),
          ...tokensOfRole(scene, mention.start, mention.end, mention.role),
        ]),
        doubts: [
          ...doubts,
          ...(timex === null ? ["no-date"] : []),
          ...(takesOffice(clause, grammar) ? ["date-attachment-unsure"] : []),
          ...(grammar.isOffice(mention.role) && !isOver(scene, mention) ? [] : ["no-office"]),
          ...(grammar.isOwned(mention.role) ? [] : ["unresolved-anaphora"]),
        ],
      },
    ];
  });
}

/** "l’ancien ministre Paul Petit", "Paul Petit, ancien ministre": it is held no longer. */
function isOver({ text, context: { grammar } }: Scene, { start, end, role }: Mention): boolean {
  if (role === null) return false;
  const before = text.lastIndexOf(role, start);
  return grammar.isNotNow(text.slice(0, Math.max(0, before < 0 ? text.indexOf(role, end) : before)));
}

/** "le Premier ministre Ulf Kristersson remettait au secrétaire d’État Antony Blinken": what was taken for an office is a clause. */
function holdsMore(scene: Scene, { start, role }: Mention): boolean {
  const from = role === null ? -1 : scene.text.lastIndexOf(role, start);
  if (from < 0) return false;
  const isInside = (range: Range): boolean => range.start >= from && range.end <= start;
  const { grammar } = scene.context;
  return (
    scene.mentions.some((other) => other.type === "person" && isInside(other)) ||
    scene.tokens.some(
      (token) =>
        isInside(token) &&
        !isCapitalised(token) &&
        (token.pos === "VERB" || token.pos === "AUX") &&
        finiteForm(token, grammar) !== null,
    )
  );
}

/**
 * "Louis Pradel a été maire de Lyon de 1957 à 1976": who held an office, and its first and last year. An office with an
 * adjunct behind it, or a second one, is left out.
 */
export function readTerms(scene: Scene): readonly RoleReading[] {
  const { grammar } = scene.context;
  return scene.clauses.flatMap((clause) => {
    const { group, rest, cut } = clause;
    if (group.voice !== "copula" || group.form.role === "full" || !group.isPlain || !isInOrder(scene, clause))
      return [];
    const named = nameOf(subjectTokens(scene, clause), scene);
    const { date, doubts } = dateOfClause(clause, scene);
    const timex = date?.token.date?.timex ?? null;
    if (named?.entity.type !== "person" || !date || !timex || !isTerm(timex)) return [];
    const end = rest.findIndex((token) => token.kind === "date" || isMark(token, ",") || isMark(token, "."));
    const said = end < 0 ? rest : rest.slice(0, end);
    const office = grammar.determiner(said[0]?.word ?? "")?.kind === "definite" ? said.slice(1) : said;
    const role = textOf(office, scene.text);
    if (!grammar.isOffice(role) || office.some((token) => isA(token, "additive", grammar))) return [];
    return [
      {
        named,
        role,
        timex,
        range: rangeOver([date.token, ...scene.tokens.slice(clause.start, Math.max(group.end, cut.end))]),
        doubts: [
          ...doubts,
          ...wordDoubts(office, scene.context),
          ...(grammar.isOwned(role) ? [] : ["unresolved-anaphora"]),
          ...(grammar.notOne.test(role) ? ["not-unique"] : []),
        ],
      },
    ];
  });
}

/** From one year to another, both told: an office is asked for by them. */
const isTerm = ({ value, relation, modifier, certainty }: Timex): boolean =>
  relation === "at" && modifier === null && certainty === "stated" && /^\d{4}\/\d{4}$/.test(value.edtf);

/** "Le maire, Édouard Philippe, est nommé Premier ministre": that day one office ends and another begins. */
const takesOffice = ({ group }: ParsedClause, grammar: Grammar): boolean => grammar.isAppointing(group.lemma);

/** The tokens of the name and of the office beside it. */
function tokensOfRole({ tokens, text }: Scene, start: number, end: number, role: string): readonly Token[] {
  const before = text.lastIndexOf(role, start);
  const after = text.indexOf(role, end);
  const from = before >= 0 && before < start ? before : start;
  const to = before < 0 && after >= 0 ? after + role.length : end;
  return tokens.filter((token) => token.end > from && token.start < to);
}
