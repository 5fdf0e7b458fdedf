import { describe, expect, test } from "vitest";
import { kindNamed } from "@/lib/questions/kinds";
import { askedOf } from "./asked-of";

const BORN = "Simone Carlier, née le 4 mai 1911 à Grenoble et morte le 2 juin 1980 à Saint-Brieuc, est une botaniste.";
const FOUNDED = "Jean-Louis Morel a fondé la Ligue maritime de Brest.";

const typedFor = (...paragraphs: readonly string[]) =>
  askedOf(paragraphs)
    .filter(({ kind }) => kind === "name-typed")
    .map(({ stem, key }) => `${stem} ${key}`);

describe("a name is typed", () => {
  test("the places of a life", () =>
    expect(typedFor(BORN)).toEqual([
      "Dans quelle ville est née Simone Carlier ? Grenoble",
      "Dans quelle ville est morte Simone Carlier ? Saint-Brieuc",
    ]));

  test("a founder, where no three others could stand beside him", () => {
    expect(typedFor(FOUNDED)).toEqual(["Qui a fondé la Ligue maritime de Brest ? Jean-Louis Morel"]);
    expect(askedOf([FOUNDED]).some(({ kind }) => kind === "wh-choice")).toBe(false);
  });

  test.each(["Morel", "jean-louis morel", "Jean Louis Morel"])("“%s” is right", (typed) => {
    const content = {
      stem: "Qui a fondé la Ligue maritime de Brest\u202f?",
      context: null,
      language: "fr",
      asks: "words",
      key: "Jean-Louis Morel",
      aliases: ["Jean-Louis Morel", "Morel"],
      known: [],
    };
    const { grade } = kindNamed("name-typed")
      .open(content)
      .answer({ response: [typed] }, "a", null);
    expect(grade).toMatchObject({ verdict: "right" });
  });
});

test("a town is asked for by the name that it bore", () => {
  const named = askedOf([
    "Anne Morel, née le 4 mai 1871 à Breslau et morte le 2 juin 1940 à Paris, est une botaniste.",
  ]);
  const asked = named.filter(({ stem }) => stem === "Dans quelle ville est née Anne Morel ?");
  expect(new Set(asked.map(({ key }) => key))).toEqual(new Set(["Breslau"]));
});

describe("a name is not typed", () => {
  test.each([
    ["where the text has but the last name of a person", "M. Morel a fondé la Ligue maritime de Brest."],
    ["where the last name has but its particle", "Le maréchal de Villars a fondé la Ligue maritime de Brest."],
    ["where the answer is an organisation", "La Ligue maritime de Brest a fondé le Musée des phares."],
    ["where others may be right as well", "Simone Carlier a visité la ville de Brest."],
    ["where the name is what the text is about", "Lectures de Paul Fabre : Lectures."],
    ["where it stands in the question", "Jean Morel a fondé la Maison Jean Morel."],
  ])("%s", (_, text) => expect(typedFor(text)).toEqual([]));
});

test("a small town stands beside the large ones of its country", () => {
  const item = askedOf([BORN]).find(({ kind, key }) => kind === "wh-choice" && key === "À Saint-Brieuc");
  expect(item?.options).toHaveLength(4);
  for (const label of item!.options.slice(1))
    expect(
      ["Paris", "Marseille", "Lyon", "Toulouse", "Nantes", "Montpellier", "Strasbourg", "Bordeaux", "Lille", "Rennes"]
        .concat(["Reims", "Toulon", "Saint-Étienne", "Grenoble", "Dijon"])
        .map((name) => `À ${name}`),
    ).toContain(label);
});
