import { WINDOWS_1252 } from "./windows-1252";
import { replaceMapped, type MappedText } from "./mapped-text";

const SUSPECT = /[\u00c2\u00c3\u00c5]|â(?:€|\u0080)/;

/** What two or three bytes of UTF-8 look like when they were read as Windows-1252. */
const RUN =
  /[\u00c2-\u00df][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]|[\u00e2][\u0080-\u00bf\u0152-\u2122]{2}/g;

/** How often a text may have been decoded wrongly on its way to us. */
const MOST_DECODINGS = 3;

/** Reads "PrÃ©sident" as "Président": UTF-8 that was decoded as Windows-1252 or Latin-1, once or more often. */
export function repairMojibake(mapped: MappedText): MappedText {
  let clean = mapped;
  for (let times = 0; times < MOST_DECODINGS && SUSPECT.test(clean.text); times++) {
    clean = replaceMapped(clean, RUN, ([run]) => readAgain(run));
  }
  return clean;
}

/** Null where the bytes are no UTF-8 after all: the characters were meant. */
function readAgain(run: string): string | null {
  const bytes = [...run].map(byteOf);
  if (bytes.some((byte) => byte === null)) return null;
  const [first = 0, second = 0, third = 0] = bytes as number[];
  if (![second, ...(bytes.length > 2 ? [third] : [])].every((byte) => byte >= 0x80 && byte < 0xc0)) return null;
  const point =
    bytes.length === 2
      ? ((first & 0x1f) << 6) | (second & 0x3f)
      : ((first & 0x0f) << 12) | ((second & 0x3f) << 6) | (third & 0x3f);
  return point < 0x80 ? null : String.fromCodePoint(point);
}

function byteOf(character: string): number | null {
  const code = character.charCodeAt(0);
  if (code < 0x100) return code;
  const index = WINDOWS_1252.indexOf(character);
  return index < 0 ? null : 0x80 + index;
}
