import { expect, test } from "vitest";
import { typesetFrench } from "@/lib/language/fr/phrases/typography";

test.each([
  ["Albert Bernard MOREL", "Albert Bernard Morel"],
  ["Anne DUPONT-MOREL", "Anne Dupont-Morel"],
  ["Louis XVIII", "Louis XVIII"],
  ["le programme ECHO", "le programme ECHO"],
  ["Radio ECHO", "Radio ECHO"],
])("%s is set as %s", (written, set) => {
  expect(typesetFrench(written)).toBe(set);
});
