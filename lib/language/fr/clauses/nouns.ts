import type { Gender } from "../../phrases";
import { remembered } from "../../remember";

const nouns = (gender: Gender, list: string): [string, Gender][] => list.split(" ").map((noun) => [noun, gender]);

/** Frequent head nouns whose ending does not tell their gender, in the singular. */
const LISTED: ReadonlyMap<string, Gender> = new Map([
  ...nouns(
    "m",
    "accord acte traité comité pays président ministère état etat empire royaume roi conseil protocole siècle centre institut programme parc pont port tunnel canal palais château théâtre musée lycée hôpital stade groupe ordre code édit règne siège prix fonds bureau service parti syndicat tribunal titre texte livre roman journal film opéra tableau concile pape duc comte prince général maréchal poste site document plan chef dirigeant représentant peuple projet pacte régime système territoire laboratoire observatoire commerce marché tremblement chemin train navire bateau avion satellite missile parlement sénat commissariat département comté côté été député arrêté mausolée trophée apogée pâté karaté invité domaine capitaine squelette parapluie sosie athée million bastion lion camion avion pion incendie génie silence homme fils père frère saint concordat sommet congrès procès succès décès poème mouvement monument temple cimetière vaccin virus virage village barrage ouvrage musicien écrivain peintre architecte empereur médecin savant espace réseau secteur pouvoir droit corps camp front fort phare métro aéroport séisme attentat coup exil mur lac fleuve mont sultan khan tsar shah émir calife conflit armistice cessez-le-feu référendum scrutin mandat budget record championnat tournoi match",
  ),
  ...nouns(
    "f",
    "loi guerre paix bataille reine république ville commune banque bourse ligue armée flotte église école université usine ligne gare place rue route fête foire course coupe conférence convention charte constitution assemblée chambre cour union alliance ambassade entreprise société compagnie firme équipe épidémie peste révolution réforme crise grève révolte dynastie zone région province frontière candidature présidence campagne mission œuvre revue langue tombe statue cathédrale bibliothèque cérémonie idée visite activité femme fille mère sœur princesse duchesse impératrice tsarine monarchie démocratie main fin mort mer eau île forêt montagne plaine côte plage page image cage rage abbaye basilique chapelle mosquée synagogue citadelle forteresse muraille médaille troupe population politique croix voie chaîne demande rencontre réponse attaque défaite victoire chute prise mise remise vente entrée sortie arrivée rentrée découverte ouverture enquête conquête reconquête dette taxe monnaie part tour-eiffel structure agence direction caisse bulle lettre fabrique manufacture firme marque plateforme candidate série peine norme reforme école-normale station",
  ),
]);

/** Endings that tell the gender; the first that matches decides. Exceptions are listed above. */
const ENDINGS: readonly (readonly [RegExp, Gender])[] = [
  [/(?:[tsx]ion|gion|nion|aison|té|ence|ance|ense|anse|ure|ette|trice|esse|tude|erie|[^u]ie|ée|ise)$/, "f"],
  [/(?:ment|isme|age|eau|oir|ier|teur|et|at|ail|eil|al|el|er|ard|ent|ant|ert|ord)$/, "m"],
];

/** Gender of a noun in lower case, plural forms included; null when neither list nor ending tells. */
export const genderOfNoun = remembered((word): Gender | null => {
  const candidates = [word, word.replace(/s$/, ""), word.replace(/aux$/, "al"), word.replace(/x$/, "")];
  for (const noun of candidates) {
    const listed = LISTED.get(noun);
    if (listed) return listed;
  }
  const singular = word.replace(/aux$/, "al").replace(/[sx]$/, "");
  return ENDINGS.find(([ending]) => ending.test(singular))?.[1] ?? null;
});
