import { describe, expect, it } from "vitest";
import { kindNamed } from "@/lib/questions/kinds";
import { isLeftToTitle } from "@/lib/questions/wording/left-to-title";
import { french } from "../../support/french";
import { read } from "../documents/samples";
import { datesTypedOn } from "./written-on";

/** Whether a question under a line leaves it to that line to say what it is of; with the first sentence of its text. */
const isLeft = (line: string, words: string, opening = "Tout commence ici."): boolean =>
  isLeftToTitle({ words, line }, read(`${line || "Lectures"}\n\n${opening}\n`), french);

describe("what the line above a question does not say for it", () => {
  it.each([
    ["Dole, un port au bord du Doubs", "En quelle année Paul Morin a-t-il été exilé dans la ville ?"],
    ["Verlinac", "En quelle année Paul Morin a-t-il vendu l’entreprise ?"],
    ["La Danseuse de Dole", "En quelle année Paul Morin a-t-il restauré l’ensemble ?"],
    ["Dole", "En quelle année l’aile gauche est-elle sortie de terre ?"],
    ["Dole", "En quelle année a été achevée la façade occidentale ?"],
    ["L’Office des eaux", "De quelle année date l’annexe 17 ?"],
    ["La Cour européenne des droits de l’homme", "À quelle date le protocole n° 11 est-il entré en vigueur ?"],
    ["La Cour européenne des droits de l’homme", "À quelle date le chapitre III a-t-il été adopté ?"],
    ["L’Office des eaux", "En quelle année a été adoptée la convention de La Haye ?"],
    ["Morvie", "En quelle année ont été rétablies les relations diplomatiques ?"],
    ["Colombie", "En quelle année ont été rétablies les relations diplomatiques ?"],
    ["Moldavie", "À quelle date l’accord de cessez-le-feu a-t-il été conclu à Moscou ?"],
    ["Les avalanches", "En quelle année a été adoptée l’échelle européenne ?"],
    ["Verlinac", "En quelle année a été vendue la filiale américaine ?"],
    ["La Pologne", "En quelle année la Russie a-t-elle procédé à un deuxième partage ?"],
    ["Le Bureau des poids", "En quelle année la vingt-sixième Conférence a-t-elle défini le gramme ?"],
    ["La Pologne", "À quelle date est tombée la capitale de la Pologne ?"],
    ["La Liberté guidant le peuple", "En quelle année est paru le roman de Victor Hugo ?"],
    ["Essequibo", "En quelle année le produit intérieur brut a-t-il doublé ?"],
    ["John Harrison", "En quelle année a été achevée H4 ?"],
    [
      "Moldavie",
      "À quelle date le président de la République, le chancelier allemand Paul Morin et Jean Petit ont-ils visité Dole ?",
    ],
    ["", "À quelle date Paul Morin et la Première ministre britannique ont-ils signé l’accord de Dole ?"],
    ["Salvane, la ville haute", "En quelle année a été ouverte la ligne de Dole ?"],
    ["Une idée d’ingénieur", "En quelle année le réseau atteint-il Salvane ?"],
    ["Salvane", "En quelle année la centrale du Jura a-t-elle été arrêtée ?"],
    ["L’Organisation mondiale de la santé", "En quelle année a été instituée la Cour ?"],
    ["Verlinac", "En quelle année a eu lieu la fusion avec Morel ?"],
    ["L’Office des eaux", "À quelle date a eu lieu l’entrée de la Suède ?"],
    ["La Morvie", "En quelle année a eu lieu la victoire de Paul Morin, ancien juge du comté ?"],
    ["Verlinac", "En quelle année a eu lieu la prise de contrôle par la famille Petit ?"],
    ["Clara Morin", "De quelle année à quelle année a été publiée la version française ?"],
  ])("[%s] %s", (line, words) => expect(isLeft(line, words)).toBe(true));

  it.each([
    ["", "En quelle année Paul Morin a-t-il été exilé dans la ville de Dole ?"],
    ["La Morvie", "En quelle année a eu lieu la victoire de Paul Morin à l’élection présidentielle ?"],
    ["", "En quelle année a eu lieu la prise de contrôle de Verlinac par la famille Petit ?"],
    ["Viaduc de Dole", "En quelle année Paul Morin a-t-il choisi les abords du viaduc ?"],
    ["Le groupe Verlinac", "En quelle année Paul Morin a-t-il vendu le groupe ?"],
    ["", "En quelle année les troupes russes ont-elles pris Samarcande et pillé la ville ?"],
    ["Cathédrale de Dole", "En quelle année a été achevée la façade occidentale ?"],
    ["Dole", "En quelle année a été achevée la façade du château de Dole ?"],
    ["La Salonique ottomane", "Au cours de quel siècle ont été abattus les remparts maritimes ?"],
    ["La Cour européenne des droits de l’homme", "En quelle année a été instituée la Cour ?"],
    ["La convention de Dole", "De quelle année date l’annexe 17 ?"],
    ["L’Office des eaux", "De quelle année date l’annexe 17 de la convention de Dole ?"],
    ["L’Office des eaux", "En quelle année a été adoptée la convention de La Haye sur les détournements ?"],
    ["L’Égypte de Méhémet Ali", "En quelle année a été signée la convention de Londres ?"],
    ["Dole", "En quelle année a été signé le traité de Jassy ?"],
    ["Le Protocole de Dole sur l’ozone", "À quelle date a été adoptée la convention de Vienne ?"],
    ["Moldavie – Relations avec la France", "À quelle date ont été établies les relations diplomatiques ?"],
    ["Dole", "En quelle année le Venezuela a-t-il rompu ses relations diplomatiques avec Londres ?"],
    ["La guerre de Dole", "À quelle date l’accord de cessez-le-feu a-t-il été conclu à Moscou ?"],
    ["Paul Morin", "En quelle année Paul Morin a-t-il reçu le prix Nobel de la paix ?"],
    ["Les séismes", "En quelle année a été adoptée l’échelle de Richter ?"],
    ["Dole", "En quelle année a éclaté la seconde guerre punique ?"],
    ["Dole", "En quelle année s’est tenu le troisième congrès de la Ligue des verriers ?"],
    ["Dole", "En quelle année a eu lieu la première navigation officielle ?"],
    ["", "En quelle année la capitale du Brésil a-t-elle été transférée à Rio de Janeiro ?"],
    ["", "En quelle année a été lancé le satellite Spot 4 ?"],
    ["Morvie", "En quelle année la Morvie a-t-elle déposé sa demande d’adhésion ?"],
    ["Verlinac", "En quelle année a été démoli le tableau de Dole ?"],
    ["Suède", "En quelle année la population a-t-elle doublé ?"],
    ["Salvane, la ville haute", "En quelle année a été ouverte la ligne de chemin de fer de Dole ?"],
    ["Le métro de Salvane", "En quelle année a été ouverte la ligne de Dole ?"],
    ["Salvane", "En quelle année a été ouverte la ligne de Paris à Dole ?"],
    ["Salvane", "En quelle année la ligne Maginot a-t-elle été percée ?"],
    ["Suède", "En quelle année a été instituée la Cour ?"],
    ["Verlinac", "En quelle année a eu lieu la fusion de Petit avec Morel ?"],
    ["L’Office des eaux", "À quelle date a eu lieu l’entrée de la Suède dans l’Office des eaux ?"],
  ])("does not matter to [%s] %s", (line, words) => expect(isLeft(line, words)).toBe(false));

  it("is said by a text that presents a building", () => {
    const words = "En quelle année a été achevée la nef ?";
    expect(isLeft("Morvand", words, "Morvand est une abbaye du Jura.")).toBe(false);
    expect(isLeft("Morvand", words, "Morvand est une ville du Jura.")).toBe(true);
  });
});

describe("a town that its text takes up by its noun", () => {
  const asked = (...sentences: readonly string[]): readonly string[] =>
    datesTypedOn(`Dole, un port au bord du Doubs\n\nHistoire\n\n${sentences.join(" ")}\n`)
      .map(({ kind, content }) => kindNamed(kind).open(content).item().stem)
      .map((stem) => stem.replaceAll(/[\u00a0\u202f]/gu, " "));

  it("is named in the question", () => {
    expect(
      asked(
        "La ville se trouve au bord du Doubs.",
        "Paul Morin a été exilé dans la ville en 1823.",
        "La ville compte trois moulins.",
        "Dole vit de ses moulins.",
      ),
    ).toEqual(["En quelle année Paul Morin a-t-il été exilé dans la ville de Dole ?"]);
  });

  it("is not meant where another town was named", () => {
    expect(
      asked(
        "La ville se trouve au bord du Doubs.",
        "Paul Morin part pour Lyon.",
        "Paul Morin a été exilé dans la ville en 1823.",
        "La ville compte trois moulins.",
        "Dole vit de ses moulins.",
      ).filter((stem) => stem.includes("de Dole")),
    ).toEqual([]);
  });
});
