import { describe, expect, test } from "vitest";
import { decodeFile } from "@/lib/documents/decode-file";

const bytes = (...values: number[]) => new Uint8Array(values);
const utf8 = (text: string) => new TextEncoder().encode(text);

describe("a file is read as", () => {
  test.each([
    ["UTF-8", utf8("Été 1992"), "Été 1992"],
    ["UTF-8 with its mark", utf8("\ufeffÉté"), "Été"],
    ["Windows-1252", bytes(0xc9, 0x74, 0xe9, 0x20, 0x80), "Été €"],
    ["UTF-16, little end first", bytes(0xff, 0xfe, 0xc9, 0x00, 0x74, 0x00), "Ét"],
    ["UTF-16, big end first", bytes(0xfe, 0xff, 0x00, 0xc9, 0x00, 0x74), "Ét"],
  ])("%s", (_, file, text) => expect(decodeFile(file)).toEqual({ ok: true, value: text }));
});

describe("a file is refused as", () => {
  test.each([
    ["empty, without a byte", bytes(), "empty"],
    ["empty, with spaces alone", utf8(" \n\t \n"), "empty"],
    ["binary, with a null", utf8("PK\u0000texte"), "binary"],
    ["binary, with controls", bytes(...Array.from({ length: 64 }, (_, index) => (index % 4 === 0 ? 1 : 65))), "binary"],
    ["undecodable, half a UTF-16 character", bytes(0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00, 0x42), "undecodable"],
  ])("%s", (_, file, failure) => expect(decodeFile(file)).toEqual({ ok: false, failure }));
});
