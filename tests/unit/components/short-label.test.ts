import { expect, test } from "vitest";
import { shortLabel } from "@/components/ui/short-label";

test.each([
  ["L’indépendance", "L’indépendance"],
  [
    "La déclaration d’Almaty sur les mécanismes de contrôle de l’arsenal nucléaire",
    "La déclaration d’Almaty sur les mécanismes…",
  ],
  ["Signature à Semipalatinsk du Traité portant création d’une Zone", "Signature à Semipalatinsk du Traité…"],
  ["Le décret ordonnant la fermeture du site d’essais nucléaires", "Le décret ordonnant la fermeture du site…"],
  ["Le Kazakhstan a lancé un appel aux pays de l’Asie centrale", "Le Kazakhstan a lancé un appel aux pays…"],
])("%s is shortened behind a word that can end it", (label, short) => {
  expect(shortLabel(label, 48)).toBe(short);
});
