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
    "a participle about the last of several",
    "Le 1er mai 1865, le Brésil, l'Argentine et Malte, alors dirigée par Morel, signent le traité de Ravane.",
    ["À quelle date le Brésil, l’Argentine et Malte ont-ils signé le traité de Ravane ?"],
  ],
  [
    "a participle with a subject of its own at the head",
    "Aucune société n'acceptant de le faire, le Brésil crée le 19 août 1969 la banque de Ravane.",
    ["À quelle date le Brésil a-t-il créé la banque de Ravane ?"],
  ],
  [
    "an idea that someone had",
    "En 1796, le médecin Paul Morel a l'idée de la banque de Ravane.",
    ["En quelle année le médecin Paul Morel a-t-il eu l’idée de la banque de Ravane ?"],
  ],
  [
    "what a country has from a year on",
    "Malte a le statut de membre de la ligue de Ravane depuis 2012.",
    ["Depuis quelle année Malte a-t-elle le statut de membre de la ligue de Ravane ?"],
  ],
  [
    "a place put first, without which it would not be told which time it was",
    "C'est aussi à Ravane que Paul Morel et Louis Petit se rencontrèrent en 1986.",
    ["En quelle année Paul Morel et Louis Petit se sont-ils rencontrés à Ravane ?"],
  ],
  [
    "a people, whose gender its plural tells",
    "Les Morovaks s'emparèrent de Ravane en 1500.",
    ["En quelle année les Morovaks se sont-ils emparés de Ravane ?"],
  ],
  [
    "an arrival behind a name",
    "Paul Morel, arrivé au pouvoir en 1989, dissout le Parlement.",
    ["En quelle année Paul Morel est-il arrivé au pouvoir ?"],
  ],
  [
    "a landing at the head of the sentence",
    "Débarqué à Ravane le 9 mars 1847, le général Paul Morel marcha sur la capitale.",
    ["À quelle date le général Paul Morel a-t-il débarqué à Ravane ?"],
  ],
  [
    "to whom it was given, put first",
    "C'est à Paul Morel que Louis Petit donna en 1900 la ville de Ravane.",
    ["En quelle année Louis Petit a-t-il donné la ville de Ravane à Paul Morel ?"],
  ],
  [
    "a place put first, with the date",
    "C'est à Ravane, le 6 septembre 1961, que le roi Morel II est couronné.",
    ["À quelle date le roi Morel II a-t-il été couronné à Ravane ?"],
  ],
  [
    "a circumstance put first",
    "C'est ainsi que Louis Petit fonda en 1900 la ville de Ravane.",
    ["En quelle année Louis Petit a-t-il fondé la ville de Ravane ?"],
  ],
  [
    "what is done to something of a thing named before",
    "L'Indonésie, dont Paul Morel proclame l'indépendance le 17 août 1945, se bat.",
    ["À quelle date Paul Morel a-t-il proclamé l’indépendance de l’Indonésie ?"],
  ],
  [
    "a second participle behind « et »",
    "Le char Concordia, conçu par Paul Morel et lancé en 1984, a du succès.",
    ["En quelle année a été lancé le char Concordia ?"],
  ],
  [
    "a participle behind what stands in apposition",
    "La lampe Concordia, rouge vif, inventée en 1969, a du succès.",
    ["En quelle année a été inventée la lampe Concordia ?"],
  ],
  [
    "what the place of a founding is, before the date",
    "La maison Concordia, fondée à Ravane, petite ville du Jura, le 29 octobre 1908, ferme.",
    ["À quelle date la maison Concordia a-t-elle été fondée à Ravane ?"],
  ],
  [
    "what else the bearer of a name is, with a relative",
    "Paul Morel, un apprenti qui se vantait de son or, avait fui Ravane en 1701.",
    ["En quelle année Paul Morel a-t-il fui Ravane ?"],
  ],
  [
    "where people settled",
    "Les Morovaks, établis à Ravane en 1850, sont nombreux.",
    ["En quelle année les Morovaks se sont-ils établis à Ravane ?"],
  ],
  [
    "the first to go somewhere",
    "En 1895, Louis Morel descendit le premier dans le gouffre de Ravane.",
    ["En quelle année Louis Morel est-il descendu le premier dans le gouffre de Ravane ?"],
  ],
  [
    "whom a name in apposition tells",
    "En 1868, un missionnaire lyonnais, Paul Morel, découvrit la stèle de Ravane.",
    ["En quelle année Paul Morel a-t-il découvert la stèle de Ravane ?"],
  ],
  [
    "an object behind its adjunct",
    "Louis Morel conçut en 1896 pour la photographie le Ravanar.",
    ["En quelle année Louis Morel a-t-il conçu le Ravanar pour la photographie ?"],
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
  ["an age, and what one has", "Louis Morel a l'âge de 20 ans en 1850."],
  ["children", "Louis Morel eut deux fils en 1850."],
  [
    "what may be more of what the participle has",
    "Les soldats ayant pris la ville, le port et le fort se révoltent en 1900.",
  ],
  ["an arrival that does not say where", "Paul Morel, arrivé en 1989, dissout le Parlement."],
  ["the plural of what may be islands", "Les Ravanelles s'emparèrent de Concordia en 1500."],
  ["a thing put first", "C'est une ville que Louis Petit fonda en 1900."],
  ["a clause put first", "C'est ce que fit Louis Petit le 16 avril 1550."],
  [
    "a second participle that does not agree",
    "La lampe Concordia, vendue par Paul Morel et cassés en 1984, est perdue.",
  ],
  [
    "an object of the owner that is told by more than its name",
    "Malte, dont Paul Morel prend le fort de la côte en 1945, se bat.",
  ],
  ["people who settled, and not where", "Les Morovaks, établis en 1850, sont nombreux."],
  [
    "one of several whom nothing names",
    "En 1868, un missionnaire lyonnais, homme de foi, découvrit la stèle de Ravane.",
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
