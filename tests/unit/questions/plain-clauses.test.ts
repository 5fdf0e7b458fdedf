import { describe, expect, test } from "vitest";
import { kindNamed } from "@/lib/questions/kinds";
import { datesTypedOn } from "./written-on";

/** What the score of the only question on a text lost, and the question itself. */
function askedOf(text: string) {
  const { kind, content, reasons } = datesTypedOn(text)[0]!;
  return { stem: kindNamed(kind).open(content).item().stem, reasons };
}

describe("what has been so since a year that people remember", () => {
  test("is asked in the present, and that costs nothing", () => {
    const { stem, reasons } = askedOf("Le gazoduc\n\nLe gazoduc Morel aboutit à Dole depuis 1998.");
    expect(stem).toBe("Depuis quelle année le gazoduc Morel aboutit-il à Dole\u202f?");
    expect(reasons).toEqual(["clause-wording"]);
  });

  test("is doubted where the present only brings a past to life", () => {
    const { reasons } = askedOf("Le shogun\n\nLe pouvoir de Dole appartient à la famille Tokugawa depuis 1603.");
    expect(reasons).toContain("open-date");
    expect(reasons).toContain("simple-tense");
  });
});

describe("a possessive", () => {
  test("that opens what someone's act was done to is his own", () => {
    const { stem, reasons } = askedOf("La marche\n\nPaul Morin a quitté son ashram d'Ahmedabad le 12 mars 1930.");
    expect(stem).toBe("À quelle date Paul Morin a-t-il quitté son ashram d’Ahmedabad\u202f?");
    expect(reasons).not.toContain("possessive-in-stem");
  });

  test("behind a preposition may be another's", () => {
    const { reasons } = askedOf("Le siège\n\nPaul Morin est apparu devant ses murs de Dole le 12 mars 1930.");
    expect(reasons).toContain("possessive-in-stem");
  });
});

describe("words that make one sense with their verb", () => {
  test("miss no name", () => {
    const { reasons } = askedOf("Le traité\n\nLe traité de Salvane est entré en vigueur le 6 août 1924.");
    expect(reasons).not.toContain("nameless-complement");
  });

  test("miss one where they tell of something", () => {
    const { reasons } = askedOf("Le port\n\nPaul Morin a ouvert en 1821 une filature de coton à vapeur.");
    expect(reasons).toContain("nameless-complement");
  });
});

describe("several things at once", () => {
  test("are told by an adjective", () => {
    const { stem, reasons } = askedOf("L'Afrique du Sud de l'apartheid\n\nLes mariages mixtes sont interdits en 1949.");
    expect(stem).toBe("En quelle année ont été interdits les mariages mixtes\u202f?");
    expect(reasons).not.toContain("several-without-name");
  });

  test("are not told by a complement that says little", () => {
    const { reasons } = askedOf("L'Afrique du Sud\n\nLes réunions de commerce sont interdites en 1949 par décret.");
    expect(reasons).toContain("several-without-name");
  });
});

describe("a pair whose second half was left out", () => {
  test("is seen behind a subject that stands last", () => {
    const { stem, reasons } = askedOf(
      "La mer\n\nLe 17 janvier 2006 est entré en vigueur l'accord sur la conservation et l'usage durable de la vie marine « des zones de Dole », que l'on nomme ainsi.",
    );
    expect(stem).toBe("À quelle date l’accord sur la conservation est-il entré en vigueur\u202f?");
    expect(reasons).toContain("cut-pair");
  });
});
