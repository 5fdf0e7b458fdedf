import { expect, test } from "vitest";
import { buildCourse } from "@/lib/pipeline";
import { kindNamed } from "@/lib/questions/kinds";
import { french as fr } from "../../support/french";
import { courseInput } from "./bank";

/** A text on one country and its neighbours, written for this test. */
const SOURCE = [
  "L'Uruguay est un pays d'Amérique du Sud.",
  "L'Uruguay a accueilli la première Coupe du monde de football en 1930.",
  "L'Uruguay a reconnu la République du Panama.",
  "L'Uruguay exporte de la viande.",
  "Le Conseil de paix et de sécurité est l'organe chargé de la prévention et du règlement des conflits en Afrique.",
  "La Cour africaine de justice se trouve à Arusha.",
  "Le Parlement panafricain se trouve à Midrand.",
  "La Banque africaine d'investissement se trouve à Tripoli.",
  "La Commission de l'Union africaine se trouve à Addis-Abeba.",
  "L'Assemblée de Montevideo se compose de 100 membres, 50 députés du nord et 50 du sud.",
  "L'Union postale de Berne compte 192 pays membres.",
  "La raffinerie de La Teja emploie 430 salariés.",
].join("\n\n");

const course = (() => {
  const { manifest, ...input } = courseInput();
  const documents = [{ ...manifest.documents[0]!, file: "texte.txt", title: "Lectures" }];
  const files = [{ file: "texte.txt", path: "texte.txt", source: SOURCE }];
  return buildCourse({ ...input, manifest: { ...manifest, title: "Lectures", lessons: [], documents }, files }, fr);
})();

const questions = [...course.questions, ...course.held.map(({ question }) => question)];
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/gu, " ");
const itemsOf = (wanted: string) =>
  questions.filter(({ kind }) => kind === wanted).map(({ kind, content }) => kindNamed(kind).open(content).item());
const declinedFor = (wanted: string): readonly string[] =>
  course.notes.filter(({ code }) => code === wanted).map(({ stem }) => plain(stem ?? ""));

test("a body is asked for by what it is for, among other bodies of the text", () => {
  const [item] = itemsOf("definition");
  expect(plain(item!.stem)).toBe(
    "Comment s’appelle l’organe chargé de la prévention et du règlement des conflits en Afrique ?",
  );
  expect(item!.key).toBe("Le Conseil de paix et de sécurité");
  expect(item!.options).toHaveLength(4);
});

test("what the whole text is about is the answer to nothing", () => {
  expect(declinedFor("main-entity")).toContain(
    "Quel pays a accueilli en 1930 la première Coupe du monde de football ?",
  );
  expect(itemsOf("wh-choice").map(({ key }) => key)).not.toContain("L’Uruguay");
});

test("a number that the rest of its sentence adds up to is not asked", () => {
  expect(declinedFor("number-told").some((stem) => /se compose de _____ membres/u.test(stem))).toBe(true);
});

test("a number of three figures is chosen and not typed, and once only", () => {
  expect(itemsOf("how-many").map(({ stem }) => plain(stem))).toContain(
    "Combien de pays membres l’Union postale de Berne compte-t-elle ?",
  );
  expect(itemsOf("cloze-quantity").some(({ key }) => key === "192")).toBe(false);
  expect(itemsOf("cloze-typed").some(({ key }) => key === "192")).toBe(false);
  expect(declinedFor("asked-as-count")[0]).toMatch(/compte _____ pays membres/u);
});

test("a count that changes with the years and has no date waits for an editor", () => {
  const staff = questions.filter(({ reasons }) => reasons.includes("measure-of-now"));
  expect(staff.length).toBeGreaterThan(0);
  expect(staff.every(({ score }) => score < 0.7)).toBe(true);
});
