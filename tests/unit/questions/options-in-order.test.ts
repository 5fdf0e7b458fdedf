import { describe, expect, test } from "vitest";
import type { Composition } from "@/lib/questions/kind";
import { kindNamed } from "@/lib/questions/kinds";
import { french as fr } from "../../support/french";

const SEEDS = ["a", "b", "c", "d", "e", "f"];

/** What an editor’s choice shows, a line for each order that comes up. */
function orders(key: string, ...others: readonly string[]): readonly string[] {
  const distractors = others.map((label) => ({ label, whyNot: null }));
  const written: Composition = {
    ...{ stem: "Laquelle ?", context: null, key, otherKeys: [], aliases: [], distractors, events: [] },
  };
  const kind = kindNamed("statement-choice");
  const question = kind.open(kind.compose(written, fr));
  expect(question.item().key).toBe(key);
  const shown = SEEDS.map((seed) => {
    const { control } = question.show(seed);
    return control.type === "choice" ? control.options.map(({ label }) => label).join(" < ") : "";
  });
  return [...new Set(shown)];
}

describe("options that an editor wrote stand in their own order", () => {
  test.each([
    ["dates", ["mars 1750", "4 mai 1712", "1801"], "4 mai 1712 < mars 1750 < 1801"],
    ["numbers, with or without what they count", ["40 lieues", "300", "7"], "7 < 40 lieues < 300"],
    ["numbers in words", ["douze", "trois", "quinze"], "trois < douze < quinze"],
    ["pairs of years", ["1750 et 1751", "1712 et 1713", "1712 et 1715"], "1712 et 1713 < 1712 et 1715 < 1750 et 1751"],
  ])("when they are %s", (_sort, labels, order) => {
    const [key = "", ...others] = labels;
    expect(orders(key, ...others)).toEqual([order]);
  });
});

describe("other options are shuffled", () => {
  test.each([
    ["names", ["Orves", "Bergue", "Pise", "Lens"]],
    ["names beside a number", ["Orves", "12", "Pise", "Lens"]],
    ["phrases of several forms that hold numbers", ["12 rois et 3 reines", "4 ducs", "un prince de 9 ans"]],
  ])("such as %s", (_sort, labels) => {
    const [key = "", ...others] = labels;
    expect(orders(key, ...others).length).toBeGreaterThan(1);
  });
});
