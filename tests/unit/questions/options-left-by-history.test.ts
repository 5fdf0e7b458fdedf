import { describe, expect, test } from "vitest";
import { fr } from "@/lib/language/fr/fr";
import { askedOf } from "./asked-of";
import { questionsOn } from "./written-on";

/** Something of another time, so that the course does not end with what is asked. */
const LATER = "Le musée de Bourges a été inauguré le 4 mai 2021.";

const DAY_MS = 86_400_000;

/** The first days of the options of the one choice of a date whose stem holds these words. */
function optionsOf(words: string, paragraphs: readonly string[], title?: string): readonly Date[] {
  const item = askedOf(paragraphs, title).find(({ kind, stem }) => kind === "date-choice" && stem.includes(words));
  if (!item) throw new Error(`no choice asks "${words}"`);
  expect(item.options).toHaveLength(4);
  return item.options.map((label) => new Date(fr.readTypedDate(label)!.start! * DAY_MS));
}

const yearsOf = (words: string, paragraphs: readonly string[], title?: string): readonly number[] =>
  optionsOf(words, paragraphs, title).map((day) => day.getUTCFullYear());

const isDateAsked = (words: string, paragraphs: readonly string[]): boolean =>
  askedOf(paragraphs).some(({ kind, stem }) => kind === "date-choice" && stem.includes(words));

describe("the year of an anniversary is found by adding up", () => {
  test("so its options lie in that one year", () => {
    const feast =
      "En mai 2004, le maire de Nevers a pris part aux fêtes du cinquantième anniversaire du pont de Sermoise.";
    expect(new Set(yearsOf("anniversaire", [feast, LATER]))).toEqual(new Set([2004]));
  });

  test("and where it is the year that would be asked, none is offered", () => {
    const feast = "Le maire de Nevers a célébré le centenaire du pont de Sermoise en 2004.";
    expect(isDateAsked("centenaire", [feast, LATER])).toBe(false);
  });

  test("but a day that comes round every year counts nothing", () => {
    expect(fr.history.isAnniversary("Le pont a été ouvert à la date anniversaire de la bataille")).toBe(false);
    expect(fr.history.isAnniversary("Le colonel est mort centenaire")).toBe(false);
  });
});

describe("the role of someone leaves some years only", () => {
  test("after an office that history knows", () => {
    const years = yearsOf("Mollet", [
      "L'ancien président du Conseil Guy Mollet a inauguré le pont de Nevers en 1961.",
      LATER,
    ]);
    expect(Math.min(...years)).toBeGreaterThanOrEqual(1957);
  });

  test("before an office that is still to come", () => {
    const years = yearsOf("Carter", ["Le futur président Jimmy Carter a visité la ville de Nevers en 1973.", LATER]);
    expect(Math.max(...years)).toBeLessThanOrEqual(1977);
  });

  test("close to the right one, where nobody tells when the office was held", () => {
    const years = yearsOf("Morel", ["L'ancien ministre Paul Morel a ouvert le musée de Nevers en 1963.", LATER]);
    expect(Math.min(...years)).toBeGreaterThanOrEqual(1960);
  });

  test("but a former pupil may have been one at any time, and a bridge holds no office", () => {
    expect(fr.history.formerIn("L’ancien élève Paul Morel a ouvert le musée")).toBeNull();
    expect(fr.history.formerIn("L’ancien pont de Nevers a été détruit")).toBeNull();
  });
});

describe("what belongs to a war by its noun keeps its options in the war", () => {
  test.each([
    ["camp", "L'Agence des prisonniers de guerre de Nevers a été ouverte le 20 août 1914.", "Agence", 1914, 1918],
    ["zone", "La ligne de démarcation a été déplacée à Nevers en mars 1943.", "démarcation", 1939, 1945],
    ["armistice in its midst", "L'armistice de Nevers a été signé le 22 juin 1940.", "armistice", 1939, 1945],
  ])("%s", (_what, sentence, words, first, last) => {
    const years = yearsOf(words, [sentence, LATER]);
    expect(Math.min(...years)).toBeGreaterThanOrEqual(first);
    expect(Math.max(...years)).toBeLessThanOrEqual(last);
  });

  test("also where its sentence alone tells for whom it was", () => {
    const told = "En 1915, Claire Morel ouvrit une cantine à Nevers, où passaient les soldats blessés.";
    const years = yearsOf("cantine", [told, LATER]);
    expect(Math.min(...years)).toBeGreaterThanOrEqual(1914);
  });

  test("but not in peace", () => {
    const years = yearsOf("caserne", ["La caserne des soldats de Nevers a été inaugurée en 1928.", LATER]);
    expect(Math.max(...years) - Math.min(...years)).toBeGreaterThan(3);
  });
});

describe("what is there before", () => {
  test("a body, before its members", () => {
    const days = optionsOf("Islande", ["1950 : adhésion de l'Islande.", LATER], "Le Conseil de l'Europe");
    expect(Math.min(...days.map((day) => day.getUTCFullYear()))).toBeGreaterThanOrEqual(1949);
  });

  test("peace, before an airliner", () => {
    const days = optionsOf("DC-4", ["Le 4 juin 1946, le premier DC-4 a relié Nevers à New York.", LATER]);
    expect(Math.min(...days.map(Number))).toBeGreaterThan(Date.UTC(1945, 4, 1));
  });

  test("the list, before what is inscribed on it", () => {
    const years = yearsOf("Nevers", ["La ville de Nevers a été inscrite au patrimoine mondial en 1980.", LATER]);
    expect(Math.min(...years)).toBeGreaterThanOrEqual(1978);
  });
});

describe("an answer that a title names is not asked", () => {
  const visit = "François Mitterrand se rendit au Laos en février 1993.";
  const expansion = "L'Organisation internationale du travail (OIT) a son siège à Genève.";
  const names = (source: string): readonly string[] =>
    questionsOn(source).flatMap(({ kind, content }) =>
      /^(?:wh-choice|name-typed|acronym-expansion)$/u.test(kind) ? [JSON.stringify(content)] : [],
    );

  test("a country in the heading of the text", () => {
    expect(names(`# La France et le Laos\n\n${visit}`).join()).not.toContain("Dans quel pays");
    expect(names(`# Les voyages des présidents\n\n${visit}`).join()).toContain("Dans quel pays");
  });

  test("what a sigle stands for", () => {
    expect(names(`# L'Organisation internationale du travail\n\n${expansion}`).join()).not.toContain("OIT");
    expect(names(`# Genève\n\n${expansion}`).join()).toContain("OIT");
  });
});

describe("what its sentence tells a second time", () => {
  const reasonsOf = (words: string, source: string): readonly string[] =>
    questionsOn(source).flatMap(({ kind, content, reasons }) =>
      kind === "date-typed" && JSON.stringify(content).includes(words) ? reasons : [],
    );

  const race = (rest: string): string =>
    `# La course de Nevers\n\nVinrent ensuite Claire Durand (1945 et 1951), Paul Morel, sacré en 1952 à trente ans, ${rest}.`;

  test("has a second date that is as right", () => {
    expect(reasonsOf("Morel", race("et vainqueur à nouveau l'année suivante"))).toContain("told-again");
  });

  test("but another act that is repeated is no second date", () => {
    const reasons = reasonsOf("Morel", race("et maire de la ville reconstruite"));
    expect(reasons).toContain("clause-wording");
    expect(reasons).not.toContain("told-again");
  });
});

describe("a town that its sentence calls by the name of that time", () => {
  const isOffered = (town: string): boolean =>
    askedOf([`Paul Morel est né à ${town} en 1868.`, LATER]).some(
      ({ kind, stem }) => kind === "wh-choice" && stem.includes("Dans quelle ville"),
    );

  test("is not offered among those that bear today's", () => expect(isOffered("Breslau")).toBe(false));

  test("while a town of one name is", () => expect(isOffered("Cracovie")).toBe(true));
});
