import { expect, test } from "vitest";
import { shortLabel } from "@/components/ui/short-label";

const TWO_LINES = { lines: 2, characters: 24 };

test.each([
  "indépendance",
  "Le Kazakhstan est devenu membre des Nations Unies",
  "L’Organisation de coopération de Shanghai",
])("« %s » fits in two lines and stays whole", (label) => {
  expect(shortLabel(label, TWO_LINES)).toBe(label);
});

test.each([
  ["La CESAP a été créée sous le nom de Commission économique pour l’Asie", "La CESAP a été créée sous le nom…"],
  [
    "Le Kazakhstan est devenu le président du Conseil de sécurité de l’ONU",
    "Le Kazakhstan est devenu le président du Conseil…",
  ],
  ["La réunion interministérielle de l’Organisation pour la Sécurité a retenu", "La réunion interministérielle…"],
  [
    "Un accord, signé à Paris par le président français, entre en vigueur",
    "Un accord, signé à Paris par le président…",
  ],
])("« %s » is cut where a line can end: « %s »", (label, short) => {
  expect(shortLabel(label, TWO_LINES)).toBe(short);
});

test("an endless word is not cut: it has a line of its own", () => {
  expect(shortLabel(`${"x".repeat(40)} ${"y".repeat(40)} z`, TWO_LINES)).toBe(`${"x".repeat(40)} ${"y".repeat(40)}…`);
});

test.each([
  [
    "La déclaration d’Almaty sur les mécanismes de contrôle de l’arsenal nucléaire",
    "La déclaration d’Almaty sur les mécanismes…",
  ],
  ["Signature à Semipalatinsk du Traité portant création d’une Zone exempte", "Signature à Semipalatinsk du Traité…"],
])("« %s » is cut behind a word that announces nothing: « %s »", (label, short) => {
  expect(shortLabel(label, { lines: 3, characters: 20 })).toBe(short);
});
