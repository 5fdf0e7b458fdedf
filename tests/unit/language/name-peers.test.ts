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
  expect(beside("Astana")).toEqual(expect.arrayContaining(["Almaty", "Tachkent"]));
});

test("a name of two towns means the large one", () => {
  expect(beside("Vienne")).toEqual(expect.arrayContaining(["Berlin", "Munich"]));
  expect(beside("Vienne")).not.toContain("Rennes");
});

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
