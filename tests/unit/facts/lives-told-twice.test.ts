import { expect, test } from "vitest";
import { datesAskedIn } from "./dates-asked-in";

test("a death that a text dates by the day and by the month is asked once, by the day", () => {
  expect(
    datesAskedIn(
      "Jean Paul Morin, né le 3 mai 1952 à Dole et mort le 11 mai 2001 à Nancy, est un peintre.\n\nEn mai 2001, Jean Morin meurt à Nancy.\n",
    ),
  ).toEqual([
    "À quelle date Jean Paul Morin est-il né à Dole ?",
    "À quelle date Jean Paul Morin est-il mort à Nancy ?",
  ]);
});

test("the deaths of two people of one last name are asked, each by its own date", () => {
  expect(datesAskedIn("Jean Morin est mort le 11 mai 2001.\n\nPaul Morin est mort en mai 2001.\n")).toEqual([
    "À quelle date est mort Jean Morin ?",
    "En quel mois et en quelle année est mort Paul Morin ?",
  ]);
});
