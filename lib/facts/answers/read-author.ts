import { agreementDoubts } from "../clauses/agreement";
import type { AnswerReading } from "./answer";
import { dateOfClause, type ClauseDate } from "../clauses/clause-date";
import { wordDoubts } from "../doubts/clause-doubts";
import type { ParsedClause } from "../clauses/parse-clauses";
import { isInOrder, isPerfective, nameOf, rangeOver, subjectTokens, type Scene } from "../scene";
import { relativeDoubts, withoutRelative } from "../clauses/relatives";
import { singularDoubts } from "../doubts/singular-act";
import type { Token } from "../tokens";
import { withName } from "../clauses/with-name";
import { withTitles } from "../clauses/work-titles";

/** "Qui a fondé Québec ?": the subject of a clause that is true of it alone. Null where the subject is no lone name. */
export function readAuthor(clause: ParsedClause, scene: Scene): AnswerReading | null {
  const { group, cut, subject, rest } = clause;
  const named = isInOrder(scene, clause) ? nameOf(subjectTokens(scene, clause), scene) : null;
  if (!named || group.voice === "copula" || !isPerfective(clause, scene)) return null;
  const { date, doubts } = dateOfClause(clause, scene);
  const { grammar, referents } = scene.context;
  const kept = withName(withoutRelative(rest, grammar), scene.tokens, group, scene.context);
  const said = kept.filter(({ kind }) => kind !== "date");
  const after = kept.length < rest.length ? rest.slice(kept.length) : scene.tokens.slice(cut.end);
  const titled = withTitles(kept, after, group, scene.text, scene.context);
  const complement = grammar.resolve(titled.text, referents);
  return {
    named,
    range: rangeOver([...(date ? [date.token] : []), ...scene.tokens.slice(clause.start, cut.end)]),
    inquiry: {
      asked: named.entity,
      role: "subject",
      clause: {
        subject: "",
        subjectGender: named.entity.gender,
        subjectNumber: group.form.number,
        verb: group.verb,
        participle: group.participle,
        complement: complement.text,
        fronted: "",
      },
      agrees: group.voice === "be",
      when: date?.words ?? "",
    },
    gap: null,
    doubts: [
      ...doubts,
      ...agreementDoubts(subject, group),
      ...plainDoubts(clause, said, scene),
      ...relativeDoubts(kept, group, grammar),
      ...(titled.isUnsure ? ["vague"] : []),
      ...(complement.open ? ["unresolved-anaphora"] : []),
      ...singularDoubts(clause, said, date, scene),
      ...nameInside(named.mention.entityId, said, scene),
    ],
    rule: "author",
  };
}

/** What is wrong with the words that a question keeps. */
export function plainDoubts({ group }: ParsedClause, said: readonly Token[], { context }: Scene): readonly string[] {
  return [...(group.isPlain ? [] : ["unresolved-anaphora"]), ...wordDoubts(said, context)];
}

/** The answer is named a second time in what the question keeps. */
export function nameInside(entityId: string, said: readonly Token[], { mentions }: Scene): readonly string[] {
  const isInside = mentions.some(
    (mention) =>
      mention.entityId === entityId && said.some(({ start, end }) => start <= mention.start && mention.start < end),
  );
  return isInside ? ["key-word-in-stem"] : [];
}

/** A date that tells one occasion from another: a day or a month. */
export const isPrecise = (date: ClauseDate | null): boolean =>
  date !== null && ["day", "month", "interval"].includes(date.token.date?.timex.value.precision ?? "");
