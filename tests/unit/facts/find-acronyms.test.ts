import { describe, expect, test } from "vitest";
import type { AcronymFact } from "@/lib/facts/fact";
import { factsIn, plain } from "./hand-made";

const acronymsIn = (text: string): readonly AcronymFact[] =>
  factsIn([{ text }]).facts.filter((fact) => fact.kind === "acronym");

describe("an acronym and its long form", () => {
  test.each([
    [
      "the long form first",
      "L'Organisation pour la Sécurité et la Coopération en Europe (OSCE) traite de sécurité.",
      "OSCE",
      "Organisation pour la Sécurité et la Coopération en Europe",
      "f",
    ],
    [
      "the acronym first",
      "Le Mali préside l'OCI (Organisation de la coopération islamique).",
      "OCI",
      "Organisation de la coopération islamique",
      "f",
    ],
    [
      "a long form inside a longer phrase",
      "Il a soutenu le Bureau des Institutions Démocratiques et des Droits de l'Homme (BIDDH).",
      "BIDDH",
      "Bureau des Institutions Démocratiques et des Droits de l’Homme",
      "m",
    ],
    [
      "one word too many",
      "Signature du Traité d'Interdiction Complète des Essais Nucléaires (TICE).",
      "TICE",
      "Traité d’Interdiction Complète des Essais Nucléaires",
      "m",
    ],
    [
      "an acronym in small letters",
      "La Commission économique et sociale pour l'Asie et le Pacifique (Cesap) siège à Bangkok.",
      "CESAP",
      "Commission économique et sociale pour l’Asie et le Pacifique",
      "f",
    ],
  ])("%s", (_, text, acronym, expansion, gender) => {
    expect(acronymsIn(text)).toMatchObject([{ acronym, gender, doubts: [] }]);
    expect(plain(acronymsIn(text)[0]?.expansion ?? null)).toBe(expansion);
  });

  test("the evidence slices the long form and the acronym out of the source", () => {
    const text = "Le Mali préside l'OCI (Organisation de la coopération islamique).";
    const [{ evidence }] = acronymsIn(text) as [AcronymFact];
    expect(text.slice(evidence.start, evidence.end)).toBe("OCI (Organisation de la coopération islamique)");
  });

  test("a foreign long form is kept for the glossary and never asked", () => {
    const text = "Il soutient la CICA (Conference on Interaction and Confidence-Building Measures in Asia).";
    expect(acronymsIn(text)).toMatchObject([{ acronym: "CICA", doubts: ["foreign-expansion"] }]);
  });

  test("a long form with a word that the sigle passes over inside it is never asked: who counts the words finds it", () => {
    const text = "Elle adhère au Marché de tissus de laine européen (MLE).";
    expect(acronymsIn(text)).toMatchObject([{ acronym: "MLE", doubts: ["initials-do-not-match"] }]);
  });

  test.each([
    ["initials that do not match", "D'autres furent créées, comme la Structure régionale anti-terroriste (RATS)."],
    ["a year in parentheses", "La bataille de Marignan (1515) fut une victoire."],
    ["a remark in parentheses", "Six visites ont eu lieu (quatre à Paris, deux à Astana)."],
    [
      "an acronym after a list in another language",
      "Les objectifs fixés par l'ONU (MDGs, Millenium Development Goals) sont loin.",
    ],
  ])("%s gives none", (_, text) => {
    expect(acronymsIn(text)).toEqual([]);
  });
});
