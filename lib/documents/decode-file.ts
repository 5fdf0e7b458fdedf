import { fail, ok, type Result } from "@/lib/result";
import { WINDOWS_1252 } from "./windows-1252";

/** Why a file cannot be read as text. */
export type FileFault = "empty" | "binary" | "undecodable";

/** Controls that no text holds, as a share of its characters, from which a file is taken for binary. */
const MOST_CONTROLS = 0.02;

/**
 * The text of a file: UTF-8, UTF-16 with its mark, or, where the bytes are not UTF-8, Windows-1252.
 *
 * The byte order mark stays out of the text; line ends stay as they are.
 */
export function decodeFile(bytes: Uint8Array): Result<string, FileFault> {
  if (bytes.length === 0) return fail("empty");
  const text = decode(bytes);
  if (text === null) return fail("undecodable");
  if (text.trim() === "") return fail("empty");
  return isBinary(text) ? fail("binary") : ok(text);
}

function decode(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs("utf-16le", bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeAs("utf-16be", bytes);
  return decodeAs("utf-8", bytes) ?? decodeAsWindows(bytes);
}

function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** Engines disagree on the bytes from 0x80 to 0x9f, so we map them ourselves. */
const decodeAsWindows = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) =>
    byte >= 0x80 && byte < 0xa0 ? WINDOWS_1252[byte - 0x80]! : String.fromCharCode(byte),
  ).join("");

function isBinary(text: string): boolean {
  if (text.includes("\0")) return true;
  const controls = text.match(/[\u0001-\u0008\u000e-\u001a\u001c-\u001f\u007f-\u009f\ufffd]/g)?.length ?? 0;
  return controls > text.length * MOST_CONTROLS;
}
