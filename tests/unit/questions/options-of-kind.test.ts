import { describe, expect, test } from "vitest";
import { askedOf } from "./asked-of";

/** The options of the one choice whose stem holds these words. */
function optionsFor(words: string, paragraphs: readonly string[]): readonly string[] {
  const item = askedOf(paragraphs).find(({ stem, options }) => options.length > 0 && stem.includes(words));
  return item?.options ?? [];
}

describe("wrong names are of one kind with the right one", () => {
  const COMPOSERS = [
    "Jean Morel a composé « Le Retour » en 1902.",
    "Berthe Carpentier s'est installée à Nevers en 1903.",
    "Paul Vasseur a rejoint Nevers en 1904.",
    "Louis Fabre a visité Nevers en 1905.",
    "Fabre a quitté Nevers en 1906.",
    "Marcel Aubry a quitté Nevers en 1907.",
  ];

  test("no woman among men, and no one twice", () => {
    const options = optionsFor("Qui a composé", COMPOSERS);
    expect(options).toEqual(["Jean Morel", "Paul Vasseur", "Louis Fabre", "Marcel Aubry"]);
  });

  test("a city stands beside cities of its country before those that the text happens to name", () => {
    const options = optionsFor("Dans quelle ville", [
      "Le Cercle des poètes de Bourgogne a été fondé à Dijon en 1901.",
      "La Ligue maritime a été fondée à Tokyo en 1902.",
      "Le Club alpin a été fondé à Chicago en 1903.",
      "Le Cercle des peintres a été fondé à Séville en 1905.",
    ]);
    expect(options).toHaveLength(4);
    expect(options).not.toContain("À Tokyo");
    expect(options).not.toContain("À Chicago");
  });
});

describe("whoever is offered could have done it", () => {
  const SEEN = "Jean Morel a découvert le principe du sérum en 1923.";
  const OTHERS = ["Paul Vasseur a fondé l'Institut de Nevers en 1904.", "Louis Fabre a visité Nevers en 1905."];

  test.each([
    ["a child who was healed", "Le médecin traita un enfant de neuf ans, Marcel Aubry, en 1904."],
    ["a king of his number", "Le roi Louis XVIII a visité Nevers en 1904."],
    ["someone of another century", "Marcel Aubry a visité Nevers en 1704."],
    ["someone who was dead by then", "Louis Pasteur a visité Nevers en 1885."],
  ])("not %s: the name is typed", (_why, sentence) => {
    const stems = askedOf([SEEN, ...OTHERS, sentence]).filter(({ stem }) => stem.startsWith("Qui a découvert"));
    expect(stems.map(({ kind }) => kind)).toEqual(["name-typed"]);
  });

  test("but a third of their time is", () =>
    expect(optionsFor("Qui a découvert", [SEEN, ...OTHERS, "Marcel Aubry a visité Nevers en 1904."])).toHaveLength(4));
});

describe("a place is asked among places that a learner could take for it", () => {
  test("no city that was founded later", () => {
    const options = optionsFor("Dans quelle ville", [
      "Berthe Morel, née à Rio de Janeiro en 1808, est une chimiste brésilienne.",
    ]);
    expect(options).toHaveLength(4);
    expect(options).not.toContain("À Brasilia");
    expect(options).not.toContain("À Belo Horizonte");
  });

  test("the large cities of the country of a capital", () => {
    const options = optionsFor("Dans quelle ville", ["Berthe Morel, née à New Delhi en 1901, est une chimiste."]);
    expect(options).toHaveLength(4);
    for (const option of options)
      expect(["À New Delhi", "À Bombay", "À Calcutta", "À Madras", "À Bangalore", "À Hyderabad"]).toContain(option);
  });
});

describe("wrong numbers are possible ones", () => {
  const LIGUE = "La Ligue des savants de Berne compte";
  const numbersFor = (words: string, text: string): readonly number[] =>
    optionsFor(words, [text]).map((label) => Number(label));

  test("no more countries than there are", () => {
    const numbers = numbersFor("Combien", `${LIGUE} 186 pays membres en 1998.`);
    expect(numbers).toHaveLength(4);
    expect(Math.max(...numbers)).toBeLessThanOrEqual(195);
  });

  test("what stands in the plural is two at least", () => {
    const numbers = numbersFor("Combien", `${LIGUE} 3 sections en 1998.`);
    expect(numbers).toHaveLength(4);
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(2);
  });

  test("a half of a round number stands among its like", () => {
    const numbers = numbersFor("Combien", `${LIGUE} 350 sections en 1998.`);
    expect(numbers).toHaveLength(4);
    expect(numbers.filter((number) => number % 50 !== 0)).toEqual([]);
  });

  test("things without number have no such end", () =>
    expect(
      Math.max(...[186, 187, 188].flatMap((count) => numbersFor("Combien", `${LIGUE} ${count} navires en 1998.`))),
    ).toBeGreaterThan(195));
});

test("beside the first of a month there is no other day", () => {
  const options = optionsFor("promulgué", [
    "Le Code rural de Savoie a été promulgué le 1er mars 1803.",
    "Le palais de Chambéry a brûlé le 13 mai 1803.",
    "Le pont de Chambéry a été inauguré le 17 juin 1804.",
    "La Banque de Savoie a été fondée le 1er juillet 1805.",
  ]);
  expect(options).toHaveLength(4);
  expect(options.every((label) => label.startsWith("1er "))).toBe(true);
});

describe("who bore an office is asked among those whom the course calls by it", () => {
  const COUNTRY = [
    "Jean Morel a été le premier président valdorien à visiter Nevers.",
    "Le roi Louis Aubry a visité Nevers.",
    "Le poète Marc Fabre a visité Nevers.",
    "Le général Paul Vasseur a visité Nevers.",
  ];

  test("a king, a poet and a general stand beside no president: the name is typed", () => {
    expect(optionsFor("premier président", COUNTRY)).toEqual([]);
  });

  test("other presidents do", () => {
    const presidents = COUNTRY.map((line) =>
      line.replace(/(?:roi|poète|général)(?<who>[^.]+)/u, "président$<who> en 1998"),
    );
    const dated = [...presidents, "Jean Morel a quitté Nevers en 1997."];
    expect([...optionsFor("premier président", dated)].sort()).toEqual([
      "Jean Morel",
      "Louis Aubry",
      "Marc Fabre",
      "Paul Vasseur",
    ]);
  });
});

test("numbers with a decimal all have one, and a noun in the singular takes no number from two on", () => {
  const options = optionsFor("Complétez", ["Le jeu de Morel se vend à 1,5 million d'exemplaires en 1982."]);
  for (const label of options) {
    expect(label).toMatch(/^[01],[1-9]$/u);
  }
  expect(options).toHaveLength(4);
});
