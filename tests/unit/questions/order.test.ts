import { describe, expect, test } from "vitest";
import { kindNamed } from "@/lib/questions/kinds";
import { partField, type OpenQuestion } from "@/lib/questions/question";
import { datedContent, SEEDS } from "./dated-events";

const open = (events: Readonly<Record<string, string>>): OpenQuestion =>
  kindNamed("order-events").open(datedContent(events));

/** Hands in the events in this order, and gives back the grade. */
function handIn(question: OpenQuestion, order: readonly string[], seed = "a") {
  const { control } = question.show(seed);
  if (control.type !== "order") throw new Error("not an order");
  const raw = Object.fromEntries(
    control.items.map(({ id, label }) => [partField(id), [String(order.indexOf(label) + 1)]]),
  );
  return question.answer(raw, seed, null);
}

const scoreOf = (question: OpenQuestion, order: string): unknown => {
  const { grade } = handIn(question, order.split(" "));
  return grade.status === "graded" ? `${grade.score} ${grade.verdict}` : grade.status;
};

describe("an order is marked by its pairs", () => {
  const four = open({ A: "1991", B: "1992-03-02", C: "1992-05", D: "2001" });
  test.each([
    ["A B C D", "1 right"],
    ["B A C D", "0.83 partial"],
    ["A C B D", "0.83 partial"],
    ["B C D A", "0.5 partial"],
    ["A D C B", "0.5 partial"],
    ["D A B C", "0.5 partial"],
    ["C D A B", "0.33 partial"],
    ["D C A B", "0.17 partial"],
    ["D C B A", "0 wrong"],
  ])("%s: %s", (order, expected) => expect(scoreOf(four, order)).toBe(expected));
});

describe("events whose dates share days may stand either way", () => {
  const loose = open({ Année: "1992", Jour: "1992-03-02", Mois: "1992-03", Après: "2001" });
  test.each([
    ["Année Jour Mois Après", "1 right"],
    ["Mois Jour Année Après", "1 right"],
    ["Après Jour Mois Année", "0 wrong"],
    ["Jour Après Mois Année", "0.33 partial"],
  ])("%s: %s", (order, expected) => expect(scoreOf(loose, order)).toBe(expected));

  test("and the correction does not reproach it", () => {
    const { stored } = handIn(loose, ["Mois", "Jour", "Année", "Après"]);
    expect(loose.reveal(stored, "a").items.map(({ isRight }) => isRight)).toEqual([true, true, true, true]);
  });
});

describe("what is shown", () => {
  const four = open({ A: "1991", B: "1992-03-02", C: "1992-05", D: "2001" });
  const shownAt = (question: OpenQuestion, seed: string): string => {
    const { control } = question.show(seed);
    return control.type === "order" ? control.items.map(({ label }) => label).join(" ") : "";
  };

  test("is never the right order, whatever the seed, and every other order comes", () => {
    const orders = new Set(SEEDS.map((seed) => shownAt(four, seed)));
    expect(orders.has("A B C D")).toBe(false);
    expect(orders.size).toBe(23);
  });

  test("is no right order either where dates share days", () => {
    const loose = open({ Année: "1992", Mois: "1992-03", Après: "2001" });
    const orders = new Set(SEEDS.map((seed) => shownAt(loose, seed)));
    expect([...orders].filter((order) => order.endsWith("Après"))).toEqual([]);
  });

  test("has no date in it", () => {
    expect(JSON.stringify(four.show("a"))).not.toMatch(/\d{4}/);
  });
});

describe("the correction", () => {
  const three = open({ A: "1991", B: "1992-03-02", C: "2001" });

  test("says of each event its date, the rank it was given, and its own sentence", () => {
    const { stored } = handIn(three, ["B", "A", "C"]);
    const { items, keyText, answerText } = three.reveal(stored, "a");
    expect(
      items.map(({ label, date, given, isRight, evidence }) => [label, date, given, isRight, evidence.quote]),
    ).toEqual([
      ["A", "1991", "2", false, "A"],
      ["B", "2 mars 1992", "1", false, "B"],
      ["C", "2001", "3", true, "C"],
    ]);
    expect(keyText).toBe("A (1991)\u202f; B (2 mars 1992)\u202f; C (2001)");
    expect(answerText).toBe("B (2 mars 1992)\u202f; A (1991)\u202f; C (2001)");
  });

  test("of “je ne sais pas” has no ranks and no crosses to bear", () => {
    expect(three.reveal(null, "a").items.map(({ given }) => given)).toEqual([null, null, null]);
  });

  test("an answer survives another order on the screen: it is kept by event", () => {
    const { stored } = handIn(three, ["A", "B", "C"], "a");
    expect(three.reveal(stored, "another seed").items.every(({ isRight }) => isRight)).toBe(true);
  });
});

test("content without two events that can be told apart is refused", () => {
  expect(() => open({ A: "1992", B: "1992-03", C: "1992" })).toThrow();
  expect(() => open({ A: "1992", B: "1993" })).toThrow();
});
