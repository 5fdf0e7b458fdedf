import { expect, test } from "vitest";
import { datesAskedIn } from "./dates-asked-in";

test("two births of one person a generation apart are not asked, for one of them is another’s", () => {
  expect(
    datesAskedIn(
      "Paul Morin est né le 3 mai 1839 à Dole. Il est mort le 2 juin 1906 à Nancy.\n\nPaul Morin est né le 4 janvier 1872 à Lyon.\n",
    ),
  ).toEqual(["À quelle date Paul Morin est-il mort à Nancy ?"]);
});

test("the births of two people are asked, each by its own date", () => {
  expect(datesAskedIn("Paul Morin est né le 3 mai 1839.\n\nLuc Morin est né le 4 janvier 1872.\n")).toEqual([
    "À quelle date est né Paul Morin ?",
    "À quelle date est né Luc Morin ?",
  ]);
});

test("a son who bears his father’s first name is not taken for him", () => {
  const stems = datesAskedIn(
    "Jean Morin est un peintre français.\n\nLe 4 janvier 1872, Jean, fils de Jean Morin et de Berthe Vial, naît à Paris.\n",
  );
  expect(stems.filter((stem) => stem.includes("Jean Morin"))).toEqual([]);
});

test("a first name alone is completed where no relative bears it", () => {
  expect(
    datesAskedIn(
      "Guillaume d’Orange est un prince allemand.\n\nEn 1544, Guillaume hérite du titre de prince d’Orange.\n",
    ),
  ).toEqual(["En quelle année Guillaume d’Orange a-t-il hérité du titre de prince d’Orange ?"]);
});
