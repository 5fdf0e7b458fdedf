import { describe, expect, test } from "vitest";
import { fr } from "@/lib/language/fr/fr";

const { actOfUntold, amountOfUntold, firstOfSome, leftOpen, tradeOfUntold, unnamedRelative } = fr.cues;

/** What a cue must see, and what it must let pass. */
const CUES = [
  {
    what: "who, when or what of a matter that only the text fills",
    cues: leftOpen,
    seen: [
      "En quel mois et en quelle année le président de la République s’est-il rendu à Dole ?",
      "À quelle date le Premier ministre a-t-il inauguré le pont de Salvane ?",
      "À quelle date est né le futur évêque de Dole ?",
      "En quelle année a eu lieu la guerre de Trente Ans ?",
      "Qui a été le premier homme décoré à Dole le 3 mai 1940 ?",
      "Quelle est la date de la Constitution provisoire ?",
      "À quelle date Paul Morin a-t-il annoncé à l’Académie des sciences ?",
      "À quelle date Paul Morin a-t-il demandé publiquement au nom de l’État ?",
      "En quelle année a eu lieu l’inauguration à Dole ?",
      "En quelle année a eu lieu la mise en service par Paul Morin ?",
      "En quelle année a eu lieu la production de verre à Dole ?",
      "En quelle année les réformes de Paul Ier sont-elles venues trop tard ?",
      "En quelle année la Loue a-t-elle navigué encore dans l’Arctique ?",
      "À quelle date a été réunie la Haute Assemblée ?",
      "En quelle année la Morvie a-t-elle dépassé le demi-million d’appareils ?",
      "En quelle année a eu lieu la suppression de la barrière entre le duché ?",
      "En quelle année est parue la Faune illustrée des Alpes ?",
      "En quelle année est sorti le modèle 2100 ?",
      "À quelle date a eu lieu l’entrée à l’ONU ?",
      "En quel mois a eu lieu le sommet de Salvane ?",
      "En quelle année Paul Morin a-t-il été envoyé sur place ?",
      "En quelle année Alphonse I est-il monté sur le trône ?",
      "Qui est le 3e comte de Salvane ?",
      "En quelle année Dole a-t-elle ouvert la voie ?",
      "En quelle année Dole a-t-elle donné l’exemple dans le Jura ?",
      "À quelle date la Cour suprême a-t-elle donné raison à Salvane ?",
      "En quel mois la Diète a-t-elle reconnu la responsabilité morale de la Morvie ?",
      "À quelle date le duc Morin a-t-il anéanti l’armée adverse ?",
      "À quelle date le duc Morin a-t-il surpris l’ennemi ?",
      "En quel mois a eu lieu l’arrestation de l’opposant Paul Morin ?",
      "En quelle année Paul Morin a-t-il obtenu de fonder le Parti des eaux ?",
      "En quelle année est paru le rapport d’une commission d’enquête de la Diète ?",
    ],
    passed: [
      "En quelle année Dole a-t-elle ouvert la voie à la réforme des eaux ?",
      "À quelle date la Cour suprême a-t-elle donné raison à Salvane contre Dole ?",
      "En quel mois la Diète a-t-elle reconnu la responsabilité de la Morvie dans la crue ?",
      "À quelle date le duc Morin a-t-il anéanti l’armée bretonne ?",
      "En quel mois a eu lieu l’arrestation de l’opposant Paul Morin à Dole ?",
      "En quelle année Paul Morin a-t-il obtenu un brevet ?",
      "En quelle année est paru le rapport d’une commission d’enquête sur la crue ?",
      "À quelle date le président de la République Paul Morin s’est-il rendu à Dole ?",
      "En quelle année Paul Morin est-il devenu président de la République ?",
      "En quelle année a eu lieu la bataille de Salvane ?",
      "Quelle est la date de la paix de Salvane ?",
      "De quelle année à quelle année s’est déroulée la guerre de Trente Ans ?",
      "En quelle année a eu lieu la suppression de la barrière entre le duché et la ville ?",
      "En quelle année est paru le Guide Morin ?",
      "À quelle date a eu lieu l’entrée de la Morvie à l’ONU ?",
      "En quel mois a eu lieu le sommet de Salvane sur le climat ?",
      "En quelle année Alphonse Ier est-il monté sur le trône ?",
      "Qui est le 3e joueur de Salvane ?",
      "Qui a été le premier président du club en 1945 ?",
      "À quelle date Paul Morin a-t-il annoncé à l’Académie la découverte de la planète ?",
      "À quelle date Paul Morin a-t-il demandé au Sénat la fermeture du port ?",
      "En quelle année a eu lieu l’inauguration du pont à Dole ?",
      "En quelle année a eu lieu la signature, à Dole, du traité de Salvane ?",
      "En quelle année a commencé la production de verre à Dole ?",
      "En quelle année a eu lieu le lancement par Morel du premier stylo injecteur ?",
      "À quelle date s’est réunie pour la première fois la Haute Assemblée ?",
      "En quelle année la Morvie a-t-elle demandé à rejoindre l’Union de Dole ?",
      "En quelle année le journal de Dole a-t-il vu le jour ?",
    ],
  },
  {
    what: "someone who is told by a possessive alone",
    cues: [unnamedRelative],
    seen: [
      "En quelle année la Colombie a-t-elle reconnu l’indépendance de sa voisine ?",
      "En quelle année Paul Morin a-t-il été remplacé par son adjoint ?",
      "En quelle année le plan de son prédécesseur a-t-il été repris par Paul Morin ?",
      "En quelle année Jean Morin a-t-il cédé l’usine à son fils ?",
    ],
    passed: [
      "En quelle année Jean Morin a-t-il cédé l’usine à son fils Paul ?",
      "En quelle année Jean Morin a-t-il marié sa fille aînée Berthe ?",
      "En quelle année Jean Morin et sa femme ont-ils ouvert une école ?",
      "En quelle année la Norvège a-t-elle obtenu son indépendance ?",
    ],
  },
  {
    what: "the first of what its section speaks of",
    cues: [firstOfSome],
    seen: [
      "En quelle année une première Coupe d’Europe a-t-elle été organisée ?",
      "En quel mois la première Coupe du monde a-t-elle été jouée ?",
      "En quelle année la première usine a-t-elle ouvert ?",
      "En quelle année la première exposition s’est-elle tenue à Dole ?",
    ],
    passed: [
      "En quelle année la première Coupe du monde féminine a-t-elle été jouée ?",
      "En quelle année la première coupe de football a-t-elle été jouée ?",
      "En quelle année la première usine de papier a-t-elle ouvert ?",
      "En quelle année la première école a-t-elle ouvert en Guyane ?",
    ],
  },
  {
    what: "an amount of something that is not told",
    cues: amountOfUntold,
    seen: [
      "Complétez : « Paul Morin demandait une réduction de _____ %. »",
      "Complétez : « Paul Morin proposa _____ millions de dollars. »",
      "Complétez : « La ville reçut un prêt de _____ millions de francs. »",
    ],
    passed: [
      "Complétez : « Paul Morin demandait une réduction de _____ % des émissions. »",
      "Complétez : « Paul Morin demandait une réduction de _____ % d’émissions. »",
      "Complétez : « La ville bâtit un pont pour la somme de _____ francs. »",
      "Complétez : « Paul Morin proposa _____ millions de dollars pour le canal. »",
      "Complétez : « La ville reçut un prêt de _____ millions de francs pour le pont. »",
    ],
  },
  {
    what: "who makes most of what is not told",
    cues: [tradeOfUntold],
    seen: [
      "Quel pays est le plus gros producteur de l’UE ?",
      "Quel pays est le premier exportateur mondial ?",
      "Quel pays est le principal fournisseur du pays ?",
    ],
    passed: [
      "Quel pays est le premier producteur mondial de café ?",
      "Quel pays est le premier exportateur d’uranium ?",
      "Quel pays est le troisième client du Portugal ?",
      "Qui était le producteur de « La Ronde » ?",
    ],
  },
  {
    what: "a text that is told by its class alone",
    cues: [actOfUntold],
    seen: [
      "En quelle année la déclaration de conduite a-t-elle été signée ?",
      "En quelle année le code de bonne conduite a-t-il été proposé ?",
      "En quelle année le plan d’action a-t-il été adopté ?",
      "En quelle année a été signé le mémorandum ?",
    ],
    passed: [
      "En quelle année la déclaration de Salamanque a-t-elle été signée ?",
      "En quelle année le code civil a-t-il été adopté ?",
      "En quelle année le plan Freycinet a-t-il été adopté ?",
    ],
  },
];

describe.each(CUES)("$what", ({ cues, seen, passed }) => {
  test.each(seen)("is seen in « %s »", (line) => expect(cues.some((cue) => cue.test(line))).toBe(true));
  test.each(passed)("is not seen in « %s »", (line) => expect(cues.some((cue) => cue.test(line))).toBe(false));
});
