import { expect, test } from "vitest";
import { buildCourse } from "@/lib/pipeline";
import { kindNamed } from "@/lib/questions/kinds";
import { french as fr } from "../../support/french";
import { courseInput } from "./bank";

/** A document in which four ministers are named, each with a date. */
const SOURCE = [
  "Le ministre français des Affaires étrangères, Robert Schuman, a prononcé une déclaration à Paris le 9 mai 1950.",
  "Le ministre italien des Affaires étrangères, Carlo Sforza, s'est rendu à Londres le 3 juin 1950.",
  "Le ministre belge des Affaires étrangères, Paul van Zeeland, s'est rendu à Bonn le 12 juillet 1950.",
  "Le ministre français de la Défense, Jules Moch, s'est rendu à New York le 12 septembre 1950.",
].join("\n\n");

test("who held an office is asked beside others who held one like it, and never without a date", () => {
  const { manifest, ...input } = courseInput();
  const [first] = manifest.documents;
  const course = buildCourse(
    {
      ...input,
      manifest: { ...manifest, title: "Ministres", lessons: [], documents: [{ ...first!, file: "ministres.txt" }] },
      files: [{ file: "ministres.txt", path: "ministres.txt", source: SOURCE }],
    },
    fr,
  );
  const questions = [...course.questions, ...course.held.map(({ question }) => question)];
  const items = questions
    .filter(({ kind }) => kind === "person-role")
    .map(({ kind, content }) => kindNamed(kind).open(content).item());
  const schuman = items.find(({ key }) => key === "Robert Schuman");
  expect(schuman?.stem).toBe("Qui était le ministre français des Affaires étrangères le 9 mai 1950\u202f?");
  expect(schuman?.options.toSorted()).toEqual(["Carlo Sforza", "Jules Moch", "Paul van Zeeland", "Robert Schuman"]);
});

test("who held an office for a night, or on two days on end, is asked clumsily", () => {
  const { manifest, ...input } = courseInput();
  const [first] = manifest.documents;
  const source = SOURCE.replace("le 9 mai 1950", "dans la nuit du 9 au 10 mai 1950");
  const course = buildCourse(
    {
      ...input,
      manifest: { ...manifest, title: "Ministres", lessons: [], documents: [{ ...first!, file: "ministres.txt" }] },
      files: [{ file: "ministres.txt", path: "ministres.txt", source }],
    },
    fr,
  );
  const questions = [...course.questions, ...course.held.map(({ question }) => question)];
  const asked = questions.filter(({ kind }) => kind === "person-role");
  const ofNight = asked.filter(({ kind, content }) => /9 et 10 mai/u.test(kindNamed(kind).open(content).item().stem));
  expect(ofNight.length).toBeGreaterThan(0);
  expect(ofNight.every(({ reasons }) => reasons.includes("office-on-a-day"))).toBe(true);
});
