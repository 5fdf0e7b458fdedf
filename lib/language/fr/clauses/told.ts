import type { WordClass } from "../../word-class";

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Lemmas that tell how much a verb leaves open. */
export const TOLD_CLASSES: Partial<Record<WordClass, ReadonlySet<string>>> = {
  "told-alone": words(`
naître mourir décéder régner disparaître apparaître paraître éclater débuter commencer finir cesser abdiquer capituler brûler exploser sombrer effondrer écrouler éteindre suicider marier tenir dérouler achever terminer ouvrir interrompre dissoudre désintégrer
fonder créer inaugurer signer ratifier adopter abolir construire bâtir édifier ériger rebâtir reconstruire restaurer rénover détruire raser démolir
incendier inventer découvrir publier promulguer proclamer instituer instaurer établir supprimer conclure rouvrir fermer percer creuser lancer constituer baptiser assassiner exécuter guillotiner fusiller décapiter sacrer couronner canoniser béatifier
démissionner tuer noyer soulever révolter mutiner insurger
excommunier inhumer enterrer anoblir privatiser nationaliser interdire légaliser dépénaliser autoriser voter abroger réviser classer annexer conquérir
libérer bombarder reprendre évacuer électrifier agrandir composer écrire peindre sculpter tourner traduire breveter isoler commercialiser
refonder rétablir reconstituer parapher imprimer jouer démanteler désacraliser consacrer unifier réunifier rebaptiser
`),
  "incomplete-passive": words(`
élire réélire reconduire nommer désigner condamner dessaisir transférer envoyer placer mettre remettre rattacher confier attribuer donner accorder céder vendre porter
transporter installer relier appeler livrer réduire soumettre associer intégrer choisir consacrer prendre décider dire faire laisser rendre
ajouter joindre affecter muter chasser admettre inscrire considérer reconnaître lier tenir retenir recevoir accueillir retirer proposer
offrir déposer ramener mener conduire promouvoir engager classer investir introniser
enfermer détenir réintégrer diplômer loger héberger exposer entreposer séquestrer cantonner caser
`),
  between: words("entre"),
  comparing: words("comme"),
  judging: words(`
classer considérer reconnaître désigner présenter regarder choisir définir décrire qualifier traiter voir imposer retenir percevoir identifier citer
saluer juger nommer élire prendre engager employer utiliser servir compter
`),
  tallying: words(`
accueillir recevoir attirer compter totaliser atteindre dépasser produire extraire fabriquer vendre exporter importer transporter employer faire tuer
enregistrer recenser descendre monter passer chuter tomber scolariser héberger traiter consommer
`),
  contending: words(`
imposer gagner vaincre triompher abandonner exclure disqualifier éliminer qualifier terminer battre emporter perdre défendre concourir doubler
franchir gravir escalader emprunter porter instituer introduire instaurer déchoir relever sélectionner titulariser
`),
  swaying: words("convaincre persuader obliger forcer contraindre inciter encourager empêcher dissuader sommer"),
  repeatable: words("remporter gagner imposer vaincre triompher emporter battre perdre"),
  becoming: words("devenir redevenir"),
  enacting: words(`
créer instituer instaurer établir fonder abolir supprimer interdire autoriser légaliser dépénaliser nationaliser privatiser proclamer accorder reconnaître donner céder
attribuer rattacher annexer diviser partager séparer transférer imposer rendre dissoudre restituer mettre fixer ratifier libérer affranchir unifier réunir
`),
  "by-act": words(
    "étendre restreindre élargir dessaisir démembrer ériger réorganiser organiser réglementer limiter porter ramener prolonger proroger abroger remplacer modifier réformer incorporer céder confisquer expulser exclure exiler bannir acquérir vendre obtenir renoncer condamner acquitter régler",
  ),
  "made-once": words(
    "créer fonder instituer instaurer adopter signer ratifier promulguer proclamer inaugurer abolir construire bâtir édifier ériger publier nommer élire faire sacrer couronner anoblir canoniser béatifier",
  ),
  "befalling-people": words(
    "mourir décéder assassiner guillotiner fusiller décapiter naturaliser décorer anoblir canoniser béatifier inhumer enterrer",
  ),
  "told-of-things": words("naître disparaître élire réélire nommer sacrer couronner"),
  "poll-noun": words(
    "élection élections législatives présidentielle municipales scrutin référendum sommet congrès conférence concile",
  ),
  inventing: words("inventer breveter"),
  perfecting: words("mettre"),
  falling: words("tomber"),
  "form-of-state": words("république royaume monarchie empire principauté dominion protectorat sultanat émirat"),
  "own-standing": words(
    "indépendant indépendante indépendants indépendantes autonome souverain souveraine veuf veuve aveugle sourd sourde",
  ),
  stronghold: words("forteresse citadelle fort ville cité place château bastion camp capitale empire royaume mur"),
  publishing: words(
    "publier écrire rédiger composer peindre sculpter tourner réaliser éditer traduire exposer présenter interpréter enregistrer sortir",
  ),
  writing: words("publier écrire rédiger composer tourner réaliser enregistrer"),
  "counted-people": words(
    "morts blessés tués élèves touristes athlètes collègues camarades adeptes bénévoles esclaves pilotes gardes aides guides",
  ),
  "work-noun": words(
    "roman film recueil ouvrage livre album opérette poème pièce tragédie documentaire court-métrage long-métrage feuilleton chanson",
  ),
  renewing: words("nouveau nouvel nouvelle nouveaux nouvelles ancien ancienne anciens anciennes"),
  "two-gender": words(
    "tours modes vases voiles manches mémoires critiques poêles pendules mousses moules physiques crêpes hymnes aigles couples",
  ),
  "coming-up": words("apparaître surgir"),
  appearing: words("reprendre réapparaître reparaître revenir repartir rouvrir recommencer"),
  office: words(`
directeur directrice président présidente roi reine maire chef patron fondateur fondatrice auteur évêque archevêque gouverneur ministre secrétaire
commandant capitaine entraîneur propriétaire héritier fils fille femme mari frère sœur père mère épouse veuve empereur prince princesse duc comte
architecte ingénieur inventeur député préfet général
cousin cousine neveu nièce oncle tante gendre beau-frère belle-sœur demi-frère demi-sœur petit-fils petite-fille ami amie disciple rival prédécesseur successeur
collègue assistant compagnon compagne fiancée aîné cadet
`),
  making: words(`
fonder créer ouvrir construire bâtir édifier ériger instituer instaurer établir installer aménager inaugurer creuser percer planter implanter
`),
  abolishing: words(`
abolir supprimer interdire instaurer instituer rétablir introduire légaliser dépénaliser autoriser découvrir inventer isoler adopter proclamer obtenir dissoudre
`),
  "set-object": words(
    "jour vie fin vigueur guerre service retraite scène effet pouvoir trône indépendance couronne pourpre nationalité abolition autonomie capitulation armistice",
  ),
};
