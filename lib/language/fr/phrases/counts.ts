import type { Counting } from "../../phrases";
import { withDe } from "./nouns";
import { invert, MAX_STEM } from "./dates";
import { lowerTitles, typesetFrench } from "./typography";

/** "Combien d’États membres … ?", "Combien de pays environ … ?"; null where it is counted in millions, or the participle's agreement or the length forbids it. */
export function askCount(counting: Counting): string | null {
  const { counted, role, preposition, clause, isRough, when } = counting;
  if (/^(?:millions?|milliards?)(?!\p{L})/u.test(counted)) return null;
  const many = `combien ${withDe(counted)}`;
  const asking = isRough ? `${many} environ` : many;
  if (role === "subject") return finish([asking, clause.verb, clause.participle, clause.complement, when]);
  // "a rassemblé une armée avec 200 canonniers": they are the army’s, not the act’s
  if (preposition === "après" || preposition === "avant") return null;
  if (preposition === "avec" && /^une? /u.test(clause.complement)) return null;
  if (preposition !== "") return finish([preposition, asking, invert(clause), when]);
  const agreed = agreeWithObject(counting);
  return agreed && finish([asking, invert(agreed), when]);
}

/** An object that stands before "avoir" makes the participle agree: "Combien de pays a-t-elle visités"; null if it cannot be told how. */
function agreeWithObject({ clause, countedGender }: Counting): Counting["clause"] | null {
  const { verb, participle } = clause;
  if (!/^(?:a|ont|avait|avaient)$/u.test(verb) || participle === "") return clause;
  if (countedGender === null || participle.includes(" ")) return null;
  const plural = countedGender === "f" ? `${participle}es` : participle.endsWith("s") ? participle : `${participle}s`;
  return { ...clause, participle: plural };
}

function finish(words: readonly string[]): string | null {
  const stem = `${words.filter(Boolean).join(" ").replace(/\s+/gu, " ").trim()} ?`;
  const set = typesetFrench(lowerTitles(stem.charAt(0).toUpperCase() + stem.slice(1)));
  return set.length <= MAX_STEM ? set : null;
}
