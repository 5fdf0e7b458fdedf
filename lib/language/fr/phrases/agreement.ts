import type { Clause, Gender } from "../../phrases";

/** The verb and participle of a clause, its subject changed to one in the singular. */
type VerbGroup = Pick<Clause, "verb" | "participle">;

/**
 * Puts a verb group in the singular, its participle in the gender of the new subject if it agrees with the subject.
 *
 * @returns null for a plural form whose singular is not certain
 */
export function inSingular(clause: Clause, agrees: boolean, gender: Gender): VerbGroup | null {
  const { verb, participle, subjectNumber } = clause;
  const singular = subjectNumber === "singular" ? verb : verbInSingular(verb);
  if (singular === null) return null;
  return { verb: singular, participle: agrees ? withGender(participle, subjectNumber, gender) : participle };
}

/** "ont" is "a", "se sont" is "s’est", "signèrent" is "signa". */
function verbInSingular(verb: string): string | null {
  const words = verb.split(" ");
  const last = words.at(-1) ?? "";
  const known = AUXILIARIES[last] ?? pastInSingular(last);
  if (known === undefined) return null;
  const before = words.slice(0, -1).join(" ");
  if (before === "") return known;
  return before === "se" && /^[aeéê]/u.test(known) ? `s'${known}` : `${before} ${known}`;
}

const AUXILIARIES: Readonly<Record<string, string>> = {
  ont: "a",
  sont: "est",
  furent: "fut",
  eurent: "eut",
  avaient: "avait",
  étaient: "était",
};

function pastInSingular(verb: string): string | undefined {
  if (verb.endsWith("èrent")) return `${verb.slice(0, -5)}a`;
  if (verb.endsWith("inrent")) return `${verb.slice(0, -4)}t`;
  return /[iu]rent$/u.test(verb) && verb.length > 6 ? `${verb.slice(0, -4)}t` : undefined;
}

/** Participles in -s whose masculine singular keeps it. */
const IN_S = /(?:[^é]is|clos|sous|pus|clus)$/u;

/** The last word of a participle group in the singular of a gender: "été créées" is "été créé" or "été créée". */
function withGender(participle: string, number: Clause["subjectNumber"], gender: Gender): string {
  const words = participle.split(" ");
  const last = words.at(-1) ?? "";
  const singular = number === "plural" && !IN_S.test(last) ? last.replace(/s$/u, "") : last;
  const masculine = singular.replace(/(?<=[éiustp])e$/u, "");
  return [...words.slice(0, -1), gender === "f" ? `${masculine}e` : masculine].join(" ");
}

/** A participle group that stands in the plural, in the gender of another subject: "été créées" is "été créés". */
export function inPlural(participle: string, gender: Gender): string {
  const singular = withGender(participle, "plural", gender);
  return singular === "" || singular.endsWith("s") ? singular : `${singular}s`;
}
