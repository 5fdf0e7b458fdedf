import { expect, test } from "vitest";
import { peers } from "@/lib/language/fr/name-peers";

/** Names that are offered beside a city. */
const beside = (name: string): readonly string[] =>
  peers.of({ type: "city", name, article: "", gender: null, number: "singular" }).map((peer) => peer.name);

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
