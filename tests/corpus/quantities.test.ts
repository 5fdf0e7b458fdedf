import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { quantitiesIn } from "./quantities-in";

type Example = {
  readonly text: string;
  readonly quantities: readonly { text: string; type: string; value: number; unit: string; modifier: string }[];
};

const examples = readFileSync("tests/corpus/fr-quantities.jsonl", "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Example);

describe("the numbers of fr-quantities.jsonl", () => {
  test.each(examples)("$text", ({ text, quantities }) => {
    const found = quantitiesIn(text).map(({ span, type, value, unit, modifier }) => ({
      text: text.slice(span.start, span.end),
      type,
      value,
      unit,
      modifier,
    }));
    expect(found).toEqual(quantities);
  });

  test("there are numbers and numbers that are none", () => {
    expect(examples.filter(({ quantities }) => quantities.length > 0).length).toBeGreaterThanOrEqual(120);
    expect(examples.filter(({ quantities }) => quantities.length === 0).length).toBeGreaterThanOrEqual(40);
  });
});
