import { agreementDoubts } from "../clauses/agreement";
import type { AnswerReading } from "./answer";
import { dateOfClause } from "../clauses/clause-date";
import { genderFor } from "../clauses/noun-phrase";
import type { ParsedClause } from "../clauses/parse-clauses";
import { nameInside, plainDoubts } from "./read-author";
import { isInOrder, isPerfective, nameOf, rangeOver, subjectTokens, type Scene } from "../scene";
import { isA, isMark, textOf } from "../tokens";

/** "Par qui la ville de Québec a-t-elle été fondée ?": the agent of a passive that ends its clause. */
export function readAgent(clause: ParsedClause, scene: Scene): AnswerReading | null {
  const { group, cut, subject, rest } = clause;
  const { grammar, referents } = scene.context;
  if (!isInOrder(scene, clause) || group.voice !== "be" || group.isReflexive || !isPerfective(clause, scene))
    return null;
  const at = rest.findIndex((token) => isA(token, "agent", grammar));
  if (at < 0) return null;
  const stop = rest.findIndex((token, index) => index > at && (token.kind === "date" || isMark(token, ",")));
  const end = stop < 0 ? rest.length : stop;
  const named = nameOf(rest.slice(at + 1, end), scene);
  const after = rest.slice(end).filter(({ kind }) => kind !== "date" && kind !== "mark");
  if (!named || after.length > 0) return null;
  const before = rest.slice(0, at).filter(({ kind }) => kind !== "date");
  const complement = grammar.resolve(textOf(rest.slice(0, at), scene.text), referents);
  const { date, doubts } = dateOfClause(clause, scene);
  const isOne = grammar.singularityOf(group.lemma) !== null;
  return {
    named,
    range: rangeOver([...(date ? [date.token] : []), ...scene.tokens.slice(clause.start, cut.end)]),
    inquiry: {
      asked: named.entity,
      role: "agent",
      clause: {
        subject: subject.text,
        subjectGender: genderFor(subject, group.form.number) ?? group.agreement?.gender ?? null,
        subjectNumber: group.form.number,
        verb: group.verb,
        participle: group.participle,
        complement: complement.text,
        fronted: "",
      },
      agrees: true,
      when: date?.words ?? "",
    },
    gap: null,
    doubts: [
      ...doubts,
      ...subject.doubts,
      ...agreementDoubts(subject, group),
      ...plainDoubts(clause, before, scene),
      ...(complement.open ? ["unresolved-anaphora"] : []),
      ...(isOne ? [] : ["not-unique"]),
      ...(subject.named ? [] : ["bare-definite-subject"]),
      ...nameInside(named.mention.entityId, subjectTokens(scene, clause), scene),
    ],
    rule: "agent",
  };
}
