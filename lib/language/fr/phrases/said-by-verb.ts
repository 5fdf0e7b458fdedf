import type { Clause, Gender } from "../../phrases";
import { elides } from "./nouns";

/** What is done to a thing by saying so: a secession that was proclaimed does not "take place". */
const DECLARED =
  "proclamé|déclaré|décrété|annoncé|décidé|ordonné|voté|promulgué|signé|négocié|conclu|imposé|instauré|autorisé|lancé|déclenché";

/** "sécession proclamée à Dole", "fermeture définitive décidée par le conseil": a noun with an adjective at most. */
const DECLARATION = new RegExp(`^(\\p{Ll}[\\p{L}-]*(?: \\p{Ll}[\\p{L}-]*)?) ((?:${DECLARED})e?)((?: |$).*)$`, "u");

/** Small words before which a participle belongs to a complement: "fin de la grève décidée". */
const TIE = / (?:de|du|des|d['’]\p{L}*|à|au|aux|en|par|pour|sur)$/u;

const BOUND = /^(fin|début) (?:(du|des) |(?:de |d['’])(?=(?:l[ae] |l['’]|une? )))(.+)$/u;

/**
 * A nominal event as the verb that its noun hides says it: "fin de la révolte" is "la révolte a pris fin", "sécession proclamée à
 * Dole" is "la sécession a été proclamée à Dole". Null where the noun takes place, or an agreement would be a guess.
 */
export function saidByVerb(phrase: string, head: string, gender: Gender | null): Clause | null {
  return boundOf(phrase) ?? (gender === null ? null : declarationOf(phrase, head, gender));
}

function boundOf(phrase: string): Clause | null {
  const [, bound, contracted, rest = ""] = BOUND.exec(phrase.charAt(0).toLowerCase() + phrase.slice(1)) ?? [];
  if (bound === undefined) return null;
  const isPlural = contracted === "des";
  const article = contracted === "du" ? "le " : isPlural ? "les " : "";
  return {
    subject: `${article}${rest}`,
    // Never needed: the verb stands before its subject, and no participle agrees with it.
    subjectGender: "m",
    subjectNumber: isPlural ? "plural" : "singular",
    verb: isPlural ? "ont" : "a",
    participle: bound === "fin" ? "pris fin" : "commencé",
    complement: "",
    fronted: "",
  };
}

function declarationOf(phrase: string, head: string, gender: Gender): Clause | null {
  const lowered = phrase.charAt(0).toLowerCase() + phrase.slice(1);
  const [, noun = "", participle = "", rest = ""] = DECLARATION.exec(lowered) ?? [];
  const isAgreeing = participle.endsWith("e") === (gender === "f");
  if (noun === "" || !isAgreeing || !noun.startsWith(head) || TIE.test(noun)) return null;
  return {
    subject: `${elides(noun) ? "l’" : gender === "f" ? "la " : "le "}${noun}`,
    subjectGender: gender,
    subjectNumber: "singular",
    verb: "a",
    participle: `été ${participle}`,
    complement: rest.trim(),
    fronted: "",
  };
}
