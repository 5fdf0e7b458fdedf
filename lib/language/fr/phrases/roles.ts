import type { Clause, Gender, Named, When } from "../../phrases";
import { MAX_STEM } from "./dates";
import { elides, insideSentence } from "./nouns";
import { shorten } from "./shorten";
import { lowerTitles, typesetFrench } from "./typography";

/** "de 1957 à 1976"; null for a date that is no stretch of years. */
function termOf({ value, relation, modifier }: When): string | null {
  const [, first, last] = /^(\d{4})\/(\d{4})$/.exec(value.edtf) ?? [];
  return relation === "at" && modifier === null && first && last ? `de ${first} à ${last}` : null;
}

/** "Qui était le ministre kazakh des Affaires étrangères en novembre 2007 ?", "Qui a été maire de Lyon de 1957 à 1976 ?" */
export function askHolder(role: string, gender: Gender, when: When, date: string): string | null {
  const term = termOf(when);
  if (term !== null) return finish(`Qui a été ${role} ${term} ?`);
  const time = atDate(when, date);
  if (time === null) return null;
  const article = elides(role) ? "l’" : gender === "f" ? "la " : "le ";
  // "le Premier ministre" keeps the capital that the text gives it
  const said = /^Premi(?:er|ère) [Mm]inistre(?!\p{L})/u.test(role)
    ? role
    : role.charAt(0).toLowerCase() + role.slice(1);
  return finish(`Qui était ${article}${said} ${time} ?`);
}

/** "Quelle fonction Marat Tazhin exerçait-il en novembre 2007 ?", "… a-t-il exercée de 2001 à 2004 ?"; "occupait" belongs to a post, "exerçait" to any office. */
export function askRole({ name, gender }: Named, when: When, date: string): string | null {
  const term = termOf(when);
  if (term !== null)
    return gender === null
      ? finish(`Quelle fonction a exercée ${name} ${term} ?`)
      : finish(`Quelle fonction ${name} a-t-${gender === "f" ? "elle" : "il"} exercée ${term} ?`);
  const time = atDate(when, date);
  if (time === null) return null;
  return gender === null
    ? finish(`Quelle fonction exerçait ${name} ${time} ?`)
    : finish(`Quelle fonction ${name} exerçait-${gender === "f" ? "elle" : "il"} ${time} ?`);
}

/** "Quel document affirme que le Kazakhstan a rejoint les Nations unies en mars 1992 ?" */
export function askDocument(clause: Clause, when: When, date: string): string | null {
  const time = atDate(when, date);
  if (time === null) return null;
  for (const { subject, verb, participle, complement } of shorten(clause)) {
    const said = [insideSentence(subject), verb, participle, complement, time].filter(Boolean).join(" ");
    const stem = finish(`Quel document affirme ${elides(said) ? `qu’${said}` : `que ${said}`} ?`);
    if (stem !== null) return stem;
  }
  return null;
}

function finish(text: string): string | null {
  const stem = typesetFrench(lowerTitles(text));
  return stem.length <= MAX_STEM ? stem : null;
}

/** "le 2 mars 1992", "en mars 1992", "en 1992"; null for dates without a plain preposition. */
export function atDate({ value, relation, modifier }: When, date: string): string | null {
  if (relation !== "at" || modifier !== null) return null;
  if (value.precision === "day") return `le ${date}`;
  if (value.precision === "month" || value.precision === "year") return `en ${date}`;
  return value.precision === "interval" && /^\d{1,2}(?!\d)/u.test(date) ? `les ${date}` : null;
}
