import { expect, test } from "vitest";
import { shortLabel } from "@/components/timeline/short-label";

test.each([
  "indépendance",
  "Le Kazakhstan est devenu membre des Nations Unies",
  "L’Organisation de coopération de Shanghai",
])("« %s » fits in two lines and stays whole", (label) => {
  expect(shortLabel(label)).toBe(label);
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
  expect(shortLabel(label)).toBe(short);
});

test("an endless word is not cut: it has a line of its own", () => {
  expect(shortLabel(`${"x".repeat(40)} ${"y".repeat(40)} z`)).toBe(`${"x".repeat(40)} ${"y".repeat(40)}…`);
});
