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
  const unmarked = encodingOfZeros(bytes);
  if (unmarked) return decodeAs(unmarked, bytes);
  return decodeAs("utf-8", bytes) ?? decodeAsWindows(bytes);
}

/** How far into a file we look for the zeros of UTF-16. */
const PROBED_BYTES = 2000;

/** UTF-16 without its mark: in Latin script every other byte is zero. */
function encodingOfZeros(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const probe = bytes.subarray(0, PROBED_BYTES);
  const zeros = [0, 0];
  probe.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2]!++;
  });
  const [even, odd] = zeros as [number, number];
  if (bytes.length % 2 === 1 || even + odd < probe.length * 0.3) return null;
  return even === 0 ? "utf-16le" : odd === 0 ? "utf-16be" : null;
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
  // What UTF-8 looks like when it was read as Latin-1 is text, and will be mended.
  const meant = text.replace(/[\u00c2-\u00f4][\u0080-\u00bf]{1,3}/g, "");
  const controls = meant.match(/[\u0001-\u0008\u000e-\u001a\u001c-\u001f\u007f-\u009f\ufffd]/g)?.length ?? 0;
  return controls > text.length * MOST_CONTROLS;
}
