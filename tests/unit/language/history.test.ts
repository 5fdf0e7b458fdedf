import { describe, expect, test } from "vitest";
import { fr } from "@/lib/language/fr/fr";
import { literalsOf, NAMED } from "@/lib/language/fr/history/ages";
import type { Clause } from "@/lib/language/phrases";

const { agesIn, chapterOf, isAgain } = fr.history;

describe("ages that a question names", () => {
  test.each([
    ["En quelle année la flotte a-t-elle appareillé pendant la Seconde Guerre mondiale ?", ["1939-09-01/1945-09-02"]],
    ["Quand le décret a-t-il été signé sous la IIIe République ?", ["1870-09-04/1940-07-10"]],
    ["Quand la gare de Limoges a-t-elle ouvert ?", ["1804/.."]],
    ["Quand Napoléon III a-t-il visité Alger ?", ["1808/1873"]],
    ["Quand le traité de 1763 a-t-il été ratifié ?", ["1763/.."]],
    ["Quand le calife abbasside a-t-il agrandi Samarra ?", ["0632/1924", "0750/1517"]],
    ["Quand Napoléon Bonaparte a-t-il débarqué à Fréjus ?", ["1769/1821"]],
  ])("%s", (stem, ages) => expect(agesIn(stem).map(({ edtf }) => edtf)).toEqual(ages));

  test.each([
    "Quand la ville a-t-elle compté 1500 habitants ?",
    "Quand le comte a-t-il gagné la guerre contre son voisin ?",
    "Quand le hangar a-t-il été vendu ?",
    "Quand le château de Vaugirard a-t-il été vendu ?",
    "Quand la Restauration du tableau a-t-elle fini ?",
    "Quand la Méditerranée a-t-elle gelé ?",
    "Quand Louis XVIe du nom fictif a-t-il écrit ?",
  ])("none in: %s", (stem) => expect(agesIn(stem)).toEqual([]));
});

const clause = (subject: string, verb: string, participle: string, complement = ""): Clause => ({
  subject,
  subjectGender: null,
  subjectNumber: "singular",
  verb,
  participle,
  complement,
  fronted: "",
});

describe("what a statement tells of whom", () => {
  test.each([
    [clause("Berthe Morel", "est", "née"), { subject: "Berthe Morel", stage: "begin" }],
    [clause("Berthe Morel", "est", "décédée"), { subject: "Berthe Morel", stage: "end" }],
    [clause("la Ligue hanséatique", "a", "été dissoute"), { subject: "la Ligue hanséatique", stage: "end" }],
    [clause("le canal", "a", "été construit"), { subject: "le canal", stage: "begin" }],
    [clause("le général", "a", "péri", "à Himère"), { subject: "le général", stage: "end" }],
    [clause("Jean Morel", "a", "fondé", "le Théâtre libre"), { subject: "le Théâtre libre", stage: "begin" }],
    [clause("Jean Morel", "a", "fondé", "avec des amis de passage"), { subject: "Jean Morel", stage: "act" }],
    [clause("Jean Morel", "a", "été élu", "maire"), { subject: "Jean Morel", stage: "act" }],
    [clause("le Ghana", "a", "accédé", "à l’indépendance"), { subject: "le Ghana", stage: "begin" }],
    [clause("le Ghana", "a", "obtenu", "un prêt"), { subject: "le Ghana", stage: "act" }],
    [clause("Jean Morel", "a", "tué", "un sanglier"), { subject: "Jean Morel", stage: "act" }],
  ] as const)("%o", (told, chapter) => expect(chapterOf({ form: "clause", clause: told })).toEqual(chapter));

  test.each([
    ["création de l’Office du Niger", { subject: "l’Office du Niger", stage: "begin" }],
    ["création par la France de l’Office du Niger", { subject: "l’Office du Niger", stage: "begin" }],
    ["mort de Berthe Morel", { subject: "Berthe Morel", stage: "end" }],
    ["armistice", null],
  ] as const)("%s", (phrase, chapter) => expect(chapterOf({ form: "nominal", phrase, gender: null })).toEqual(chapter));
});

describe("what is done once more", () => {
  test.each([
    "a été réélu maire",
    "a de nouveau fermé",
    "a gagné pour la deuxième fois",
    "a rouvert",
    "a été reconstruit",
  ])("%s", (words) => expect(isAgain(words)).toBe(true));
  test.each([
    "a été élu maire",
    "a ouvert",
    "a gagné la deuxième place",
    "a été construit",
    "a reçu le prix",
    "a retenu",
  ])("not: %s", (words) => expect(isAgain(words)).toBe(false));
});

test("everyone knows how many countries and months there are at most", () => {
  expect(["pays membres", "États", "mois", "navires", "étatistes", "paysans"].map(fr.history.mostOf)).toEqual([
    195,
    195,
    36,
    Infinity,
    Infinity,
    Infinity,
  ]);
});

describe("what a text must hold for a name of an age to be looked for", () => {
  test.each([
    ["(?:Première|1re) [Gg]uerre mondiale|Grande Guerre", ["uerre mondiale", "Grande Guerre"]],
    ["[Cc]arolingienn?e?s?", ["arolingien"]],
    ["ONU|Nations [Uu]nies", ["ONU", "Nations "]],
    ["préfet(?:s|e|ure)?", ["préfet"]],
    ["Consulat(?! (?:d|g|h|à))", ["Consulat"]],
  ])("%s", (pattern, literals) => expect(literalsOf(pattern)).toEqual(literals));

  test("no name is without letters", () => {
    const bare = NAMED.map(([pattern]) => pattern).filter((pattern) =>
      literalsOf(pattern).some((run) => run.length < 2),
    );
    expect(bare).toEqual([]);
  });
});
