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
  arriving: words("arriver venir provenir"),
  going: words("aller"),
  seeming: words("apparaître paraître sembler"),
  electing: words("élire réélire nommer désigner reconduire"),
  signing: words("signer cosigner"),
  recurring: words(`
élire réélire nommer désigner participer gagner remporter accueillir visiter jouer atteindre franchir recevoir organiser disputer représenter paraître publier traduire
éditer mesurer observer représenter exposer interpréter apercevoir photographier
`),
  "doing-again": words(
    "revoir renaître rouvrir reparaître réapparaître reprendre rétablir reconstruire recréer refonder rejouer",
  ),
  "first-rank": words("premier première premiers premières"),
  "contest-noun": words(
    "victoire victoires succès podium podiums titre médaille médailles but buts match matchs course courses point points sélection étape triomphe trophée finale",
  ),
  "claim-noun": words(`
prétention prétentions droit droits revendication revendications ambition ambitions exigence exigences condition conditions demande proposition propositions
projet projets plan plans idée idées intention intentions opposition accord soutien refus décision décisions engagement engagements part parts position positions
`),
  "trading-to": words("vendre livrer donner offrir présenter prêter louer revendre imposer infliger décerner"),
};
