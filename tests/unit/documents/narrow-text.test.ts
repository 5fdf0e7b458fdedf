import { describe, expect, test } from "vitest";
import { narrowed } from "@/lib/documents/narrow-text";

describe("a text in one byte a character", () => {
  test.each([
    ["", ""],
    ["L'été, à Noël", "L'été, à Noël"],
    ["Une œuvre – et un cœur", "Une œuvre – et un cœur"],
    ["\u0000ÿ", "\u0000ÿ"],
    ["ÿĀ", "ÿĀ"],
    ["𝄞 la", "𝄞 la"],
  ])("%j is the same text", (text, same) => {
    expect(narrowed(text)).toBe(same);
  });

  test("a book is the same text, whether or not a wide character stands at its end", () => {
    const book = "Où l'élève apprend. ".repeat(5000);
    expect(narrowed(book)).toBe(book);
    expect(narrowed(`${book}œ`)).toBe(`${book}œ`);
  });
});
