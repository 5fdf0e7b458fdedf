import { describe, expect, it } from "vitest";
import { leaningOf } from "@/lib/questions/wording/loose-references";
import { french } from "../../support/french";

const STANDS_ALONE = [
  "En quelle année Marie Petit a-t-elle découvert la grotte de Lascaux ?",
  "À quelle date est né Paul Morin ?",
  "En quelle année la signature par la Grèce du traité d’adhésion à l’Union européenne a-t-elle eu lieu ?",
  "En quelle année l’équipe de France a-t-elle dominé le football européen ?",
  "En quelle année Charles le Chauve a-t-il pris le pouvoir ?",
  "En quelle année la peine de mort a-t-elle été abolie en Belgique ?",
  "En quelle année le président Hollande s’est-il rendu à Rome ?",
  "En quelle année le décret ordonnant la fermeture du port de Dieppe a-t-il été signé par Paul Morin ?",
  "En quelle année la Révolution française a-t-elle éclaté ?",
  "Combien d’États le Conseil économique et social des Nations unies réunit-il ?",
  "Qui a peint « Le Déjeuner » en 1863 ?",
  "En quelle année le terme « cubisme » a-t-il été employé pour la première fois ?",
  "En quelle année est parue la traduction de « La Bruyère » ?",
  "En quelle année Paul Petit a-t-il ouvert un atelier ?",
  "En quelle année a eu lieu l’entrée de la Croatie dans l’Union européenne ?",
  "En quelle année a éclaté la guerre danoise contre Lübeck ?",
  "En quelle année le président de la République tchèque a-t-il été reçu à Rome ?",
  "En quelle année Paul Petit a-t-il été nommé préfet du Jura ?",
  "En quelle année a été créée la zone franche de Dole ?",
];

const LEANS = [
  ["subject", "En quelle année le premier congrès mondial s’est-il tenu à Bâle ?"],
  ["subject", "À quelles dates ont eu lieu les Jeux ?"],
  ["subject", "En quelle année la guerre entre les trois frères a-t-elle éclaté ?"],
  ["subject", "En quelle année a été inauguré le Théâtre national ?"],
  ["subject", "En quelle année un accord a-t-il été conclu avec Paul Petit ?"],
  ["subject", "En quelle année a été signé le traité de Paris ?"],
  ["subject", "En quelle année est parue la traduction française de Paul Petit ?"],
  ["subject", "En quelle année une seconde adaptation sur Radio Dole a-t-elle été diffusée ?"],
  ["subject", "En quelle année a été découvert le fossile MNHN PR 12 ?"],
  ["subject", "En quelle année l’adhésion à l’Union européenne a-t-elle été signée ?"],
  ["subject", "À quelles dates a eu lieu la guerre contre le Danemark ?"],
  ["subject", "En quelle année les trois États voisins du lac ont-ils créé un fonds ?"],
  ["subject", "En quelle année l’ancien consul romain a-t-il été exilé ?"],
  ["subject", "À quelle date a été signée la convention de Genève ?"],
  ["untold", "Au cours de quel siècle est attesté le peuplement de la zone ?"],
  ["untold", "En quelle année Paul Morin a-t-il parcouru le territoire ?"],
  ["untold", "En quelle année un roman de Paul Morin a-t-il été publié à Dole ?"],
  ["body", "En quelle année le président de la République s’est-il rendu au Japon ?"],
  ["body", "En quelle année le ministre des Affaires étrangères a-t-il été reçu à Oslo ?"],
  ["other", "En quelle année Paul Morin a-t-il été élu gouverneur ?"],
  ["other", "En quelle année Paul Morin a-t-il racheté l’usine ?"],
  ["other", "En quelle année la Suisse a-t-elle soutenu la création de l’institut ?"],
  ["body", "À quelle date la cour d’appel a-t-elle confirmé la décision ?"],
  ["body", "En quelle année Paul Petit est-il devenu membre du Sénat ?"],
] as const;

describe("words that lean on their text", () => {
  it.each(STANDS_ALONE)("« %s » stands alone", (stem) => expect(leaningOf(stem, french)).toBeNull());

  it.each(LEANS)("leave open whose or which: the %s of « %s »", (leaning, stem) =>
    expect(leaningOf(stem, french)).toBe(leaning),
  );
});
