import { describe, expect, test } from "vitest";
import { decodeFile } from "@/lib/documents/decode-file";
import { outlineOf, quotesOf, read } from "./samples";

const TEXT = "Le château\n\nLa forêt brûla en été 1612. L'évêque n'y était déjà plus.\n\nIl revint d’Italie à Noël.\n";

const OUTLINE = {
  sections: {
    "Le château": ["La forêt brûla en été 1612.", "L'évêque n'y était déjà plus.", "Il revint d'Italie à Noël."],
  },
  dropped: [],
};

/** The text of a file as the reader gets it; the words of the fault where it is refused. */
function decoded(bytes: Uint8Array): string {
  const result = decodeFile(bytes);
  return result.ok ? result.value : result.failure;
}

const utf16 = (text: string, isLittle: boolean): Uint8Array =>
  Uint8Array.from(
    Array.from({ length: text.length }, (_, index) => text.charCodeAt(index)).flatMap((unit) =>
      isLittle ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff],
    ),
  );

/** What a program makes of UTF-8 that it takes for Latin-1. */
const misread = (text: string): string => Buffer.from(text, "utf8").toString("latin1");

describe("a file in another encoding says the same", () => {
  test.each([
    ["UTF-8", new TextEncoder().encode(TEXT)],
    ["UTF-8 with its mark", new TextEncoder().encode(`\ufeff${TEXT}`)],
    ["UTF-16 with its mark, little end first", utf16(`\ufeff${TEXT}`, true)],
    ["UTF-16 with its mark, big end first", utf16(`\ufeff${TEXT}`, false)],
    ["UTF-16 without its mark, little end first", utf16(TEXT.replace("’", "'"), true)],
    ["UTF-16 without its mark, big end first", utf16(TEXT.replace("’", "'"), false)],
    ["Windows-1252", Uint8Array.from(Buffer.from(TEXT.replace("’", "\u0092"), "latin1"))],
    ["UTF-8 that was taken for Latin-1", new TextEncoder().encode(misread(TEXT))],
    ["UTF-8 that was taken for Latin-1 twice", new TextEncoder().encode(misread(misread(TEXT)))],
  ])("%s", (_, bytes) => expect(outlineOf(decoded(bytes))).toEqual(OUTLINE));
});

describe("a text with traces of the program that made it says the same, and is found again in its source", () => {
  test.each([
    ["line ends of Windows", TEXT.replaceAll("\n", "\r\n"), "La forêt brûla en été 1612."],
    ["line ends of an old Mac", TEXT.replaceAll("\n", "\r"), "La forêt brûla en été 1612."],
    ["a byte order mark within the text", `\ufeff${TEXT}`, "La forêt brûla en été 1612."],
    ["accents apart from their letters", TEXT.normalize("NFD"), "La forêt brûla en été 1612.".normalize("NFD")],
    ["soft hyphens", TEXT.replace("forêt", "fo\u00adrêt"), "La fo\u00adrêt brûla en été 1612."],
    ["soft hyphens at line ends", TEXT.replace("forêt", "fo\u00ad\nrêt"), "La fo\u00ad\nrêt brûla en été 1612."],
    ["spaces of no width", TEXT.replace("forêt", "fo\u200brêt\u2060"), "La fo\u200brêt\u2060 brûla en été 1612."],
    ["no-break spaces", TEXT.replace("été 1612", "été\u00a01612"), "La forêt brûla en été\u00a01612."],
    ["letters of a wrong decoding", TEXT.replace("forêt", "forÃªt"), "La forÃªt brûla en été 1612."],
  ])("%s", (_, source, quote) => {
    expect(outlineOf(source)).toEqual(OUTLINE);
    expect(quotesOf(source)[0]).toBe(quote);
  });

  test("words that a fixed width cut in two", () => {
    const source = `Les moines défrichèrent la vallée pendant deux siècles, puis ils aban-
donnèrent leurs terres aux paysans du village voisin, qui les culti-
vèrent jusqu'à la guerre de 1870 sans jamais payer le moindre impôt à
personne. Le village garda ses champs, et l'abbaye tomba en ruine au
milieu des ronces.`;
    expect(outlineOf(source)).toEqual({
      sections: {
        "": [
          "Les moines défrichèrent la vallée pendant deux siècles, puis ils abandonnèrent leurs terres aux paysans du village voisin, qui les cultivèrent jusqu'à la guerre de 1870 sans jamais payer le moindre impôt à personne.",
          "Le village garda ses champs, et l'abbaye tomba en ruine au milieu des ronces.",
        ],
      },
      dropped: [],
    });
    expect(quotesOf(source)[1]).toBe("Le village garda ses champs, et l'abbaye tomba en ruine au\nmilieu des ronces.");
  });

  test("every letter that is read comes from its own place", () => {
    const source = TEXT.replaceAll("\n", "\r\n").replace("forêt", "fo\u00adrêt");
    for (const { text, offsets } of read(source).sentences) {
      const units = Array.from({ length: text.length }, (_, index) => source[offsets[index]!]);
      expect(units.join("").replaceAll("’", "'")).toBe(text);
    }
  });
});
