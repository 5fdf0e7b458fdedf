import { expect, test } from "vitest";
import { peers } from "@/lib/language/fr/peers/name-peers";

/** Names that are offered beside a city. */
const beside = (name: string, stem = ""): readonly string[] =>
  peers.of({ type: "city", name, article: "", gender: null, number: "singular" }, stem).map((peer) => peer.name);

test("beside a city stand cities of the same country", () => {
  expect(beside("Londres")).toEqual(expect.arrayContaining(["Manchester", "Liverpool"]));
  expect(beside("Londres")).not.toContain("La Haye");
  expect(beside("Dijon")).toContain("Nantes");
});

test("a country of one large city has those of its part of the world", () => {
  expect(beside("Bichkek")).toEqual(expect.arrayContaining(["Almaty", "Tachkent"]));
});

test("a name of two towns means the large one", () => {
  expect(beside("Vienne")).toEqual(expect.arrayContaining(["Salzbourg", "Graz"]));
  expect(beside("Vienne")).not.toContain("Rennes");
});

test.each([
  ["Vienne", "Autriche"],
  ["Dijon", "France"],
  ["Colombo", "Sri Lanka"],
  ["Bichkek", "Kirghizistan"],
  ["Sainte-Rose", null],
])("%s lies in %s", (city, country) => expect(peers.homeOf(city)).toBe(country));

test.each([
  ["Autriche", "la romancière autrichienne", true],
  ["Autriche", "En Autriche, la paix dura.", true],
  ["Sri Lanka", "Sri Lanka", true],
  ["Autriche", "la romancière allemande", false],
  ["Inde", "un chef indien", true],
  ["Inde", "une clause indépendante", false],
])("%s is told by: %s (%s)", (country, text, isTold) => expect(peers.pointsTo(country, text)).toBe(isTold));

test.each([
  ["proclamée à ", "le", true],
  ["proclamée au ", "le", false],
  ["proclamée à ", "", false],
])("« %s » before a country with the article « %s » means its capital: %s", (before, article, isTown) =>
  expect(
    peers.isTownOfName(before, { type: "country", name: "Guatemala", article, gender: "m", number: "singular" }),
  ).toBe(isTown),
);

test("beside a capital that is asked for as such stand capitals", () => {
  const capitals = beside("Bruxelles", "Quelle ville est le siège de l’Union ?");
  expect(capitals).toEqual(expect.arrayContaining(["Strasbourg", "Genève"]));
  expect(capitals).not.toContain("Namur");
});

test.each([
  [" de Tolède arriva à Bruxelles", true],
  [" d’Orange fut élu", true],
  [" Vasseur fut élu", true],
  [" a visité Nevers", false],
  [" et Paul Morel", false],
  [", de Nevers", false],
])("a name goes on with %s: %s", (after, isCut) => expect(peers.isCut(after)).toBe(isCut));

test.each([
  ["Louis XIV", [], true],
  ["Charles le Téméraire", [], true],
  ["Christian", ["roi de Danemark"], true],
  ["Paul Morel", ["maire"], false],
])("whether %s is a sovereign", (name, offices, isRuler) => expect(peers.isRuler(name, offices)).toBe(isRuler));
