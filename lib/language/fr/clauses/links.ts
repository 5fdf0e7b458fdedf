/**
 * Adverbs that only tie a clause to the one before it, and say nothing of what happened: a question is asked without them.
 * "à Dole même" is at Dole; "devenant ainsi le 168e membre", "ainsi que" and "venues d’ailleurs" keep theirs.
 */
const FREE =
  /(?=[àadeépm])(?<![\p{L}'’-])(?:à (?:son|leur) tour|en retour|par la suite|de ce fait|en effet|par ailleurs|en outre|(?<=, )d['’]ailleurs|(?<!(?:ven|vien|vin|proven|arriv|import|origin)\p{Ll}* |(?:et|ou|ici) )d['’]ailleurs(?![\s.]*$)|par conséquent|en conséquence|dès lors|également|déjà|(?<=(?:à|en|au|aux|dans|sur) (?:l[ea]s? |l['’])?\p{Lu}[\p{L}-]* )même(?! (?:que|si|pas|où)(?!\p{L}))|(?<=^|\p{L} )(?<!(?:mais|et|ou|seulement|si|tout) )aussi(?! (?:bien|peu|loin|longtemps|\p{L}+ qu))|ensuite|donc|(?<!, )alors(?! (?:que|qu['’]|même))|(?<!(?:devenant|devenue?s?|devient|pour) )ainsi(?! qu[e'’]| dit| nommé| appelé))(?![\p{L}-])/giu;

/** A clause or a part of one without the adverbs that tie it to another one. */
export function withoutLinks(text: string): string {
  const left = text.replace(FREE, "\uE000");
  if (left === text) return text;
  return left
    .replace(/, ?\uE000,?/gu, ",")
    .replace(/\uE000,? ?/gu, "")
    .replace(/\s+/gu, " ")
    .replace(/ (?=[,.])/gu, "")
    .trim();
}

/** Predicates that leave open what they speak of, in the infinitive or as a participle: "décider de passer outre". */
const OPEN =
  /(?<!\p{L})(?:pass(?:er|é) outre|donn(?:er|é) (?:suite|satisfaction|raison|tort)|(?:faire|fait) (?:de même|autant|marche arrière|machine arrière|demi-tour|appel|défaut|exception|école|suite|l['’]unanimité|long feu|sécession)|obtenir gain de cause|(?:avoir|eu) (?:raison|tort|gain de cause)|(?:tenir|tenu) (?:bon|parole)|(?:rester|resté)e?s? (?:là|sans suite|lettre morte))$/iu;

/** Effects that a text sees in an event, which are no acts with a date: "a marqué la fin de". */
const EFFECT =
  /^marqu\p{L}+ (?:la (?:fin|naissance)|le (?:début|commencement|point|terme)|l['’](?:apogée|entrée|avènement)|un (?:tournant|coup d['’]arrêt)|une (?:étape|rupture))(?!\p{L})/iu;

/** True for a predicate that only its text completes, or that tells what came of something. */
export const isOpenIdiom = (words: string): boolean => OPEN.test(words) || EFFECT.test(words);
