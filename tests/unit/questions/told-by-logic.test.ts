import { describe, expect, test } from "vitest";
import type { EventFact } from "@/lib/facts/fact";
import { isToldByLogic } from "@/lib/questions/bench/told-by-logic";
import { french } from "../../support/french";

/** An event that bears this label and tells nothing else. */
const labelled = (label: string) => ({
  label,
  fact: { wording: { form: "nominal", phrase: label, gender: null } } as EventFact,
});

const isTold = (one: string, other: string): boolean => isToldByLogic(labelled(one), labelled(other), french);

describe("what follows one another by itself is not put in order", () => {
  test.each([
    ["La France a reconnu la Slovénie", "La Slovénie a rejoint l’OTAN"],
    ["Le traité de Nevers a été signé", "Le traité de Nevers est entré en vigueur"],
    ["Le pont de Nevers a été inauguré", "Le pont de Nevers a été restauré"],
    ["Paul Morel a été arrêté", "Paul Morel a été condamné"],
    ["Paul Morel a posé sa candidature", "Paul Morel a été élu député"],
  ])("%s | %s", (one, other) => {
    expect(isTold(one, other)).toBe(true);
    expect(isTold(other, one)).toBe(true);
  });

  test.each([
    ["of two names", "Le traité de Nevers a été signé", "Le traité de Decize est entré en vigueur"],
    ["on one rung", "Le pont de Nevers a été inauguré", "Le lycée de Nevers a été ouvert"],
    ["of two sorts", "Paul Morel a été élu député", "Paul Morel a publié un roman"],
  ])("%s: %s | %s", (_why, one, other) => expect(isTold(one, other)).toBe(false));
});
