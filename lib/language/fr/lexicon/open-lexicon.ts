import type { Lexicon, Reading } from "../../lexicon";
import { BLOCK, HEADER_WORDS, MAGIC, PARTS, WIDTHS } from "./layout";
import { keyOf } from "./lefff";
import { unpackMorphology } from "./morphology";

type Numbers = Uint8Array | Uint16Array | Uint32Array;

/**
 * Reads a compiled lexicon without copying it: nothing is unpacked before it is looked up.
 *
 * The views are little-endian, as every machine that Node runs on today; on another one the first word does not match.
 *
 * @throws RangeError if the bytes are no lexicon of this version
 */
export function openLexicon(bytes: Uint8Array): Lexicon {
  const { size, parts } = readParts(bytes);
  const { sets, setStarts, readings, drops, endingStarts, endings } = parts;
  const morphologies = [...parts.morphologies].map(unpackMorphology);
  const find = finder(size, parts);

  function readingAt(place: number, key: string): Reading {
    const way = at(readings, place + 1);
    const ending = endings.subarray(at(endingStarts, way), at(endingStarts, way + 1));
    const lemma = key.slice(0, key.length - at(drops, way)) + String.fromCharCode(...ending);
    return { ...(morphologies[at(readings, place)] ?? unpackMorphology(0)), lemma };
  }

  return {
    size,
    lookUp: (form) => {
      const key = keyOf(form);
      const index = find(key);
      if (index < 0) return [];
      const set = at(sets, index);
      const found: Reading[] = [];
      for (let place = at(setStarts, set); place < at(setStarts, set + 1); place += 2)
        found.push(readingAt(place, key));
      return found;
    },
  };
}

function readParts(bytes: Uint8Array) {
  const whole = bytes.byteOffset % 4 === 0 ? bytes : Uint8Array.from(bytes);
  if (whole.length < HEADER_WORDS * 4) throw new RangeError("the lexicon is cut short");
  const header = new Uint32Array(whole.buffer, whole.byteOffset, HEADER_WORDS);
  if (header[0] !== MAGIC) throw new RangeError("no lexicon of this version");
  let offset = whole.byteOffset + HEADER_WORDS * 4;
  const parts = {} as Record<(typeof PARTS)[number], Numbers>;
  PARTS.forEach((part, index) => {
    const length = at(header, index + 2);
    const end = offset + length * WIDTHS[part];
    if (end > whole.byteOffset + whole.length) throw new RangeError("the lexicon is cut short");
    parts[part] = viewOf(WIDTHS[part], whole.buffer, offset, length);
    offset = Math.ceil(end / 4) * 4;
  });
  return { size: at(header, 1), parts };
}

function viewOf(width: 1 | 2 | 4, buffer: ArrayBufferLike, offset: number, length: number): Numbers {
  if (width === 1) return new Uint8Array(buffer, offset, length);
  return width === 2 ? new Uint16Array(buffer, offset, length) : new Uint32Array(buffer, offset, length);
}

/** Looks a key up: its place among the forms, or -1. */
function finder(size: number, { alphabet, blocks, forms }: Record<"alphabet" | "blocks" | "forms", Numbers>) {
  const units = [...alphabet];
  const bytesOfUnits = new Map(units.map((unit, byte) => [unit, byte]));
  const key: number[] = [];

  /** Below zero if the first form of a block stands before the key. */
  function compareHead(block: number): number {
    const start = at(blocks, block);
    const length = at(forms, start);
    for (let place = 0; place < length && place < key.length; place += 1) {
      const difference = at(forms, start + 1 + place) - (key[place] ?? 0);
      if (difference !== 0) return difference;
    }
    return length - key.length;
  }

  /** The last block whose first form does not stand after the key. */
  function blockOf(): number {
    let [low, high] = [0, blocks.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (compareHead(middle) <= 0) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Goes through a block; `same` is how much of the key the form before had. */
  function indexIn(block: number): number {
    let place = at(blocks, block);
    const count = Math.min(BLOCK, size - block * BLOCK);
    let same = 0;
    for (let index = 0; index < count; index += 1) {
      const shared = index === 0 ? 0 : at(forms, place++);
      const rest = at(forms, place++);
      if (shared <= same) {
        same = shared;
        while (same < key.length && same - shared < rest && at(forms, place + same - shared) === key[same]) same += 1;
        if (same === key.length && shared + rest === key.length) return block * BLOCK + index;
      }
      place += rest;
    }
    return -1;
  }

  return (form: string): number => {
    key.length = 0;
    for (let place = 0; place < form.length; place += 1) {
      const byte = bytesOfUnits.get(form.charCodeAt(place));
      if (byte === undefined) return -1;
      key.push(byte);
    }
    return size === 0 || key.length === 0 ? -1 : indexIn(blockOf());
  };
}

/** An item that the format promises to be there. */
const at = (numbers: Numbers, index: number): number => numbers[index] ?? 0;
