import { asked } from "./narration";
import { genderFor } from "./noun-phrase";
import type { ParsedClause } from "./parse-clauses";
import type { Scene } from "./scene";

/**
 * A clause in the historical present with the verb that a question about it has: "inaugure le stade en 1926" is asked as
 * "a inauguré", "est fondée en 1726" as "a été fondée". Any other clause stays as it is, one without its only date too.
 */
export function tellInPast(clause: ParsedClause, scene: Scene): ParsedClause {
  const { group, opening, rest, subject } = clause;
  const [dated, ...more] = [...opening.dates, ...rest.filter(({ kind }) => kind === "date")];
  if (!dated || more.length > 0 || group.form.tense !== "present" || group.voice === "copula") return clause;
  if (group.voice !== "simple" && group.voice !== "be") return clause;
  const said = rest.filter(({ kind }) => kind !== "date");
  const words = asked(group, genderFor(subject, group.form.number), said, dated, scene.context);
  if (words.participle === group.participle) return clause;
  const isHad = words.verb === scene.context.grammar.auxiliary("have", group.form.number);
  const role = isHad ? "have" : "be";
  const voice = group.voice === "be" || role === "be" ? "be" : "active";
  const meaning = words.participle.split(" ").at(-1) ?? group.meaning;
  return {
    ...clause,
    group: { ...group, ...words, voice, meaning, agreement: null, form: { ...group.form, role } },
  };
}
