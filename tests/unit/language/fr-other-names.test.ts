import { describe, expect, it } from "vitest";
import { french } from "../../support/french";

const otherOf = (sentence: string): string | null => french.grammar.otherNameIn(sentence, "Clara Morin");

describe("the name that someone has beside the one by which all know him", () => {
  it.each([
    "Jeanne Petit, dite Clara Morin, est une botaniste.",
    "Jeanne Petit (1861-1922), alias Clara Morin, est une botaniste.",
    "Jeanne Petit, mieux connue sous le pseudonyme de Clara Morin, est une botaniste.",
    "Jeanne Petit, née le 3 mai 1861 à Dole, surnommée Clara Morin, est une botaniste.",
    "Clara Morin, de son vrai nom Jeanne Petit, est une botaniste.",
    "Clara Morin (1861-1922), pseudonyme de Jeanne Petit, est une botaniste.",
    "Clara Morin, née Jeanne Petit, est une botaniste.",
  ])("« %s »", (sentence) => expect(otherOf(sentence)).toBe("Jeanne Petit"));

  it.each([
    "Clara Morin, née Petit le 3 mai 1861, est une botaniste.",
    "Jeanne Petit, amie de Clara Morin, est une botaniste.",
    "Jeanne Petit rencontre Clara Morin à Dole.",
    "Clara Morin, fille de Jeanne Petit, est une botaniste.",
    "Jeanne Petit, dite Clara Morinet, est une botaniste.",
  ])("is not in « %s »", (sentence) => expect(otherOf(sentence)).toBeNull());

  it("may hold marks that mean something else in a pattern", () => {
    const name = "Anne-Marie M. (Morin)";
    expect(french.grammar.otherNameIn(`Jeanne Petit, dite ${name}, est une botaniste.`, name)).toBe("Jeanne Petit");
  });
});
