import type { WordClass } from "../../word-class";

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Verbs and nouns by how long what they tell lasts: longer than a day or a year, one occasion, or no time at all. Verbs stand by their lemmas. */
export const LASTING_CLASSES: Partial<Record<WordClass, ReadonlySet<string>>> = {
  "lasting-act": words(`
diriger gérer présider régner gouverner administrer régir superviser animer enseigner professer habiter vivre résider séjourner loger demeurer rester travailler œuvrer
militer collaborer exercer continuer poursuivre exploiter siéger fréquenter appartenir posséder détenir dominer contrôler durer survivre subsister exister
souffrir lutter résister sillonner arpenter servir figurer cultiver collectionner étudier veiller surveiller entretenir correspondre prospérer végéter errer
voyager commercer trafiquer fonctionner circuler desservir abriter favoriser influencer encourager conserver garder maintenir persister
souhaiter vouloir désirer espérer croire penser rêver songer envisager craindre redouter ignorer hésiter chercher attendre aimer admirer préférer détester
`),
  "lasting-own-act": words(
    "occuper consacrer intéresser vouer adonner dévouer exercer obstiner efforcer préoccuper soucier trouver",
  ),
  "lasting-passive": words(`
occuper gouverner diriger contrôler dominer habiter posséder présider administrer gérer exploiter enseigner pratiquer utiliser employer cultiver vénérer desservir
fréquenter surveiller régir animer considérer connaître parler craindre redouter
`),
  fighting: words("affronter combattre guerroyer lutter"),
  "on-the-way": words("marcher avancer progresser cheminer voguer cingler"),
  "of-a-life": words("régner vivre gouverner"),
  leading: words("diriger présider animer superviser abriter gérer"),
  "held-once": words(`
séance session réunion concert cérémonie messe assaut attaque opération opérations manœuvre manœuvres débarquement raid défilé jury représentation première procès expédition
bataille siège congrès conférence concile sommet campagne débats délégation négociations assemblée banquet funérailles obsèques
`),
  "long-occasion": words(
    "guerre révolte révolution insurrection campagne croisade siège épidémie grève soulèvement rébellion conquête invasion expédition famine",
  ),
  "route-noun": words(`
ligne lignes chemin route canal voie liaison autoroute train tramway câble service métro funiculaire oléoduc gazoduc aqueduc pipeline tronçon section tunnel
`),
  "event-attribute": words(`
candidat candidate candidats victime victimes témoin témoins objet théâtre lieu cadre hôte hôtesse cible
`),
  punctual: words(`
devenir redevenir naître mourir décéder élire réélire nommer désigner arriver partir entrer rejoindre adhérer signer ratifier adopter proclamer promulguer
fonder inaugurer éclater débuter commencer finir cesser démissionner abdiquer capituler assassiner exécuter couronner sacrer baptiser épouser marier
hériter succéder obtenir recevoir acheter acquérir vendre céder rebaptiser renommer intégrer
retourner revenir rentrer repartir débarquer embarquer quitter accéder atteindre franchir gravir découvrir inventer apparaître disparaître tomber
refuser accepter choisir annoncer vaincre tuer rencontrer évader emparer annexer abolir instituer rendre succomber décider breveter
`),
  regular: words("régulier annuel mensuel hebdomadaire quotidien fréquent habituel"),
  "moment-object": words("fin naissance possession jour feu"),
  "moment-idiom": words("prendre mettre voir"),
};
