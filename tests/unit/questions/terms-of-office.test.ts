import { describe, expect, test } from "vitest";
import { askedOf } from "./asked-of";

const MAYORS = [
  "Louis Pradel a été maire de Lyon de 1957 à 1976.",
  "Marcel Collomb a été maire de Lyon de 1976 à 1989.",
  "Michel Noir a été maire de Lyon de 1989 à 1995.",
  "Raymond Barre a été maire de Lyon de 1995 à 2001.",
];
const OTHERS = [
  "Louis Fabre a été préfet du Rhône de 1960 à 1966.",
  "Jean Aubry a été archevêque de Vienne de 1951 à 1962.",
  "Paul Morel a été consul de Suisse de 1970 à 1972.",
];

const asked = askedOf([...MAYORS, ...OTHERS]);
const of = (kind: string, stem: string) => asked.find((item) => item.kind === kind && item.stem === stem);

describe("who held an office from one year to another", () => {
  test("stands beside those who held it at other times", () => {
    const item = of("person-role", "Qui a été maire de Lyon de 1957 à 1976 ?");
    expect(item?.key).toBe("Louis Pradel");
    expect(item?.options.toSorted()).toEqual(["Louis Pradel", "Marcel Collomb", "Michel Noir", "Raymond Barre"]);
  });

  test("may be typed, where no one else held an office like it too", () => {
    expect(of("name-typed", "Qui a été maire de Lyon de 1957 à 1976 ?")?.key).toBe("Louis Pradel");
    expect(of("name-typed", "Qui a été préfet du Rhône de 1960 à 1966 ?")?.key).toBe("Louis Fabre");
    expect(of("person-role", "Qui a été préfet du Rhône de 1960 à 1966 ?")).toBeUndefined();
  });

  test("is asked the other way round, among the offices of others", () => {
    const item = of("person-role", "Quelle fonction Paul Morel a-t-il exercée de 1970 à 1972 ?");
    expect(item?.key).toBe("Consul de Suisse");
    expect(item?.options).not.toContain("Maire de Vienne");
    expect(item?.options).toHaveLength(4);
  });
});

test("whom the whole text is about is asked for his office and not for his name", () => {
  const life = askedOf(["Louis Pradel est né à Lyon.", ...MAYORS, ...OTHERS], "Louis Pradel");
  expect(life.some(({ stem }) => stem === "Qui a été maire de Lyon de 1957 à 1976 ?")).toBe(false);
  expect(life.some(({ stem }) => stem === "Quelle fonction Louis Pradel a-t-il exercée de 1957 à 1976 ?")).toBe(true);
});
