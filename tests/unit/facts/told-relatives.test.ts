import { describe, expect, test } from "vitest";
import { datesAskedIn } from "./dates-asked-in";

/** A sentence with a relative behind a comma, and the date questions that it must give, in the order of its text. */
const asked: readonly (readonly [what: string, text: string, questions: readonly string[]])[] = [
  [
    "a verb that needs nothing more",
    "Le parc Ravaland, qui ouvre le 7 juin 1968, reçoit une foule de visiteurs.",
    ["À quelle date le parc Ravaland a-t-il ouvert ?"],
  ],
  [
    "an object behind the date",
    "Louis Morel, qui fonde en 1831 la société Concordia, vend sa maison.",
    ["En quelle année Louis Morel a-t-il fondé la société Concordia ?"],
  ],
  [
    "a place before the date and the object behind it",
    "Louis Morel, qui a fondé à Ravane, en 1831, la société Concordia, vend sa maison.",
    ["En quelle année Louis Morel a-t-il fondé la société Concordia ?"],
  ],
  [
    "the number of the verb tells which of two",
    "Les travaux de Morel, qui invente en 1879 la pile Concordia, sont oubliés.",
    ["En quelle année est-ce que Morel a inventé la pile Concordia ?"],
  ],
  [
    "whom a preposition of its own brings in",
    "La ville connaît une première grandeur sous Morel II, qui règne de 1113 à 1150.",
    ["De quelle année à quelle année est-ce que Morel II a régné ?"],
  ],
  [
    "a relative in parentheses",
    "Le roi Morel IV (qui régna de 1851 à 1868) étudia les langues.",
    ["De quelle année à quelle année le roi Morel IV a-t-il régné ?"],
  ],
  [
    "an aim behind the date that the question can do without",
    "Le Maroc, qui quitta la ligue de Ravane en 1984 pour protester contre un vote, y revint bientôt.",
    ["En quelle année le Maroc a-t-il quitté la ligue de Ravane ?"],
  ],
  [
    "a second verb of the relative",
    "La ville grandit sous Morel II, qui régna de 1113 à 1150 et fonda en 1120 le port de Ravane.",
    [
      "De quelle année à quelle année est-ce que Morel II a régné ?",
      "En quelle année est-ce que Morel II a fondé le port de Ravane ?",
    ],
  ],
];

/** A sentence in which the relative may be about another, or tells nothing by itself. */
const declined: readonly (readonly [what: string, text: string])[] = [
  ["either of two people", "La reine envoie le chef de la garde, qui meurt à Ravane en 1850."],
  ["either of two things", "La guerre contre le royaume de Lusace, qui prend fin en 1431, est longue."],
  ["no name", "Le roi envoie un navire, qui arrive à Ravane en 1850."],
  ["an object that was named before", "Louis Morel, qui la visita en 1850, y vit encore des ruines."],
  ["a number that does not fit", "Le port de Ravane, qui ferment en 1850, est oublié."],
  ["a date that is only about right", "La ville grandit sous Morel II, qui régna de 1113 à 1150 environ."],
];

describe("what a relative behind a comma tells", () => {
  test.each(asked)("%s", (_, text, questions) => {
    expect(datesAskedIn(text)).toEqual(questions);
  });

  test.each(declined)("is not asked: %s", (_, text) => {
    expect(datesAskedIn(text)).toEqual([]);
  });
});
