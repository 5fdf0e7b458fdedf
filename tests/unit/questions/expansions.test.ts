import { describe, expect, test } from "vitest";
import { askedOf } from "./asked-of";

/** The expansions that are offered for the one sigle of a sentence. */
const expansionsIn = (sentence: string): readonly string[] =>
  askedOf([sentence]).find(({ kind }) => kind === "acronym-expansion")?.options ?? [];

describe("each wrong expansion could be the name of a body", () => {
  test("a trade could be that of one good, and a world be a sea", () => {
    expect(expansionsIn("En 1999, Morel a dirigé l'Organisation mondiale du commerce (OMC).")).toEqual([
      "Organisation mondiale du commerce",
      expect.stringMatching(/^Organisation (?:mondiale du café|méditerranéenne du commerce)$/u),
      expect.stringMatching(/^Organisation (?:mondiale du café|méditerranéenne du commerce)$/u),
      "Organisation méditerranéenne du café",
    ]);
  });

  test("a noun keeps the adjective that is its own: there is no atomic education", () => {
    const options = expansionsIn("En 1999, Morel a dirigé l'Agence internationale de l'énergie atomique (AIEA).");
    expect(options).toHaveLength(4);
    for (const option of options) expect(option).toMatch(/ de l’énergie atomique$/u);
  });

  test("an adjective agrees with its noun", () => {
    const options = expansionsIn("En 1999, Morel a dirigé le Comité des travaux historiques et scientifiques (CTHS).");
    expect(options).toHaveLength(4);
    for (const option of options) expect(option).toMatch(/ historiques et (?:scientifiques|statistiques)$/u);
  });

  test("rights are no duties", () => {
    const options = expansionsIn("En 1999, Morel a signé la Convention internationale des droits de l'enfant (CIDE).");
    expect(options).toHaveLength(4);
    for (const option of options) expect(option).toMatch(/ des droits de l’enfant$/u);
  });
});
