import type { WordClass } from "../word-class";

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Lemmas of verbs by what they govern with "à", and by what they lack without it. */
export const GOVERNING_CLASSES: Partial<Record<WordClass, ReadonlySet<string>>> = {
  "tying-to": words(`
rattacher annexer unir réunir incorporer opposer associer affilier jumeler subordonner soumettre raccorder assujettir inféoder réunifier agréger adjoindre
`),
  "giving-to": words(`
remettre céder rendre rétrocéder restituer attribuer accorder concéder octroyer léguer confier transmettre adjuger
`),
  defeating: words(`
battre vaincre défaire blesser repousser écraser surprendre frapper toucher emporter mettre
`),
  "trading-to": words("vendre livrer donner offrir présenter prêter louer revendre imposer infliger décerner"),
};
