import { describe, expect, test } from "vitest";
import { titleTells } from "@/lib/questions/wording/title-tells";
import { french as fr } from "../../support/french";

const choice = (stem: string, key: string, ...others: string[]) => ({
  stem,
  context: null,
  options: [key, ...others],
  key,
});
const typed = (stem: string, key: string) => ({ stem, context: null, options: [], key });

describe("a title beside a question is hidden", () => {
  const recognition = choice(
    "Quel pays a reconnu le premier la Mongolie ?",
    "La Turquie",
    "L’Iran",
    "La Chine",
    "Le Japon",
  );

  test("when it holds the answer as it is", () => {
    expect(titleTells("La Turquie et nous", recognition, fr)).toBe(true);
  });

  test("when it says the answer by an adjective, however that is inflected", () => {
    expect(titleTells("Le problème turc", recognition, fr)).toBe(true);
    expect(titleTells("Les amitiés turques", recognition, fr)).toBe(true);
  });

  test("when it names another option: it is that one, or else one fewer", () => {
    expect(titleTells("La politique chinoise", recognition, fr)).toBe(true);
  });

  test("when it says by its name what the answer says by its sigle, and the other way round", () => {
    const stem = "Complétez : « Le Bhoutan a rejoint _____ en 1971. »";
    expect(titleTells("Le Bhoutan et les Nations unies", typed(stem, "l’ONU"), fr)).toBe(true);
    expect(titleTells("Le Bhoutan à l’ONU", typed(stem, "l’Organisation des Nations unies"), fr)).toBe(true);
  });

  test("when it holds the initials of an answer that no list knows", () => {
    const item = typed("Qui gère les forêts du canton ?", "L’Office cantonal des forêts");
    expect(titleTells("L’OCF en chiffres", item, fr)).toBe(true);
    expect(titleTells("L’ACM en chiffres", item, fr)).toBe(false);
  });

  test("when it dates what is to be dated, be it by a century", () => {
    const item = typed("En quelle année le pont a-t-il été achevé ?", "1845");
    expect(titleTells("Les travaux du XIXe siècle", item, fr)).toBe(true);
    expect(titleTells("De 1840 à 1848", item, fr)).toBe(true);
  });

  test("when it says in words the number that is asked", () => {
    const item = typed("Combien d’États bordent le lac ?", "6");
    expect(titleTells("Le lac aux six pays", item, fr)).toBe(true);
    expect(titleTells("Le lac aux cinq îles", item, fr)).toBe(false);
  });
});

describe("a title beside a question stays", () => {
  test("when it speaks of the matter and of no answer", () => {
    const item = choice("Quel pays a reconnu le premier la Mongolie ?", "La Turquie", "L’Iran", "La Chine");
    expect(titleTells("La reconnaissance de la Mongolie", item, fr)).toBe(false);
  });

  test("when the stem says its words already", () => {
    const item = choice("Quel est le sigle de la Ligue des cantons ?", "LDC", "LDV");
    expect(titleTells("Histoire de la Ligue des cantons", item, fr)).toBe(false);
  });

  test("when all options share its words alike", () => {
    const item = choice("Quel texte fut adopté ?", "Le traité de Rome", "Le traité de Bonn", "Le traité de Lyon");
    expect(titleTells("La préparation du traité", item, fr)).toBe(false);
    expect(titleTells("Le traité de Lyon", item, fr)).toBe(true);
  });

  test("beside a date, when it holds none", () => {
    const item = typed("En quelle année le pont a-t-il été achevé ?", "1845");
    expect(titleTells("Les grands travaux", item, fr)).toBe(false);
  });
});
