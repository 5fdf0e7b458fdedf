/** A body by what it does alone: it rules, gives, watches over something. */
const DOES =
  "fixe|établit|délivre|contrôle|gère|administre|coordonne|assure|élabore|garantit|surveille|attribue|décerne|supervise|réglemente|régule|certifie";

/** A noun with its adjectives, and what it is there for. */
const DEFINITION = new RegExp(
  "^(?:une? |l[ae] |l['’])?\\p{Ll}[\\p{L}-]+(?: (?!qui |que |dont )[\\p{L}'’-]+){0,4} " +
    "(?:chargée?(?: d['’]| de | du | des )|responsable(?: d['’]| de | du | des )|compétente? (?:pour|en matière)|destinée? à|" +
    `(?:qui a|ayant) pour (?:mission|objet|but|objectif|tâche|vocation|rôle)|qui (?:${DOES}|veille à|est chargée? d))`,
  "iu",
);

/** Words after those that begin it, from which a definition fits one body. */
const LEAST_WORDS = 7;

/** Bodies without a name of their own, and members: what follows is true of many. */
const VAGUE = /^(?:une? |l[ae] |l['’])?(?:membre|partie|exemple|cas|élément|acteur|groupe)(?!\p{L})/iu;

/** True for words that tell what a body is for: "organe chargé de la prévention et du règlement des conflits". */
export const isDefinition = (phrase: string): boolean =>
  DEFINITION.test(phrase) && !VAGUE.test(phrase) && phrase.split(/[\s'’]+/u).length >= LEAST_WORDS;
