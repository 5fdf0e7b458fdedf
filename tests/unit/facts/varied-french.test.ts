import { describe, expect, test } from "vitest";
import { findFacts } from "@/lib/facts/find-facts";
import { french as fr } from "../../support/french";
import { eventsIn, questionsOn, write, type Written } from "./hand-made";

/** A sentence with its one date, and the question that it must give. */
const asked: readonly (readonly [rule: string, text: string, date: string, edtf: string, question: string])[] = [
  [
    "a birth told in the present",
    "Louis Marot naît le 26 février 1802 à Besançon.",
    "26 février 1802",
    "1802-02-26",
    "À quelle date Louis Marot est-il né à Besançon ?",
  ],
  [
    "a passive told in the present, before its subject",
    "En 1889 est inaugurée la tour de la Liberté.",
    "1889",
    "1889",
    "En quelle année a été inaugurée la tour de la Liberté ?",
  ],
  [
    "a date between « c’est » and « que »",
    "C'est en 1789 que la Révolution française éclate.",
    "1789",
    "1789",
    "En quelle année la Révolution française a-t-elle éclaté ?",
  ],
  [
    "a wait, with a subjunctive after it",
    "Il faut attendre 1944 pour que la Savoie obtienne le droit de vote.",
    "1944",
    "1944",
    "En quelle année la Savoie a-t-elle obtenu le droit de vote ?",
  ],
  [
    "a verb that says of what age something is",
    "L'église Saint-Martin date de 1852.",
    "1852",
    "1852",
    "De quelle année date l’église Saint-Martin ?",
  ],
  [
    "an event that goes back to a year",
    "La fondation de Tulle remonte à 1204.",
    "1204",
    "1204",
    "En quelle année a eu lieu la fondation de Tulle ?",
  ],
  [
    "a pronominal verb that needs no more",
    "L'Empire romain s'effondre en 476.",
    "476",
    "0476",
    "En quelle année s’est effondré l’Empire romain ?",
  ],
  [
    "a verb that makes one with its infinitive",
    "Le maire Édouard Herriot fit construire le stade de Gerland en 1926.",
    "1926",
    "1926",
    "En quelle année le maire Édouard Herriot a-t-il fait construire le stade de Gerland ?",
  ],
  [
    "what took place, in the simple past",
    "Le tremblement de terre de Lisbonne eut lieu le 1er novembre 1755.",
    "1er novembre 1755",
    "1755-11-01",
    "À quelle date a eu lieu le tremblement de terre de Lisbonne ?",
  ],
  [
    "a second verb of the same subject",
    "La reine Mathilde naquit à Gand en 1031 et mourut à Caen le 2 novembre 1083.",
    "2 novembre 1083",
    "1083-11-02",
    "À quelle date la reine Mathilde est-elle morte à Caen ?",
  ],
  [
    "a second participle of the same auxiliary",
    "Le canal de Suez fut creusé par Ferdinand de Lesseps et inauguré le 17 novembre 1869.",
    "17 novembre 1869",
    "1869-11-17",
    "À quelle date a été inauguré le canal de Suez ?",
  ],
  [
    "a word that is a noun as often as a verb",
    "Le Japon attaque Pearl Harbor le 7 décembre 1941.",
    "7 décembre 1941",
    "1941-12-07",
    "À quelle date le Japon a-t-il attaqué Pearl Harbor ?",
  ],
  [
    "a first name that is a noun too",
    "Pierre de Coubertin rétablit les Jeux olympiques en 1896.",
    "1896",
    "1896",
    "En quelle année Pierre de Coubertin a-t-il rétabli les Jeux olympiques ?",
  ],
  [
    "a town, whose gender only the participle tells",
    "Strasbourg est annexée par la France en 1681.",
    "1681",
    "1681",
    "En quelle année Strasbourg a-t-elle été annexée par la France ?",
  ],
  [
    "what the attribute of a subject has been",
    "Jules Verne est un écrivain né à Nantes le 8 février 1828.",
    "8 février 1828",
    "1828-02-08",
    "À quelle date Jules Verne est-il né à Nantes ?",
  ],
  [
    "years that something lasted",
    "De 1853 à 1870, le baron Haussmann transforme Paris.",
    "1853 à 1870",
    "1853/1870",
    "De quelle année à quelle année le baron Haussmann a-t-il transformé Paris ?",
  ],
  [
    "a state that lasts, in its own tense",
    "Le Parlement européen siège à Strasbourg depuis 1952.",
    "1952",
    "1952/..",
    "Depuis quelle année le Parlement européen siège-t-il à Strasbourg ?",
  ],
];

describe("French that no one wrote for us", () => {
  test.each(asked)("%s", (_, text, date, edtf, question) => {
    const relation = edtf.endsWith("/..") ? "since" : "at";
    expect(questionsOn({ text, dates: [[date, edtf, relation]] })).toEqual([question]);
  });
});

/** The questions on documents of several sentences in one section, as an article has them. */
function questionsInArticle(sentences: readonly Written[]): readonly (string | null)[] {
  const { document, timexes } = write(sentences);
  const oneSection = document.sentences.map((sentence) => ({ ...sentence, sectionId: "section-0" }));
  const facts = findFacts({ document: { ...document, sentences: oneSection }, timexes, language: fr }, () => undefined);
  return facts
    .filter((fact) => fact.kind === "event" && fact.doubts.length === 0)
    .map((fact) => (fact.kind === "event" ? fr.phrases.askDate(fact.wording, fact.timex) : null))
    .map((stem) => stem?.replace(/[\u00a0\u202f]/gu, " ") ?? null);
}

describe("the pronoun of a biography", () => {
  const married: Written = {
    text: "Il épouse Adeline Oppenheim le 17 février 1909.",
    dates: [["17 février 1909", "1909-02-17"]],
  };

  test("means the person whom the sentences before it are about", () => {
    expect(questionsInArticle([{ text: "Hector Guimard est un architecte français." }, married])).toEqual([
      "À quelle date Hector Guimard a-t-il épousé Adeline Oppenheim ?",
    ]);
  });

  test("means no one for sure once another man was named", () => {
    const rival = { text: "Hector Guimard est l'élève de Gustave Raulin." };
    expect(questionsInArticle([rival, married])).toEqual([]);
  });

  test("means no one for sure once something else was spoken of", () => {
    const between = { text: "Le style nouille fait fureur." };
    expect(questionsInArticle([{ text: "Hector Guimard est un architecte français." }, between, married])).toEqual([]);
  });

  test("is left alone before a verb that people are not the subject of", () => {
    const translated: Written = { text: "Il est traduit en anglais en 1869.", dates: [["1869", "1869"]] };
    expect(questionsInArticle([{ text: "Jules Verne est un écrivain français." }, translated])).toEqual([]);
  });
});

const declined: readonly (readonly [why: string, text: string, date: string, edtf: string])[] = [
  ["a negation", "Le port franc n'est pas supprimé en 1817.", "1817", "1817"],
  ["a condition", "Si le projet avait été accepté en 1960, la ville aurait eu son métro.", "1960", "1960"],
  ["an object pronoun", "Le roi les réunit à Versailles le 5 mai 1789.", "5 mai 1789", "1789-05-05"],
  [
    "a verb in a relative without commas",
    "L'exposition qui se tient à Paris en 1937 attire des visiteurs.",
    "1937",
    "1937",
  ],
  ["a participle without comma", "Marie Noël est la première femme élue à l'Académie en 1980.", "1980", "1980"],
  ["whose it was, said before", "Pierre-Jules Hetzel devient son éditeur en 1862.", "1862", "1862"],
  ["a document that bears the date", "Un décret de 1852 autorise la compagnie à exploiter la ligne.", "1852", "1852"],
];

describe("a date that is not asked for", () => {
  test.each(declined)("%s", (_, text, date, edtf) => {
    expect(questionsOn({ text, dates: [[date, edtf]] })).toEqual([]);
    expect(eventsIn({ text, dates: [[date, edtf]] }).filter(({ doubts }) => doubts.length === 0)).toEqual([]);
  });
});

describe("how a biography opens", () => {
  test.each([
    {
      text: "Simone Veil, née Jacob le 13 juillet 1927 à Nice et morte le 30 juin 2017 à Paris, est une femme politique.",
      dates: [
        ["13 juillet 1927", "1927-07-13"],
        ["30 juin 2017", "2017-06-30"],
      ] as const,
      asked: ["À quelle date Simone Veil est-elle née à Nice ?", "À quelle date Simone Veil est-elle morte à Paris ?"],
    },
    {
      text: "Louis Armand, né à Cruseilles le 17 janvier 1905, est un ingénieur.",
      dates: [["17 janvier 1905", "1905-01-17"]] as const,
      asked: ["À quelle date Louis Armand est-il né à Cruseilles ?"],
    },
    {
      text: "Paul Lenoir, né le 4 mai 1901 à Cernay, près de Thann, en Alsace et mort le 8 juin 1970 (à 69 ans) à Toul, est un graveur.",
      dates: [
        ["4 mai 1901", "1901-05-04"],
        ["8 juin 1970", "1970-06-08"],
      ] as const,
      asked: ["À quelle date Paul Lenoir est-il né à Cernay ?", "À quelle date Paul Lenoir est-il mort à Toul ?"],
    },
    {
      text: "Jeanne Roche (en breton : Jañ), née Jeanne Petit, est une femme politique française, née le 4 mai 1901 à Brest et morte le 8 juin 1970 à Toul.",
      dates: [
        ["4 mai 1901", "1901-05-04"],
        ["8 juin 1970", "1970-06-08"],
      ] as const,
      asked: [
        "À quelle date Jeanne Roche est-elle née à Brest ?",
        "À quelle date Jeanne Roche est-elle morte à Toul ?",
      ],
    },
    {
      text: "Paul Lenoir [pɔl lənwaʁ], dit Petit-Paul, né le 4 mai 1901 dans la commune de Cernay, est un graveur.",
      dates: [["4 mai 1901", "1901-05-04"]] as const,
      asked: ["À quelle date Paul Lenoir est-il né à Cernay ?"],
    },
    {
      text: "Paul Lenoir est un graveur qui a pour maître Jean Lenoir, né le 4 mai 1901 à Cernay.",
      dates: [["4 mai 1901", "1901-05-04"]] as const,
      asked: [],
    },
    {
      text: "Paul Lenoir, né le 4 mai 1901 à Cernay, frère du peintre Jean Lenoir, mort le 8 juin 1970 à Toul, est un graveur.",
      dates: [
        ["4 mai 1901", "1901-05-04"],
        ["8 juin 1970", "1970-06-08"],
      ] as const,
      asked: ["À quelle date Paul Lenoir est-il né à Cernay ?"],
    },
    {
      text: "Paul Lenoir, né à Cernay et mort entre 1901 et 1904, est un graveur.",
      dates: [["entre 1901 et 1904", "1901/1904"]] as const,
      asked: [],
    },
  ])("$text", ({ text, dates, asked }) => {
    expect(questionsOn({ text, dates })).toEqual(asked);
  });
});

describe("what someone is, between a name and the date", () => {
  test.each([
    {
      text: "Jeanne Morel épouse Paul Petit, un armateur, en 1973.",
      asked: ["En quelle année Jeanne Morel a-t-elle épousé Paul Petit ?"],
    },
    { text: "Jeanne Morel rencontre Paul Petit, un armateur, et Louis Blanc en 1973.", asked: [] },
  ])("$text", ({ text, asked }) => {
    expect(questionsOn({ text, dates: [["1973", "1973"]] })).toEqual(asked);
  });
});
