import { describe, expect, test } from "vitest";
import { datesAskedIn } from "./dates-asked-in";

/** A sentence, and the date questions that it must give, in the order of its text. */
const asked: readonly (readonly [rule: string, text: string, questions: readonly string[]])[] = [
  [
    "a span of time before the date",
    "Un an après sa mort, le 1er juillet 1931, Claire Morel entre au Panthéon.",
    ["À quelle date Claire Morel est-elle entrée au Panthéon ?"],
  ],
  [
    "what the subject is, before it",
    "Fils d'un marchand, Louis Morel fonde la banque de Lyon en 1820.",
    ["En quelle année Louis Morel a-t-il fondé la banque de Lyon ?"],
  ],
  [
    "a gerund at the head, with a relative behind it",
    "Poursuivant le projet de son père, qui était armateur, Louis Morel fonde le port de Ravane en 1828.",
    ["En quelle année Louis Morel a-t-il fondé le port de Ravane ?"],
  ],
  [
    "a date between the subject and its verb",
    "Le traité de Ravane, en 1919, attribue la Lusace à la Pologne.",
    ["En quelle année le traité de Ravane a-t-il attribué la Lusace à la Pologne ?"],
  ],
  [
    "a date between commas behind what took place then",
    "Le procès de Ravane, en 1919, est un échec.",
    ["En quelle année a eu lieu le procès de Ravane ?"],
  ],
  [
    "a date in parentheses behind what took place then",
    "Le général Morel se distingue au siège de Mantoue (1796).",
    ["En quelle année a eu lieu le siège de Mantoue ?"],
  ],
  [
    "a place between commas before the date",
    "La centième édition de la course s'est élancée de Porto-Vecchio, en Corse, le 29 juin 2013.",
    ["À quelle date la centième édition de la course s’est-elle élancée de Porto-Vecchio, en Corse ?"],
  ],
  [
    "a relative with a subject of its own",
    "Le royaume de Lusace dont Pierre Morel était le souverain fut rétabli par les Prussiens en 1832.",
    ["En quelle année le royaume de Lusace a-t-il été rétabli par les Prussiens ?"],
  ],
  [
    "a lifetime behind the subject",
    "Pierre Morel (1859-1926) découvre le gisement de Ravane en 1898.",
    [
      "En quelle année est né Pierre Morel ?",
      "En quelle année est mort Pierre Morel ?",
      "En quelle année Pierre Morel a-t-il découvert le gisement de Ravane ?",
    ],
  ],
  [
    "a county behind the place of birth",
    "Jean Morel, né le 28 mars 1862 à Nantes (Loire-Inférieure) et mort le 7 mars 1932 à Paris (Seine), est un avocat.",
    ["À quelle date Jean Morel est-il né à Nantes ?", "À quelle date Jean Morel est-il mort à Paris ?"],
  ],
  [
    "a name with an article in it",
    "Le journal Le Phare voit le jour en décembre 1944.",
    ["En quel mois et en quelle année le journal Le Phare a-t-il vu le jour ?"],
  ],
  [
    "a family name with its particle",
    "Élu président de la République le 21 décembre 1958, de Gaulle nomme Michel Debré.",
    ["À quelle date de Gaulle a-t-il été élu président de la République ?"],
  ],
  [
    "a relative with a pronoun behind a title",
    "Jean Morel publie en 1838 Mémoires d'un marin où il raconte ses voyages.",
    ["En quelle année Jean Morel a-t-il publié « Mémoires d’un marin » ?"],
  ],
  [
    "a gerund behind a name",
    "En 1928, Jean Morel signe le pacte de Ravane visant à limiter les armements.",
    ["En quelle année Jean Morel a-t-il signé le pacte de Ravane ?"],
  ],
  [
    "a name between commas, and more said of it",
    "En 1624, le jeune prince de Lusace, Ladislas Morel, fils du roi Auguste, entreprit un voyage à travers l'Europe.",
    ["En quelle année le jeune prince de Lusace, Ladislas Morel, a-t-il entrepris un voyage à travers l’Europe ?"],
  ],
  [
    "a name that no dictionary has",
    "Stendhal publie La Chartreuse de Parme en 1839.",
    ["En quelle année Stendhal a-t-il publié « La Chartreuse de Parme » ?"],
  ],
];

describe("a date in a longer sentence", () => {
  test.each(asked)("%s", (_, text, questions) => {
    expect(datesAskedIn(text)).toEqual(questions);
  });
});

describe("a longer sentence that leaves its date alone", () => {
  test.each([
    ["several subjects without article", "Hommes, femmes et enfants sont tués en 1944."],
    ["elected to what is not said", "Élu en 1995, Jean Morel vit à Lyon."],
    ["confirmed in what is not said", "Mme Claire Morel, élue en 2017, a été reconduite le 9 novembre 2021."],
    ["another time", "Jean Morel est de nouveau président de la Ligue du Rhône en 1997."],
    [
      "what was said is a clause",
      "La ministre Claire Morel confirme en février 2019 que la ligne de Ravane sera ouverte.",
    ],
    ["whose institution, was said before", "La direction de l'institution est confiée à Jean Morel en 1921."],
    ["one of many conferences in a town", "La conférence de Ravane, en 1919, est un échec."],
    ["as what it was classed, comes behind", "En 2017, la Ligue du Rhône classe Ravane comme la ville la plus sûre."],
    ["a tradition at the head", "D'après la tradition, Carthage fut fondée en 814 av. J.-C. par des Phéniciens."],
    ["a tradition", "Rome fut fondée, selon la tradition, en 753 av. J.-C."],
    ["a book with its year", "Jean Morel cite le traité d'Alembert (1743)."],
    ["a second man in the clause before", "Jean Morel rencontre Paul Durand et il quitte Lyon en 1902."],
  ])("%s", (_, text) => {
    expect(datesAskedIn(text)).toEqual([]);
  });
});
