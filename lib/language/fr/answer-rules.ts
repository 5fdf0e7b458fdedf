import type { AnswerRules } from "../answer-rules";
import {
  isMadeFrom,
  isMadeOf,
  isPlacedOnce,
  isUniqueDescription,
  isWorldwide,
  NOT_ONE,
  singularityOf,
} from "./clauses/acts";
import { isDefinition } from "./clauses/definitions";
import { isNotNow, isOffice, isOwned, officeAsked } from "./clauses/offices";

/** "millions d’Américains". */
const PEOPLE = /(?<!\p{L})\p{Lu}\p{L}+s$/u;

/** What French tells of statements that are true of one alone. */
export const answerRules: AnswerRules = {
  singularityOf,
  isPlacedOnce,
  isLocating: (lemma, { isReflexive }) =>
    isReflexive ? /^(?:trouver|dresser|situer)$/u.test(lemma) : /^(?:siéger|situer)$/u.test(lemma),
  isUniqueDescription,
  isWorldwide,
  isMadeFrom,
  isMadeOf,
  isDefinition,
  isOffice,
  officeAsked,
  isOwned,
  isNotNow,
  isAppointing: (lemma) => /^(?:élire|nommer|désigner|sacrer|couronner|proclamer|investir|devenir)$/u.test(lemma),
  isKilling: (lemma) => /^(?:assassiner|exécuter|guillotiner|décapiter|fusiller|pendre)$/u.test(lemma),
  isVolatile: (counted) =>
    /(?<!\p{L})(?:habitants?|salariés?|employés?|personnes|étudiants?|élèves|adhérents|abonnés|clients|visiteurs|voyageurs|entreprises|magasins|agents|fonctionnaires|militaires|soldats|hommes|femmes|jeunes|locuteurs|utilisateurs|cursus|formations|établissements|filiales|chercheurs|enseignants|logements|emplois|véhicules|touristes|licenciés|bénévoles|victoires|défaites|buts|points|titres|médailles|sélections|matchs|jumelages)(?!\p{L})/iu.test(
      counted,
    ) || PEOPLE.test(counted),
  isInState: (name) => /^(?:Angleterre|Écosse|pays de Galles|Irlande du Nord)$/iu.test(name),
  isSpan: (unit) =>
    /^(?:ans?|années?|mois|jours?|semaines?|heures?|minutes?|secondes?|siècles?|décennies|nuits)$/iu.test(unit),
  isSingularUnit: (unit) => /^\p{Ll}{4,}(?<![sx])(?!\p{L})/u.test(unit),
  notOne: NOT_ONE,
};
