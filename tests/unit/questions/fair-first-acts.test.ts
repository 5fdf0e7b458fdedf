import { describe, expect, test } from "vitest";
import { fr } from "@/lib/language/fr/fr";
import { areTwins } from "@/lib/questions/distractors/crossing";
import { readEdtf } from "@/lib/calendar/read-edtf";
import { askedOf } from "./asked-of";
import { questionsOn } from "./written-on";

/** The first days of the options of the choice whose stem holds these words; null where no choice asks for it. */
function daysOf(words: string, paragraphs: readonly string[]): readonly number[] | null {
  const item = askedOf(paragraphs).find(({ kind, stem }) => kind === "date-choice" && stem.includes(words));
  return item ? item.options.map((label) => fr.readTypedDate(label)!.start!) : null;
}

const day = (edtf: string): number => readEdtf(edtf)!.start!;

describe("the first of what a body does is offered behind its opening, where the text tells that", () => {
  const FIRST = "La Cour de Nevers a rendu son premier arrêt le 5 avril 1985.";
  const LATER = "Le musée de Bourges a été inauguré le 4 mai 1999.";

  test.each([
    "La Cour de Nevers a été installée au palais le 1er octobre 1984.",
    "La Cour de Nevers est entrée en fonction le 1er octobre 1984.",
  ])("%s", (opened) => {
    const days = daysOf("premier arrêt", [opened, FIRST, LATER])!;
    expect(days).toHaveLength(4);
    expect(Math.min(...days)).toBeGreaterThan(day("1984-10-01"));
  });

  test("and wherever chance puts it where the text tells no opening", () => {
    const days = daysOf("premier arrêt", ["La Cour de Nevers siège à Nevers.", FIRST, LATER])!;
    expect(Math.min(...days)).toBeLessThan(day("1984-10-01"));
  });
});

describe("nothing is made up from behind what the text tells next", () => {
  const SPRUNG = "Le vapeur Morel a coulé devant Nevers le 15 février 1898.";
  const LATER = "\n\nLa fin du siècle\n\nLe musée de Bourges a été inauguré le 4 mai 1999.";

  test("a ship sinks before the line that its loss closes", () => {
    const days = daysOf("Morel", [`${SPRUNG} La ligne a fermé le 20 décembre 1899.`, LATER])!;
    expect(days).toHaveLength(4);
    expect(Math.max(...days)).toBeLessThanOrEqual(day("1899-12-20"));
  });

  test("what comes before in time, though behind in the text, bounds nothing", () => {
    const told = daysOf("Morel", [`${SPRUNG} La ligne avait ouvert le 20 décembre 1890.`, LATER])!;
    const plain = daysOf("Morel", [`${SPRUNG} La ligne était aimée.`, LATER])!;
    expect(told).toEqual(plain);
  });
});

describe("a day of every year is no choice", () => {
  test.each([
    ["En 1953, Paul Morel", "Paul Morel a assisté à la fête nationale de Nevers le 27 août 1953.", null],
    ["another day", "Paul Morel a assisté à la fête de Nevers le 27 août 1953.", 4],
  ])("%s", (_why, sentence, options) =>
    expect(daysOf("Morel", [sentence, "Le musée de Bourges a été inauguré en 1999."])?.length ?? null).toBe(options),
  );
});

describe("one day of two years", () => {
  const date = (edtf: string) => readEdtf(edtf)!;
  test("stands out among four dates", () => {
    expect(areTwins(date("1680-10-01"), [date("1681-10-01"), date("1682-08-25")])).toBe(true);
    expect(areTwins(date("1680-10-01"), [date("1681-05-03"), date("1682-05-03")])).toBe(true);
  });
  test("and two days of one month do not, nor two months", () => {
    expect(areTwins(date("1680-10-01"), [date("1681-10-02"), date("1682-08-25")])).toBe(false);
    expect(areTwins(date("1680-10"), [date("1681-10"), date("1682-08")])).toBe(false);
  });
});

test("a choice of centuries waits for an editor, the century that is typed does not for that", () => {
  const reasons = questionsOn("L’église de Dole\n\nL’église de Dole a été édifiée au XIIe siècle.\n").map(
    ({ kind, reasons: why }) => [kind, why.includes("choice-of-centuries")],
  );
  expect(reasons).toContainEqual(["date-choice", true]);
  expect(reasons).not.toContainEqual(["date-typed", true]);
});
