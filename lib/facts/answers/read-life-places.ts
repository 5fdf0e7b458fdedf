import type { AnswerReading } from "./answer";
import { readOpeningLife } from "../events/read-opening-life";
import type { Scene } from "../scene";

/**
 * "Dans quelle ville est née Simone Veil ?": the places of a birth and of a death where a biography opens with them ("Simone
 * Veil, née le 13 juillet 1927 à Nice et morte le 30 juin 2017 à Paris, est …").
 */
export function readLifePlaces({ tokens, text, context, mentions, entityOf }: Scene): readonly AnswerReading[] {
  return readOpeningLife(tokens, text, context).flatMap(({ date, wording }) => {
    if (wording.form !== "clause" || wording.clause.complement === "") return [];
    const said = wording.clause.complement;
    const mention = mentions.find(
      ({ start, end, type }) =>
        (type === "city" || type === "country") &&
        Math.min(Math.abs(start - date.end), Math.abs(date.start - end)) <= said.length &&
        said.endsWith(` ${text.slice(start, end)}`),
    );
    const entity = mention && entityOf(mention.entityId);
    if (!mention || !entity || mention.isAnaphora) return [];
    return [
      {
        named: { mention, entity },
        range: { start: 0, end: Math.max(date.end, mention.end) },
        inquiry: {
          asked: entity,
          role: "place",
          clause: { ...wording.clause, complement: "" },
          agrees: true,
          when: "",
        },
        gap: null,
        doubts: [],
        rule: "life-place",
      },
    ];
  });
}
