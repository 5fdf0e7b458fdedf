import type { Clause } from "../../phrases";

/** Words at which a clause can be cut from the right without losing what it says; the rest of it is an adjunct. */
const JOINTS =
  /,? (?=(?:afin|pour (?:\p{L}+er|\p{L}+ir|\p{L}+re|la|le|les|l['’])|lors|dans le cadre|au sein|à l['’]occasion|à travers|en vue|en tant|avec|sous|par|sur|conformément|ainsi que)(?!\p{L}))/gu;

/**
 * A clause, then shorter and shorter forms of it: adjuncts of the complement dropped from the right, then those of the
 * subject, then its second half ("et les obligations …"). What a verb needs at once is never dropped.
 */
export function shorten(clause: Clause): readonly Clause[] {
  const complements = prefixesOf(clause.complement);
  const shortest = complements.at(-1) ?? "";
  const passive = clause.participle.startsWith("été ") ? [""] : [];
  const subjects = [...halvesOf(clause.subject)];
  return [
    ...[...complements, ...passive].map((complement) => ({ ...clause, complement })),
    ...subjects.flatMap((subject) => [shortest, ...passive].map((complement) => ({ ...clause, subject, complement }))),
  ];
}

function prefixesOf(text: string): readonly string[] {
  const cuts = [...text.matchAll(JOINTS)].map(({ index }) => index).filter((index) => index > 12);
  return [text, ...cuts.reverse().map((index) => text.slice(0, index))];
}

const JOINT = / et (?=(?:le|la|les|l['’]|un|une|des) ?\p{L})/u;

/** "les mécanismes de contrôle … et les obligations …": the first half, when the second begins with an article. */
function halvesOf(subject: string): readonly string[] {
  const joint = JOINT.exec(subject);
  return joint && / (?:sur|relative|concernant|portant) /u.test(subject.slice(0, joint.index))
    ? [subject.slice(0, joint.index)]
    : [];
}
