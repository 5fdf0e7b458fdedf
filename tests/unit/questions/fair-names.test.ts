import { describe, expect, test } from "vitest";
import { fr } from "@/lib/language/fr/fr";
import { askedOf } from "./asked-of";

/** The wrong options of the choice of a name, and whether the same is asked to be typed. */
function namesFor(stem: RegExp, paragraphs: readonly string[]): { wrong: readonly string[] | null; isTyped: boolean } {
  const items = askedOf(paragraphs).filter((item) => stem.test(item.stem));
  const choice = items.find(({ kind }) => kind === "wh-choice");
  return {
    wrong: choice ? choice.options.filter((label) => label !== choice.key).toSorted() : null,
    isTyped: items.some(({ kind }) => kind === "name-typed"),
  };
}

const OPENED = "Paul Vasseur a fondé la verrerie de Decize en 1854.";

/** Three who were about at the time. */
const OTHERS = [
  "Henri Morand a dirigé le chantier du canal en 1849.",
  "Jules Carlier a publié un traité sur le verre en 1861.",
  "Émile Tessier a visité la ville en 1858.",
];

describe("wrong persons were there at the time", () => {
  const asks = /Decize/u;

  test("those of whom the text tells something of these years stand beside the right one", () =>
    expect(namesFor(asks, [OPENED, ...OTHERS])).toEqual({
      wrong: ["Henri Morand", "Jules Carlier", "Émile Tessier"],
      isTyped: true,
    }));

  test("whoever the question calls by half a name is none of them", () => {
    const toppled = (name: string) => [
      `Le général Paul Vasseur renversa ${name} en novembre 1854.`,
      ...OTHERS.slice(0, 2),
      "Robert Duval Morlot a gouverné la province en 1853.",
    ];
    const wrong = ["Henri Morand", "Jules Carlier", "Robert Duval Morlot"];
    expect(namesFor(/renversa/u, toppled("le prince de Dole")).wrong).toEqual(wrong);
    expect(namesFor(/renversa/u, toppled("Duval Morlot")).wrong).toBeNull();
  });

  test.each([
    ["who was dead", "Émile Tessier, né en 1760 et mort en 1826, a exploré la vallée."],
    ["who was not born", "Émile Tessier, né en 1870 à Nevers, a exploré la vallée."],
    ["who was a child", "Émile Tessier, né le 3 mai 1843 à Nevers, a exploré la vallée."],
    ["who is told a century later", "Émile Tessier a réformé le code des eaux en 1964."],
    ["of whom nothing is dated", "Émile Tessier aimait la vallée."],
    ["who is a street", "La rue Émile Tessier a été percée en 1858."],
    ["who was in exile then", "Émile Tessier vivait en exil à Bruxelles en 1854."],
  ])("nobody %s: then the name is typed only", (_who, last) =>
    expect(namesFor(asks, [OPENED, ...OTHERS.slice(0, 2), last])).toEqual({ wrong: null, isTyped: true }),
  );

  test("nor one of quite another calling", () => {
    const called = ["L'ingénieur Paul Vasseur a fondé la verrerie de Decize en 1854.", ...OTHERS.slice(0, 2)];
    const cyclist = "Le coureur Émile Tessier a visité la ville en 1858.";
    expect(namesFor(asks, [...called, cyclist]).wrong).toBeNull();
    expect(namesFor(asks, [...called, "Le chimiste Émile Tessier a visité la ville en 1858."]).wrong).toHaveLength(3);
  });
});

describe("wrong countries can have done it", () => {
  const INVADED = "La Norvège fut envahie par l'Allemagne le 9 avril 1940.";

  test("neighbours on the map are not offered for an invasion", () =>
    expect(namesFor(/envahie/u, [INVADED, "La Norvège a une frontière avec la Suède."])).toEqual({
      wrong: null,
      isTyped: true,
    }));

  test("those that the text shows at war then are", () => {
    const war = [
      "L'Italie envahit l'Albanie en avril 1939.",
      "L'Union soviétique attaqua la Finlande le 30 novembre 1939.",
      "Le Japon occupa Nankin en décembre 1937.",
    ];
    for (const label of namesFor(/envahie par|Par quel pays la Norvège/u, [INVADED, ...war]).wrong ?? [])
      expect(["L’Italie", "L’Union soviétique", "L’URSS", "Le Japon", "L’Albanie", "La Finlande"]).toContain(label);
  });
});

describe("wrong cities are of the same part of the world", () => {
  const cities = (sentence: string): readonly string[] | null =>
    namesFor(/ville|capitale/u, [
      sentence,
      "Le traité a été signé à Londres en 1872.",
      "L'empereur vivait à Rio de Janeiro.",
    ]).wrong;

  test("where an army enters, no city across the sea", () => {
    const wrong = cities("Les Brésiliens sont entrés à Asuncion en janvier 1869.");
    expect(wrong).toHaveLength(3);
    expect(wrong).not.toContain("À Londres");
    expect(wrong).not.toContain("À Rio de Janeiro");
  });

  test("beside the capital of a state of a country, cities of that country", () => {
    const wrong = cities("Manaus est la capitale de l'État brésilien d'Amazonas.");
    expect(wrong).toHaveLength(3);
    expect(wrong).not.toContain("Londres");
  });
});

describe("what a text calls people by", () => {
  test.each([
    ["Le physicien allemand ", " mesura la lumière.", ["learning"]],
    ["En 1854, ", ", avocat à Nevers, plaida.", ["law"]],
    ["", " est un peintre français.", ["arts"]],
    ["En 1854, ", " partit.", []],
  ] as const)("%s…%s", (before, after, callings) => expect(fr.peers.callingsAt(before, after)).toEqual(callings));

  test("a jurist is no cyclist, a king may be a general", () => {
    expect(fr.peers.areKin(["law"], ["sport"])).toBe(false);
    expect(fr.peers.areKin(["power"], ["arms"])).toBe(true);
    expect(fr.peers.areKin([], ["sport"])).toBe(true);
  });
});

describe("wrong cities are not told apart by the country of which a text speaks", () => {
  const born = (city: string) => `Jules Carlier est né à ${city} en 1854.`;

  test("of a country with more cities, others of it stand beside", () => {
    const { wrong } = namesFor(/Carlier/u, [born("Vienne"), "L'Autriche lui doit un musée."]);
    expect(wrong).toHaveLength(3);
    expect(wrong!.every((label) => /Salzbourg|Innsbruck|Graz|Linz/u.test(label))).toBe(true);
  });

  test("of a country of one city that the text names, none do", () => {
    const text = [born("Montevideo"), "Ce médecin uruguayen a fondé un hôpital."];
    expect(namesFor(/Carlier/u, text)).toEqual({ wrong: null, isTyped: true });
  });

  test("where the text names no country, those of the same part of the world do", () =>
    expect(namesFor(/Carlier/u, [born("Montevideo"), "Ce médecin a fondé un hôpital."]).wrong).toHaveLength(3));

  test("a capital that bears the name of its country is no country", () => {
    const proclaimed = "La république de Carlier a été proclamée à Guatemala en 1854.";
    const stems = askedOf([proclaimed]).map(({ stem }) => stem);
    expect(stems.filter((stem) => stem.includes("quel pays"))).toEqual([]);
  });
});
