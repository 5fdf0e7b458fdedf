import type { WordClass } from "../../word-class";

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Who and what acts as people do. */
export const DOER_CLASSES: Partial<Record<WordClass, ReadonlySet<string>>> = {
  "body-noun": words(`
société compagnie entreprise firme maison banque armée flotte marine troupe équipe ville cité commune république nation assemblée chambre cour commission communauté
union ligue association fédération confédération fondation académie université école police garde église presse municipalité administration délégation expédition mission
dynastie monarchie coalition alliance organisation agence institution loge secte confrérie congrégation faculté rédaction direction
pays état gouvernement parti mouvement comité conseil groupe parlement congrès sénat ministère tribunal syndicat club régiment bataillon empire royaume
institut peuple clergé clan bureau ordre cabinet consortium conglomérat constructeur directoire consulat diocèse canton land district territoire
`),
  "human-move": words("venir rentrer revenir retourner partir repartir arriver parvenir"),
  "placed-act": words(`
entrer arriver fonder refonder bâtir construire édifier ériger élever établir installer implanter ouvrir créer naître mourir décéder acheter acquérir enseigner prêcher remporter vaincre battre
débarquer séjourner résider rencontrer organiser signer célébrer couronner inaugurer transférer rédiger composer peindre écrire diriger exercer étudier tourner épouser
assassiner exécuter inhumer enterrer emprisonner enfermer massacrer interner juger réunir siéger aménager lancer instituer instaurer proclamer
`),
  giving: words(
    "décerner attribuer accorder offrir remettre confier succéder conférer octroyer céder léguer rendre consacrer dédier vendre déclarer imposer demander proposer",
  ),
  "own-act": words("marier remarier convertir réfugier établir installer"),
};
