import { describe, expect, test } from "vitest";
import { datesAskedIn } from "./dates-asked-in";

/** An article: its title, then its paragraphs. */
const article = (title: string, ...paragraphs: readonly string[]): string => [title, ...paragraphs].join("\n\n");

const BOTANIST =
  "Claire Delaunay, née le 3 mai 1871 à Nantes et morte le 9 juin 1950 à Lyon, est une botaniste française.";
const LIFE = [
  "À quelle date Claire Delaunay est-elle née à Nantes ?",
  "À quelle date Claire Delaunay est-elle morte à Lyon ?",
];

describe("the pronoun in an article about one person", () => {
  test.each([
    [
      "means that person in the sentence that follows",
      article("Claire Delaunay", `${BOTANIST} En 1898, elle publie la Flore des Cévennes.`),
      ["En quelle année Claire Delaunay a-t-elle publié la Flore des Cévennes ?"],
    ],
    [
      "means that person behind adjuncts that name someone else",
      article(
        "Claire Delaunay",
        `${BOTANIST} Élève de Jeanne Morel, elle obtient le prix de l'Académie de Lyon en 1902.`,
      ),
      ["En quelle année Claire Delaunay a-t-elle obtenu le prix de l’Académie de Lyon ?"],
    ],
    [
      "means that person in a new paragraph",
      article("Claire Delaunay", BOTANIST, "Elle reçoit la Légion d'honneur en 1921."),
      ["En quelle année Claire Delaunay a-t-elle reçu la Légion d’honneur ?"],
    ],
    [
      "may go on in the next clause",
      article("Claire Delaunay", `${BOTANIST} Claire Delaunay part à Nîmes en 1914 et elle rentre à Lyon en 1919.`),
      [
        "En quelle année Claire Delaunay est-elle partie à Nîmes ?",
        "En quelle année Claire Delaunay est-elle rentrée à Lyon ?",
      ],
    ],
    [
      "means that person behind a sentence about her father",
      article("Claire Delaunay", `${BOTANIST} Son père dirige une école. En 1898, elle publie la Flore des Cévennes.`),
      ["En quelle année Claire Delaunay a-t-elle publié la Flore des Cévennes ?"],
    ],
    [
      "goes on to mean her once it did what only people do",
      article(
        "Claire Delaunay",
        BOTANIST,
        "La guerre éclate. La ville est prise.",
        "Elle est arrêtée à Nantes. De 1941 à 1943, elle dessine les plantes du camp de Rieucros.",
      ),
      ["De quelle année à quelle année Claire Delaunay a-t-elle dessiné les plantes du camp de Rieucros ?"],
    ],
    [
      "means no one for sure behind a verb that things have too",
      article(
        "Claire Delaunay",
        BOTANIST,
        "La guerre éclate. La ville est prise.",
        "Elle brûle à Nantes. De 1941 à 1943, elle montre les plantes du camp de Rieucros.",
      ),
      [],
    ],
    [
      "means that person behind the end of a decade, and agrees where she went somewhere",
      article(
        "Claire Delaunay",
        `${BOTANIST} À la fin des années 1920, elle dirige le Muséum de Lyon. Elle se rend à Londres en 1931.`,
      ),
      [
        "Au cours de quelle décennie Claire Delaunay a-t-elle dirigé le Muséum de Lyon ?",
        "En quelle année Claire Delaunay s’est-elle rendue à Londres ?",
      ],
    ],
    [
      "means no one for sure once another woman was named",
      article(
        "Claire Delaunay",
        `${BOTANIST} Son amie Jeanne Morel dirige le Muséum de Lyon. Elle reçoit la Légion d'honneur en 1931.`,
      ),
      [],
    ],
    [
      "means no one for sure once something of its gender was spoken of",
      article("Claire Delaunay", `${BOTANIST} La revue paraît à Lyon. Elle disparaît en 1931.`),
      [],
    ],
    [
      "of the other gender means someone else",
      article("Claire Delaunay", `${BOTANIST} Il publie la Flore des Alpes en 1903.`),
      [],
    ],
  ])("%s", (_, source, asked) => {
    expect(datesAskedIn(source)).toEqual([...LIFE, ...asked]);
  });
});

const MUSEUM = "Le musée des Salines est un musée français situé à Marennes.";

describe("what an article is about", () => {
  test.each([
    [
      "is meant by the pronoun of the sentence that follows",
      article("Musée des Salines", `${MUSEUM} Il est fondé en 1902 par la Société des sauniers.`),
      ["En quelle année le musée des Salines a-t-il été fondé par la Société des sauniers ?"],
    ],
    [
      "is meant by the noun that says what it is",
      article("Musée des Salines", MUSEUM, "Le musée ferme en 1940."),
      ["En quelle année le musée des Salines a-t-il fermé ?"],
    ],
    [
      "is called by its whole name where its kind is an organisation",
      article(
        "Union des ports francs",
        "L'Union des ports francs (UPF) est une organisation internationale. Elle est créée à Gênes en 1921. L'organisation est dissoute en 1940.",
      ),
      [
        "En quelle année l’Union des ports francs a-t-elle été créée à Gênes ?",
        "En quelle année a été dissoute l’Union des ports francs ?",
      ],
    ],
    [
      "is called by the first of its names, where the title says it in other words",
      article(
        "Convention sur les phares",
        "La Convention relative aux phares ou Convention internationale des phares (CIP) est un traité international. Elle est adoptée à Brest en 1921. La convention entre en vigueur en 1923.",
      ),
      [
        "En quelle année la Convention relative aux phares a-t-elle été adoptée à Brest ?",
        "En quelle année la Convention relative aux phares est-elle entrée en vigueur ?",
      ],
    ],
    [
      "goes by what it is where its name shows no gender",
      article("Altaïr V", "Altaïr V est une fusée construite à Brest. Elle décolle de Kourou en 1967."),
      ["En quelle année Altaïr V a-t-elle décollé de Kourou ?"],
    ],
    [
      "is not meant by a pronoun of the other gender",
      article("Altaïr V", "Altaïr V est une fusée construite à Brest. Il décolle de Kourou en 1967."),
      [],
    ],
    [
      "is not meant by its noun under a title of something else",
      article(
        "Convention sur les ports",
        "La Convention relative aux phares est un traité. La convention entre en vigueur en 1923.",
      ),
      [],
    ],
    [
      "is not meant by its noun once another of the kind was named",
      article("Musée des Salines", `${MUSEUM} Un second musée existe à Brouage. Le musée ferme en 1940.`),
      [],
    ],
    [
      "is not meant by a pronoun once something else of its gender came in",
      article("Musée des Salines", `${MUSEUM} Le musée achète un tableau. Il est volé en 1971.`),
      [],
    ],
    [
      "is not meant by a pronoun that only people can be",
      article("Musée des Salines", `${MUSEUM} Il naît à Marennes en 1871.`),
      [],
    ],
    ["is not followed under another title", article("Histoire de la Saintonge", `${MUSEUM} Il est fondé en 1902.`), []],
    [
      "is meant by the pronoun of the paragraph that follows",
      article(
        "Musée des Salines",
        MUSEUM,
        "Classé monument historique en 1931, il est fondé en 1902 par la Société des sauniers.",
      ),
      [
        "En quelle année le musée des Salines a-t-il été classé monument historique ?",
        "En quelle année le musée des Salines a-t-il été fondé par la Société des sauniers ?",
      ],
    ],
    [
      "is not followed into another paragraph by a pronoun once something else was spoken of",
      article(
        "Musée des Salines",
        `${MUSEUM} Le sel vient de Brouage.`,
        "Il est fondé en 1902 par la Société des sauniers.",
      ),
      [],
    ],
    [
      "is not followed into another section by a pronoun",
      article("Musée des Salines", MUSEUM, "Le fondateur", "Il est fondé en 1902 par la Société des sauniers."),
      [],
    ],
  ])("%s", (_, source, asked) => {
    expect(datesAskedIn(source)).toEqual(asked);
  });
});

describe("the noun of the place in an article about a town", () => {
  const TOWN =
    "La ville est fondée en 1253 par Thibaut de Champagne. La ville compte trois églises. Valserre vit du sel.";
  test.each([
    [
      "means that town",
      article("Histoire de Valserre", TOWN),
      ["En quelle année la ville de Valserre a-t-elle été fondée par Thibaut de Champagne ?"],
    ],
    [
      "means it behind an adjunct",
      article(
        "Valserre",
        "En 1638, la ville est prise par les Suédois. La ville compte trois églises. Valserre vit du sel.",
      ),
      ["En quelle année la ville de Valserre a-t-elle été prise par les Suédois ?"],
    ],
    [
      "means no one for sure right behind another town",
      article(
        "Valserre",
        "L'armée marche sur Dijon. La ville est prise par les Suédois en 1638. La ville se rend. Valserre vit du sel.",
      ),
      [],
    ],
    [
      "means no one for sure in a text about something else",
      article("Guerre des farines", "La ville est prise par les Suédois en 1638. La ville se rend."),
      [],
    ],
  ])("%s", (_, source, asked) => {
    expect(datesAskedIn(source)).toEqual(asked);
  });
});
