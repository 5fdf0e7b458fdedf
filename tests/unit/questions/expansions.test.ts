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

  test("two nouns that go together are not parted: there are no weights and missions", () => {
    expect(expansionsIn("En 1999, Morel a dirigé le Bureau international des poids et mesures (BIPM).")).toEqual([]);
  });

  test("an adjective agrees with its noun", () => {
    const options = expansionsIn("En 1999, Morel a dirigé le Comité des travaux historiques et scientifiques (CTHS).");
    expect(options).toHaveLength(4);
    for (const option of options) expect(option).toMatch(/ historiques et (?:scientifiques|statistiques)$/u);
  });

  const DIRECTED = "En 1999, Morel a dirigé";

  test.each([
    ["a French word stands out in an English name", `${DIRECTED} la United Gold Coast Convention (UGCC).`],
    ["nor in one with a possessive of English", `${DIRECTED} le Convention People's Party (CPP).`],
    ["two letters leave too little to choose from", `${DIRECTED} l'Union africaine (UA).`],
    [
      "no body is a unit, nor is it told by its reach alone",
      `${DIRECTED} l'Union internationale des télécommunications (UIT).`,
    ],
    ["one body in four parts of the world is no question", `${DIRECTED} l'Institut international du froid (IIF).`],
  ])("%s: it is not asked", (_why, sentence) => expect(expansionsIn(sentence)).toEqual([]));

  test.each([
    [
      "a court could be a commission, and its reach a continent",
      `${DIRECTED} la Cour internationale de justice (CIJ).`,
      /^(?:Cour|Commission) (?:internationale|interaméricaine) de justice$/u,
    ],
    [
      "what it does is changed before where it does it",
      `${DIRECTED} l'Organisation de l'unité africaine (OUA).`,
      /^Organisation de l’(?:unité|union) (?:africaine|arabe)$/u,
    ],
    [
      "what it is, and its reach last",
      `${DIRECTED} le Fonds monétaire international (FMI).`,
      /^(?:Fonds|Forum) monétaire (?:international|interaméricain)$/u,
    ],
  ])("%s", (_what, sentence, pattern) => {
    const options = expansionsIn(sentence);
    expect(new Set(options).size).toBe(4);
    for (const option of options) expect(option).toMatch(pattern);
  });

  test("rights are no duties", () => {
    const options = expansionsIn("En 1999, Morel a signé la Convention internationale des droits de l'enfant (CIDE).");
    expect(options).toHaveLength(4);
    for (const option of options) expect(option).toMatch(/ des droits de l’enfant$/u);
  });
});
