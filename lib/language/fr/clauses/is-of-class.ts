import type { WordClass } from "../../clauses";
import { remembered } from "../../remember";
import { CLASSES } from "./words";

/** Nouns with the ending of an event that name a thing or a body. */
const NOT_EVENTS = new Set(
  "gouvernement parlement département règlement élément bâtiment appartement logement équipement organisation population station nation section constitution administration institution association architecture nature culture agriculture voiture littérature structure température aventure direction commission mission profession amendement région religion condition position question situation tradition relation section version dimension télévision pension préfecture manufacture peinture sculpture couverture ceinture confiture armature toiture monture créature facture fondement vêtement arrondissement fraction potion portion notion émotion passion expression appellation dénomination notation mention profession possession mansion légion faction caution ration fiction friction intention proportion réputation vocation ambition motivation munition partition gisement campement revêtement passion collection génération civilisation végétation solution équation fonction obligation".split(
    " ",
  ),
);

type Rule = (word: string) => boolean;

const RULES: Partial<Record<WordClass, Rule>> = {
  "pre-adjective": remembered(
    (word) =>
      /^(?:\d+|x{0,3}(?:ix|iv|v?i{0,3}))(?:e|ème|ième|er|ère|re|nd|nde)$/u.test(word.replace(/^vie$/u, "")) ||
      /^[a-zé]+ième$/u.test(word),
  ),
  "human-noun": remembered(
    (word) =>
      CLASSES["counted-people"]?.has(`${word}s`) === true ||
      /^(?:homme|femme|membre|garçon|fille|fils|enfant|jeune|bébé|époux|épouse|ami|amie|ennemi|ennemie|voisin|voisine|savant|savante|saint|sainte|chevalier|comte|comtesse|marquis|marquise|baron|baronne|seigneur|pape|moine|abbé|cardinal|esclave|paysan|paysanne|soldat|lieutenant|colonel|maréchal|amiral|neveu|nièce|oncle|tante|cousin|cousine|disciple|rival|rivale|allié|héros|héroïne|personne|victime|prétendant|régent|régente|dictateur|consul|sultan|khan|calife|vizir|émir|chah|shah|tsar|tsarine)$/u.test(
        word,
      ) ||
      /(?:teur|trice|eur|euse|ien|ienne|iste|ier|ière|ant|ante|logue|graphe)$/u.test(word),
  ),
  "event-noun": remembered(
    (word) =>
      /(?:tion|sion|ture|[^n]ement)$/u.test(word) && !CLASSES["document-noun"]?.has(word) && !NOT_EVENTS.has(word),
  ),
};

/** What tells the words of each class. It is asked more often than all else, so both are found at once. */
const TELLING: ReadonlyMap<string, { readonly listed: ReadonlySet<string> | null; readonly rule: Rule | null }> =
  new Map(
    [...new Set([...Object.keys(CLASSES), ...Object.keys(RULES)] as WordClass[])].map((wordClass) => [
      wordClass,
      { listed: CLASSES[wordClass] ?? null, rule: RULES[wordClass] ?? null },
    ]),
  );

/** True for a word of a class, in lower case: by the lists of words, or by a rule for its ending. */
export function isOfClass(word: string, wordClass: WordClass): boolean {
  const telling = TELLING.get(wordClass);
  if (telling === undefined) return false;
  return telling.listed?.has(word) === true || telling.rule?.(word) === true;
}
