import { describe, expect, test } from "vitest";
import type { QuantityFact } from "@/lib/facts/fact";
import { quantityDistractors } from "@/lib/questions/distractors/quantities";
import { kindNamed } from "@/lib/questions/kinds";
import { smallCourse } from "./small-course";

const { bench, facts } = smallCourse();
const rank = facts["rang"] as QuantityFact;
const states = facts["etats"] as QuantityFact;

const ranked = (value: number): QuantityFact => ({
  ...{ ...rank, id: `essai/rang-${value}` },
  ...{ sentenceId: "ailleurs", quantity: { ...rank.quantity, value } },
});

describe("wrong ranks", () => {
  test.each([
    [168, 26],
    [51, 8],
    [20, 20],
    [6, 4],
  ])("of the %ith lie no farther than %i from it", (value, most) => {
    const ranks = quantityDistractors(ranked(value), `${value}e`, bench, 3).map((option) => option.value);
    expect(ranks).toHaveLength(3);
    for (const other of ranks) expect(Math.abs(other - value)).toBeLessThanOrEqual(most);
  });

  test("do not leave the key at one end more often than chance", () => {
    const values = Array.from({ length: 200 }, (_, index) => 21 + index);
    const atLeast = values.filter((value) =>
      quantityDistractors(ranked(value), `${value}e`, bench, 3).every((option) => option.value > value),
    );
    expect(atLeast.length / values.length).toBeGreaterThan(0.15);
    expect(atLeast.length / values.length).toBeLessThan(0.35);
  });
});

describe("a number that the text only bounds", () => {
  const write = (modifier: string) => {
    const quantity = { ...states.quantity, modifier };
    return kindNamed("cloze-quantity").write({ ...states, quantity }, bench);
  };

  test.each(["plus de", "moins de", "près de", "au moins"])("is no choice after « %s »", (modifier) => {
    expect(write(modifier).drafts).toEqual([]);
    expect(write(modifier).declined.map(({ code }) => code)).toEqual(["bounded-quantity"]);
  });

  test.each(["", "environ"])("is one after « %s »", (modifier) => {
    expect(write(modifier).drafts).toHaveLength(1);
  });
});
