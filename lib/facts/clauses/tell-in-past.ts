import { asked } from "./narration";
import { genderFor } from "./noun-phrase";
import type { ParsedClause } from "./parse-clauses";
import { subjectTokens, type Scene } from "../scene";
import { isA } from "../tokens";
import type { VerbGroup } from "./verb-group";

/**
 * A clause in the historical present with the verb that a question about it has: "inaugure le stade en 1926" is asked as
 * "a inauguré", "est fondée en 1726" as "a été fondée", "est le premier maire en 1850" as "a été". Any other clause stays as
 * it is, one without its only date too.
 */
export function tellInPast(clause: ParsedClause, scene: Scene): ParsedClause {
  const { group, opening, rest, subject } = clause;
  const [dated, ...more] = [...opening.dates, ...rest.filter(({ kind }) => kind === "date")];
  if (!dated || more.length > 0 || group.voice === "active") return clause;
  const said = rest.filter(({ kind }) => kind !== "date");
  const words = asked(group, genderFor(subject, group.form.number), said, dated, scene.context);
  if (words.participle === group.participle && words.verb === group.verb) return clause;
  const { grammar } = scene.context;
  if (group.voice === "copula") {
    const isRanked = [...subjectTokens(scene, clause).slice(0, 2), ...said.slice(0, 2)].some((token) =>
      isA(token, "pre-adjective", grammar),
    );
    const been = { verb: grammar.auxiliary("have", group.form.number), participle: grammar.been };
    return { ...clause, group: { ...group, ...(isRanked ? been : words) } };
  }
  // A simple past without a better tense stays what it is.
  if (group.form.tense !== "present" && words.participle !== grammar.been) return clause;
  return { ...clause, group: compound(group, words, scene) };
}

/** The verb group with other words, and what they say of its voice. */
function compound(
  group: VerbGroup,
  words: Pick<VerbGroup, "verb" | "participle">,
  { context: { grammar } }: Scene,
): VerbGroup {
  const isHad = words.verb === grammar.auxiliary("have", group.form.number);
  const role = isHad ? "have" : "be";
  const isState = words.participle === grammar.been;
  const voice = !isState && (group.voice === "be" || role === "be") ? "be" : "active";
  const meaning = words.participle.split(" ").at(-1) ?? group.meaning;
  return { ...group, ...words, voice, meaning, agreement: null, form: { ...group.form, role } };
}
