import { describe, expect, test } from "vitest";
import { factId, factIdIn } from "@/lib/facts/identify";
import { factsIn, type Written } from "./hand-made";

const joined: Written = {
  text: "Le Kazakhstan a rejoint les Nations Unies en mars 1992.",
  dates: [["mars 1992", "1992-03"]],
};
const founded: Written = { text: "La CESAP fut fondée par 9 États d'Asie en 1947.", dates: [["1947", "1947"]] };
const named: Written = { text: "L'Organisation de coopération de Shanghai (OCS) siège à Pékin." };

const idsOf = (sentences: readonly Written[], slug?: string): readonly string[] =>
  factsIn(sentences, slug === undefined ? {} : { slug }).facts.map(({ id }) => id);

describe("the id of a fact", () => {
  test("stays when another paragraph is edited, added or moved", () => {
    const before = idsOf([founded, joined, named]);
    expect(before).toHaveLength(4);
    const [first, second, third, fourth] = before;
    expect(idsOf([{ ...founded, text: `Or, après la guerre, ${founded.text}` }, joined, named]).slice(-2)).toEqual([
      third,
      fourth,
    ]);
    expect(idsOf([{ text: "Un mot de plus." }, founded, joined, named])).toEqual(before);
    expect(idsOf([joined, founded, named])).toEqual([third, first, second, fourth]);
  });

  test("stays when only spaces, case or apostrophes of its own words change", () => {
    const restyled: Written = {
      text: "Le Kazakhstan  a rejoint les Nations unies en mars 1992.",
      dates: [["mars 1992", "1992-03"]],
    };
    expect(idsOf([restyled])).toEqual(idsOf([joined]));
  });

  test.each([
    ["mars 1992", "En mars 1992, l'Été « indien » arriva à Łódź."],
    ["–", "Un an après, rien."],
    ["Σ", "ΟΔΟΣ, une rue."],
    ["1992", "…"],
    ["", ""],
  ])("is that of %j with the sentence behind it", (words, sentence) => {
    expect(factIdIn("essai", "event", words, sentence)).toBe(factId("essai", "event", `${words} ${sentence}`));
  });

  test("changes with its own words, and with its document", () => {
    const other: Written = { ...joined, text: "Le Kazakhstan a quitté les Nations Unies en mars 1992." };
    expect(idsOf([other])).not.toEqual(idsOf([joined]));
    expect(idsOf([joined], "autre")).not.toEqual(idsOf([joined]));
  });

  test("is one for a sentence that the document repeats", () => {
    expect(idsOf([joined, joined])).toEqual(idsOf([joined]));
  });

  test("tells apart two numbers of one sentence", () => {
    const text = "La CESAP est composée de 53 États membres et de 9 États associés.";
    expect(new Set(idsOf([{ text }])).size).toBe(2);
  });
});
