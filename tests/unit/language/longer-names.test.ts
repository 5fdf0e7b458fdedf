import { describe, expect, test } from "vitest";
import { frenchNames } from "@/lib/language/fr/names/names";

/** The names that the lists know in a text. */
const known = (text: string): readonly string[] =>
  frenchNames.knownIn(text).map(({ start, end }) => text.slice(start, end));

describe("the name of a place inside a longer one names something else", () => {
  test.each([
    "Ils bâtissent le Grand Zimbabwe.",
    "Les colons de la Nouvelle Espagne se révoltent.",
    "La flotte d’Air France est neuve.",
    "Le club Paris Saint-Germain a gagné.",
  ])("%s", (text) => expect(known(text)).toEqual([]));

  test.each([
    ["Ils quittent le Zimbabwe.", "Zimbabwe"],
    ["Elle visite la grande Espagne.", "Espagne"],
    ["En France, la loi change.", "France"],
    ["Il succède au président du Mali Ibrahim Keïta.", "Mali"],
    ["La Nouvelle-Zélande vote.", "Nouvelle-Zélande"],
  ])("%s still names %s", (text, name) => expect(known(text)).toEqual([name]));
});

describe("a person’s name with a particle", () => {
  const people = (text: string): readonly string[] =>
    frenchNames
      .namesIn(text, () => [])
      .filter(({ type }) => type === "person")
      .map(({ start, end }) => text.slice(start, end));

  test("is not broken before the town that it goes on with", () =>
    expect(people("Le roi envoie Fernand Alvarez de Tolède en Flandre.")).toEqual(["Fernand Alvarez de Tolède"]));

  test("ends before the country that someone reigns over", () =>
    expect(people("Marie Stuart d’Écosse et Marie Morel de France sont venues.")).toContain("Marie Morel"));
});
