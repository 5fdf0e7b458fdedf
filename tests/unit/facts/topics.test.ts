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
      "means that person after a sentence about a thing, behind a verb that only people are the subject of",
      article("Claire Delaunay", `${BOTANIST} La guerre éclate. Elle épouse Paul Morel en 1898.`),
      ["En quelle année Claire Delaunay a-t-elle épousé Paul Morel ?"],
    ],
    [
      "means that person whatever the verb, where nothing else of her gender was said",
      article(
        "Claire Delaunay",
        `${BOTANIST} Elle dirige le Muséum de Lyon. Le goût du voyage lui revient. Elle prend le Transsibérien en 1931.`,
      ),
      ["En quelle année Claire Delaunay a-t-elle pris le Transsibérien ?"],
    ],
    [
      "means that person behind a word for what she is",
      article("Claire Delaunay", `${BOTANIST} Pacifiste convaincue, elle publie la Flore des Cévennes en 1898.`),
      ["En quelle année Claire Delaunay a-t-elle publié la Flore des Cévennes ?"],
    ],
    [
      "goes on to mean her after someone else was named as the one she worked with",
      article(
        "Claire Delaunay",
        `${BOTANIST} Elle travaille avec Jeanne Morel. Elle publie la Flore des Cévennes en 1898.`,
      ),
      ["En quelle année Claire Delaunay a-t-elle publié la Flore des Cévennes ?"],
    ],
    [
      "tells whom a participle at the head is about: where she came, what she became, whom she married",
      article(
        "Claire Delaunay",
        BOTANIST,
        "Venue à Paris en 1890, elle fréquente les salons. Nommée professeure à Lyon en 1899, elle n'a pas trente ans. Mariée en 1901 à Paul Morel, dont elle a deux enfants, elle en est séparée plus tard.",
      ),
      [
        "En quelle année Claire Delaunay est-elle venue à Paris ?",
        "En quelle année Claire Delaunay a-t-elle été nommée professeure à Lyon ?",
        "En quelle année Claire Delaunay s’est-elle mariée à Paul Morel ?",
      ],
    ],
    [
      "tells nothing of a participle that is not said of people",
      article("Claire Delaunay", BOTANIST, "Fondée à Lyon en 1890, elle compte cent membres."),
      [],
    ],
    [
      "tells nothing of a move that does not say where",
      article("Claire Delaunay", BOTANIST, "Rentrée en 1925, elle fréquente les salons."),
      [],
    ],
    [
      "means no one for sure after a sentence about a body that acts as people do",
      article(
        "Claire Delaunay",
        `${BOTANIST} La société des botanistes se réunit. Elle publie la Flore des Cévennes en 1898.`,
      ),
      [],
    ],
    [
      "means no one for sure after a sentence in which another woman stands, whatever she is called",
      article("Claire Delaunay", `${BOTANIST} Son père épouse une jeune veuve. Elle meurt à Nantes en 1898.`),
      [],
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

describe("whom a text is about", () => {
  const LATER = "La guerre éclate. Elle épouse Paul Morel en 1898.";
  test.each([
    [
      "is told by a title with the years of a life, for a name that no list knows",
      article(
        "Ylva Norgaard, géographe (1871-1950)",
        "Elle apprend le russe. Elle voyage en Sibérie. Elle épouse Paul Morel en 1898. Ylva Norgaard aime le froid.",
      ),
      ["En quelle année Ylva Norgaard a-t-elle épousé Paul Morel ?"],
    ],
    [
      "is told by a title with a name that the text takes up by the pronoun alone",
      article(
        "Hélène Delaunay",
        "Elle apprend le russe. Elle voyage en Sibérie. Elle épouse Paul Morel en 1898. Elle meurt à Lyon en 1950.",
      ),
      [
        "En quelle année Hélène Delaunay a-t-elle épousé Paul Morel ?",
        "En quelle année Hélène Delaunay est-elle morte à Lyon ?",
      ],
    ],
    [
      "is not told by the years of an event",
      article("Grande Disette (1871-1875)", `La famine est terrible. ${LATER}`),
      [],
    ],
    [
      "is not told by a name that the text goes on with by neither pronoun",
      article("Ylva Norgaard (1871-1950)", `La famine est terrible. ${LATER}`),
      [],
    ],
  ])("%s", (_, source, asked) => {
    expect(datesAskedIn(source)).toEqual(asked);
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

describe("an object pronoun before the verb", () => {
  const PORT = "Samarcande est une ville d'Ouzbékistan. La ville vit du commerce.";
  const BOTANY = `${BOTANIST} Elle dirige le Muséum.`;
  test.each([
    [
      "of place is the town that the text is about: where people came",
      article("Samarcande, carrefour des mondes", PORT, "Les troupes du général Delmas y entrent en mai 1868."),
      ["En quel mois et en quelle année les troupes du général Delmas sont-elles entrées à Samarcande ?"],
    ],
    [
      "of place is that town: what was founded there",
      article("Samarcande", PORT, "Les Génois y fondent en 1318 la loge de San Lorenzo."),
      ["En quelle année les Génois ont-ils fondé à Samarcande la loge de San Lorenzo ?"],
    ],
    [
      "of place is that town: what was done to someone there",
      article("Samarcande", PORT, "Le roi Gontran V y fut assassiné le 18 mars 1413."),
      ["À quelle date le roi Gontran V a-t-il été assassiné à Samarcande ?"],
    ],
    [
      "of place may be another place that was named just before",
      article(
        "Samarcande",
        `${PORT} L'armée marche jusqu'à Boukhara. Les troupes du général Delmas y entrent en 1868.`,
      ),
      [],
    ],
    [
      "of place may be the place that its own sentence names",
      article("Samarcande", PORT, "Partis pour Dijon, les Génois y fondent en 1318 la loge de San Lorenzo."),
      [],
    ],
    [
      "is no place behind a verb of ending",
      article("Samarcande", PORT, "Un édit de Gontran V y mit un terme en 1413."),
      [],
    ],
    [
      "is no place in a text about something else",
      article("La loge de San Lorenzo", PORT, "Les Génois y fondent en 1318 la loge de San Lorenzo."),
      [],
    ],
    [
      "of the one who is given something is the person whom the text is about",
      article("Claire Delaunay", BOTANY, "L'Académie de Nantes lui décerne le prix Morel en 1921."),
      [...LIFE, "En quelle année l’Académie de Nantes a-t-elle décerné à Claire Delaunay le prix Morel ?"],
    ],
    [
      "of the one who is named or arrested is that person, and the participle no longer agrees",
      article("Claire Delaunay", BOTANY, "Le ministre Paul Morel l'a nommée directrice du Muséum en 1921."),
      [...LIFE, "En quelle année le ministre Paul Morel a-t-il nommé Claire Delaunay directrice du Muséum ?"],
    ],
    [
      "may be someone else who was named in the sentence before",
      article(
        "Claire Delaunay",
        `${BOTANY} Elle rencontre Jean Morel. L'Académie de Nantes lui décerne le prix Morel en 1921.`,
      ),
      LIFE,
    ],
    [
      "may be someone else whom its own sentence names before",
      article(
        "Claire Delaunay",
        BOTANY,
        "Après la mort de Jean Morel, l'Académie de Nantes lui décerne le prix Morel en 1921.",
      ),
      LIFE,
    ],
    [
      "is of the other gender, so that it means something else",
      article("Claire Delaunay", BOTANY, "Le ministre Paul Morel le nomme directeur du Muséum en 1921."),
      LIFE,
    ],
    [
      "may be a thing behind a verb that things are the object of",
      article("Claire Delaunay", BOTANY, "La société Morel la publie en 1921."),
      LIFE,
    ],
    [
      "of place is left out where a person did something with someone who is named",
      article("Claire Delaunay", BOTANY, "En 1901, elle y rencontre Paul Morel."),
      [...LIFE, "En quelle année Claire Delaunay a-t-elle rencontré Paul Morel ?"],
    ],
  ])("%s", (_, source, asked) => {
    expect(datesAskedIn(source)).toEqual(asked);
  });
});
