import { describe, expect, test } from "vitest";
import { holdsFirmByCountry, holdsForeignWords } from "@/lib/questions/wording/foreign-words";
import { isDoneAgain, isMereMove, isOpenAct } from "@/lib/questions/wording/open-acts";
import { french } from "../../support/french";

/** What a check must see, and what it must let pass. */
const CHECKS = [
  {
    what: "an act whose object, list, post or matter only the text tells",
    sees: isOpenAct,
    seen: [
      "En quelle année le comte Morin a-t-il conclu à Salvane ?",
      "En quelle année la Morvie a-t-elle signé avec la Salvanie, les Provinces-Unies, le Jura et le Valais ?",
      "En quelle année l’Unesco a-t-elle inscrit Salvane ?",
      "En quelle année Paul Morin a-t-il obtenu du sultan Abdülmecid ?",
      "En quelle année la commune a-t-elle achevé avec l’aide de la Banque de Dole ?",
      "En quelle année a été écarté le ministre Paul Morin ?",
      "À quelle date Paul Morin a-t-il été élu au troisième tour de scrutin ?",
      "En quelle année Paul Morin a-t-il ouvert une fabrique ?",
      "En quelle année Paul Morin a-t-il proposé un fluide stable ?",
      "En quelle année Paul Morin a-t-il été expulsé ?",
      "En quelle année Paul Morin a-t-il signé avec Jean Petit deux traités ?",
      "En quelle année la ville a-t-elle ouvert le capital ?",
      "En quelle année Paul Morin a-t-il pris la direction ?",
      "À quelle date un congrès extraordinaire a-t-il été convoqué à Dole ?",
      "Un accord a été signé avec la Morvie",
      "En quelle année a été classée l’abbaye de Salvane ?",
      "À quelle date a été investi Paul Morin ?",
      "En quelle année Paul Morin est-il entré au capital ?",
      "À quelle date Paul Morin s’est-il embarqué à Bordeaux ?",
      "En quel mois et en quelle année le président Paul Morin a-t-il reconnu à l’évêque Jean Petit ?",
      "En quelle année est entré Paul Morin ?",
      "En quelle année a été diplômé Paul Morin ?",
      "En quel mois et en quelle année la Bretagne a-t-elle été réintégrée ?",
      "À quelle date Jeanne Morin s’est-elle embarquée à Bordeaux ?",
      "En quelle année Paul Morin est-il revenu ?",
      "En quelle année la Morvie a-t-elle transféré la propriété de plus de mille objets ?",
      "En quelle année la Morvie a-t-elle procédé avec la Bretagne à un deuxième partage ?",
      "En quelle année Salvane a-t-elle fermé ?",
      "En quelle année a rouvert Salvane ?",
      "Salvane a fermé",
      "En quelle année Paul Morin a-t-il breveté un modèle robuste ?",
      "En quelle année la Bretagne et le Jura ont-ils obtenu leur statut ?",
    ],
    passed: [
      "En quelle année le comte Morin a-t-il conclu à Salvane un traité sur les forêts ?",
      "En quelle année l’Unesco a-t-elle inscrit Salvane sur la Liste du patrimoine mondial ?",
      "En quelle année Paul Morin a-t-il été écarté du pouvoir ?",
      "En quelle année la commune a-t-elle achevé la digue de Salvane ?",
      "En quelle année Paul Morin a-t-il été élu à l’Académie des sciences ?",
      "En quelle année Paul Morin a-t-il ouvert une fabrique de papier ?",
      "En quelle année Paul Morin a-t-il ouvert un bureau à Dole ?",
      "En quelle année Paul Morin a-t-il obtenu du sultan Abdülmecid le droit de battre monnaie ?",
      "En quelle année Paul Morin a-t-il reçu du blé de Salvane ?",
      "En quelle année Paul Morin a-t-il proposé un fluide stable pour les glacières ?",
      "En quelle année Paul Morin a-t-il été expulsé de Dole ?",
      "À quelle date les fiefs ont-ils conclu une alliance secrète contre le duc ?",
      "En quelle année Paul Morin a-t-il publié un recueil intitulé « Les Saules » ?",
      "En quelle année la Morvie a-t-elle adopté une Constitution ?",
      "Quelle ville a accueilli en 1958 la conférence des ports ?",
      "En quelle année la troupe a-t-elle subi de lourdes pertes à Dole ?",
      "En quelle année l’orage a-t-il détruit en une nuit Salvane ?",
      "En quelle année Paul Morin a-t-il pris la direction de la fabrique ?",
      "En quelle année une convention pour la protection des loups a-t-elle été conclue à Dole ?",
      "En quelle année l’abbaye de Salvane a-t-elle été classée monument historique ?",
      "À quelle date Paul Morin a-t-il été investi président de la Morvie ?",
      "En quelle année Paul Morin est-il entré au capital de la Société des forges ?",
      "À quelle date Paul Morin s’est-il embarqué à Bordeaux pour le Pérou ?",
      "En quelle année Paul Morin est-il entré à l’École des mines ?",
      "En quelle année Paul Morin a-t-il été diplômé de l’École des mines ?",
      "À quelle date Jeanne Morin s’est-elle embarquée à Bordeaux pour le Pérou ?",
      "En quelle année la Morvie a-t-elle transféré à la Bretagne la propriété de plus de mille objets ?",
      "En quelle année Paul Morin a-t-il participé à une expédition en Islande ?",
      "En quelle année la mine de Salvane a-t-elle fermé ?",
      "En quelle année le Théâtre-Studio a-t-il ouvert ?",
      "En quelle année Paul Morin a-t-il ouvert une école de dessin ?",
      "En quelle année Paul Morin a-t-il breveté un modèle de pompe ?",
      "En quelle année la Bretagne a-t-elle obtenu son statut d’autonomie ?",
    ],
  },
  {
    what: "a move of which only the place is said",
    sees: isMereMove,
    seen: [
      "En quelle année Paul Morin est-il rentré en Angleterre ?",
      "En quelle année Jeanne Morin est-elle venue à Paris ?",
    ],
    passed: [
      "En quelle année Paul Morin est-il rentré en Angleterre avec ses collections ?",
      "En quelle année Paul Morin est-il entré à l’Académie des sciences ?",
      "En quelle année Paul Morin s’est-il retiré à Cambridge ?",
    ],
  },
  {
    what: "what is done again and again",
    sees: isDoneAgain,
    seen: [
      "En quelle année a été révisée la Constitution morvienne ?",
      "En quelle année le château de Salvane a-t-il été restauré ?",
    ],
    passed: [
      "En quelle année a été promulguée la Constitution morvienne ?",
      "En quelle année Paul Morin a-t-il restauré le château de Salvane ?",
    ],
  },
  {
    what: "words of another language that no marks set off",
    sees: holdsForeignWords,
    seen: ["En quelle année Paul Morin a-t-il formulé le terme de quickened shading ?"],
    passed: [
      "En quelle année Paul Morin a-t-il formulé le terme de « quickened shading » ?",
      "En quelle année Paul Morin a-t-il fondé le Salvane Quarterly ?",
    ],
  },
  {
    what: "a thing that is told by the adjective of a country and a name",
    sees: holdsFirmByCountry,
    seen: [
      "En quelle année Paul Morin a-t-il acheté l’américain Salvano ?",
      "En quelle année a été lancé le franco-italien Salvano ?",
    ],
    passed: [
      "En quelle année Paul Morin a-t-il battu l’Américain John Salvano ?",
      "En quelle année a été lancé le satellite français Salvano ?",
    ],
  },
];

describe.each(CHECKS)("$what", ({ sees, seen, passed }) => {
  test.each(seen)("is seen in « %s »", (line) => expect(sees(line, french)).toBe(true));
  test.each(passed)("is not seen in « %s »", (line) => expect(sees(line, french)).toBe(false));
});
