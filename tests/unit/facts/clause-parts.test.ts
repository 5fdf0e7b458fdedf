import { describe, expect, test } from "vitest";
import { datesAskedIn } from "./dates-asked-in";

/** What stands in a clause, a sentence with it, and the date questions that the sentence must give. */
type Case = readonly [what: string, text: string, questions: readonly string[]];

const asked: readonly Case[] = [
  [
    "the day of the act by which something was done",
    "La Cour de Ravane donna raison au Botswana par un arrêt du 13 décembre 1999.",
    ["À quelle date la Cour de Ravane a-t-elle donné raison au Botswana ?"],
  ],
  [
    "the day of an act behind a participle at the head",
    "Nationalisé par la loi du 11 février 1982, le groupe Concordia fut vendu aux Morel.",
    ["À quelle date a été nationalisé le groupe Concordia ?"],
  ],
  [
    "what else a year was, between the date and the object",
    "L'Unesco reçut en 1969, année de son jubilé, le prix Ravane.",
    ["En quelle année l’Unesco a-t-elle reçu le prix Ravane ?"],
  ],
  [
    "with whom it was done, between the date and the object",
    "Louis Morel fonda en 1900, avec son frère, la revue Concordia.",
    ["En quelle année Louis Morel a-t-il fondé la revue Concordia ?"],
  ],
  [
    "a second of several verbs, behind one without a date",
    "Louis Morel réduit les équipes, cède en 2005 la banque de Ravane à son frère et se retire.",
    ["En quelle année Louis Morel a-t-il cédé la banque de Ravane à son frère ?"],
  ],
  [
    "a second verb behind a comma and « puis »",
    "Louis Morel protesta, puis dénonça l'accord de Ravane en 1893.",
    ["En quelle année Louis Morel a-t-il dénoncé l’accord de Ravane ?"],
  ],
  [
    "a name with a stroke",
    "En janvier 1983, le protocole ABC/DE devient la norme du réseau Ravanet.",
    ["En quel mois et en quelle année le protocole ABC/DE est-il devenu la norme du réseau Ravanet ?"],
  ],
  [
    "what else the bearer of a name is, behind an adjective",
    "Louis Morel, ancien élève de l'école de Dole, fonda la banque de Ravane en 1820.",
    ["En quelle année Louis Morel a-t-il fondé la banque de Ravane ?"],
  ],
];

const declined: readonly (readonly [what: string, text: string])[] = [
  ["the day of an act that only provides for something", "Le droit de Ravane est garanti par la loi du 3 mai 1884."],
  ["the day of an act that lasts", "Le port de Ravane est gouverné par la loi du 3 mai 1884."],
  ["the date of a book by which something was done", "La Lusace fut donnée aux lecteurs par le roman de 1884."],
  [
    "a verb that disagrees with the subject of the first",
    "Louis Morel réduit les équipes, cèdent en 2005 la banque de Ravane.",
  ],
  ["an object that never comes", "L'Unesco reçut en 1969, année de son jubilé, à Ravane."],
];

describe("the parts of a clause", () => {
  test.each(asked)("are read: %s", (_, text, questions) => {
    expect(datesAskedIn(text)).toEqual(questions);
  });

  test.each(declined)("are not asked: %s", (_, text) => {
    expect(datesAskedIn(text)).toEqual([]);
  });

  test("people are not founded: what is « institué » is not its founder", () => {
    expect(datesAskedIn("Malte est le fondateur du Marché de Ravane, institué en 1991.")).not.toContain(
      "En quelle année a été institué le fondateur du Marché de Ravane ?",
    );
  });
});
