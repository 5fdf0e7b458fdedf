import type { WordClass } from "../../word-class";

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
licencier embaucher recruter remplacer exclure renvoyer muter promouvoir sélectionner titulariser
secouer ravager dévaster bouleverser marquer traverser endeuiller ébranler accabler éprouver
`),
  arriving: words("arriver venir provenir"),
  landing: words("débarquer accoster"),
  settling: words("installer réfugier établir fixer implanter"),
  changing: words(
    "chuter passer tomber augmenter baisser croître monter reculer descendre diminuer grimper bondir progresser remonter retomber",
  ),
  handing: words("attribuer confier remettre léguer concéder octroyer restituer rétrocéder accorder"),
  "told-object": words("faillite naufrage sécession banqueroute fortune serment feu"),
  going: words("aller"),
  seeming: words("apparaître paraître sembler"),
  electing: words("élire réélire nommer désigner reconduire"),
  leaning: words(
    "répondre réagir riposter répliquer rétorquer céder accepter refuser renoncer confirmer obéir protester consentir acquiescer obtempérer résister récidiver insister",
  ),
  "owned-office": words(`
maire maires président présidente directeur directrice gouverneur gouverneure évêque archevêque préfet préfète recteur doyen doyenne conservateur abbé abbesse roi reine
duc duchesse comte comtesse vice-roi vice-président secrétaire commandant curé conseiller conseillère administrateur ambassadeur ambassadrice chef consul chancelier capitaine
entraîneur rédacteur intendant bailli prieur échevin régent régente patriarche médecin
`),
  bland: words(
    "général complet final définitif principal entier total intégral officiel provisoire particulier nécessaire ordinaire extraordinaire",
  ),
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
  "last-round": words("finale demi-finale demi-finales quarts huitièmes barrages prolongation prolongations"),
  "own-object": words("indépendance autonomie capitulation neutralité souveraineté trône couronne liberté fonctions"),
  "title-holder": words(
    "champion championne champions championnes vice-champion vice-championne vainqueur vainqueurs lauréat lauréate médaillé médaillée finaliste finalistes",
  ),
  "claim-noun": words(`
prétention prétentions droit droits revendication revendications ambition ambitions exigence exigences condition conditions demande proposition propositions
projet projets plan plans idée idées intention intentions opposition accord soutien refus décision décisions engagement engagements part parts position positions
`),
  "trading-to": words("vendre livrer donner offrir présenter prêter louer revendre imposer infliger décerner"),
};
