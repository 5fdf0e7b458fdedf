import { dateOfClause } from "./clause-date";
import type { Grammar } from "@/lib/language/clauses";
import type { ParsedClause } from "./parsed-clause";
import { rangeOver, type NamedHere, type Scene } from "./scene";
import type { Timex } from "./timex";
import type { Range, Token } from "./tokens";

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
    if (!clause) return [];
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
          ...(grammar.isOffice(mention.role) ? [] : ["no-office"]),
          ...(grammar.isOwned(mention.role) ? [] : ["unresolved-anaphora"]),
        ],
      },
    ];
  });
}

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
