import type { Counting } from "../phrases";
import { withDe } from "./phrases-nouns";
import { invert, MAX_STEM } from "./phrases-dates";
import { lowerTitles, typesetFrench } from "./phrases-typography";

/** "Combien d’États membres … ?"; null when the participle's agreement or the length forbids it. */
export function askCount({ counted, countedGender, role, preposition, clause }: Counting): string | null {
  const many = `ombien ${withDe(counted)}`;
  if (role === "subject") {
    return finish([`C${many}`, clause.verb, clause.participle, clause.complement].filter(Boolean).join(" "));
  }
  if (preposition !== "")
    return finish(`${preposition.charAt(0).toUpperCase()}${preposition.slice(1)} c${many} ${invert(clause)}`);
  const isCompound = /^(?:a|ont|avait|avaient)$/u.test(clause.verb) && clause.participle !== "";
  if (!isCompound) return finish(`C${many} ${invert(clause)}`);
  const agreed = agreeWithObject(clause.participle, countedGender);
  return agreed === null ? null : finish(`C${many} ${invert({ ...clause, participle: agreed })}`);
}

/** An object that stands before "avoir" makes the participle agree: "Combien de pays a-t-elle visités". */
function agreeWithObject(participle: string, gender: Counting["countedGender"]): string | null {
  if (gender === null || participle.includes(" ")) return null;
  if (gender === "f") return `${participle}es`;
  return participle.endsWith("s") ? participle : `${participle}s`;
}

function finish(stem: string): string | null {
  const set = typesetFrench(lowerTitles(`${stem.replace(/\s+/gu, " ").trim()} ?`));
  return set.length <= MAX_STEM ? set : null;
}
