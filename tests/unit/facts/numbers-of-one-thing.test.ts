import { describe, expect, it } from "vitest";
import type { QuantityFact } from "@/lib/facts/fact";
import { answersIn } from "./answers-in";
import { factsIn } from "./hand-made";

const numbersIn = (text: string): readonly QuantityFact[] =>
  factsIn([{ text }]).facts.filter((fact) => fact.kind === "quantity");

describe("a number is asked in a sentence that stands alone", () => {
  it("without the words that only tie it to the one before", () => {
    expect(numbersIn("Par conséquent, la ville de Dole compte 28 ponts.")[0]?.frame).toEqual({
      before: "La ville de Dole compte",
      after: "ponts.",
    });
  });

  it("and not as the rank of one of many", () => {
    expect(numbersIn("Une 3e Ordonnance a été publiée à Brême.")[0]?.doubts).toContain("not-unique");
    expect(numbersIn("La 3e Ordonnance de Brême a été publiée à Lubeck.")[0]?.doubts).not.toContain("not-unique");
  });

  it("nor as what is won again and again", () => {
    expect(numbersIn("Paul Petit gagne cinq fois entre 1957 et 1964.")[0]?.doubts).toContain("vague");
    expect(numbersIn("Paul Petit gagne cinq fois le Tour de Savoie.")[0]?.doubts).not.toContain("vague");
  });
});

describe("an author of some works among many", () => {
  it("is not the only one", () => {
    expect(answersIn("Paul Petit est l'auteur de nombreux bâtiments de Dole.").asked).toEqual([]);
    expect(answersIn("Paul Petit est l'auteur de la Maison ronde de Dole.").asked).toEqual([
      "Qui est l’auteur de la Maison ronde de Dole ? Paul Petit",
    ]);
  });
});
