import type { Reading } from "../../lexicon";
import { BLOCK, HEADER_WORDS, MAGIC, PARTS, WIDTHS } from "./layout";
import { readLefffLine } from "./lefff";
import { packMorphology } from "./morphology";
import { PATCHES, rectifiedOf } from "./patches";

type Part = (typeof PARTS)[number];

/** Numbers things in the order in which they come. */
class Numbering {
  readonly items: string[] = [];
  readonly #numbers = new Map<string, number>();

  of(item: string): number {
    const known = this.#numbers.get(item);
    if (known !== undefined) return known;
    this.#numbers.set(item, this.items.length);
    return this.items.push(item) - 1;
  }
}

/**
 * Turns the text of Lefff (and our patches) into the bytes that `openLexicon` reads; the same text gives the same bytes.
 *
 * @throws RangeError if the lexicon has outgrown the format's counters
 */
export function compileLexicon(lefff: string): Uint8Array {
  const entries = entriesOf([...lefff.split("\n"), ...PATCHES]);
  const forms = [...entries.keys()].sort(byUnits);
  const sets = new Numbering();
  const ways = new Numbering();
  const morphologies = new Numbering();
  const setOfForm = forms.map((form) => {
    const pairs = (entries.get(form) ?? []).map(
      (reading) => `${morphologies.of(String(packMorphology(reading)))} ${ways.of(wayOf(form, reading.lemma))}`,
    );
    return sets.of([...new Set(pairs)].join(" "));
  });
  const readings = sets.items.map((set) => set.split(" ").map(Number));
  const endings = ways.items.map((way) => way.slice(way.indexOf(" ") + 1));
  return assemble(forms.length, {
    ...packForms(forms),
    sets: setOfForm,
    setStarts: startsOf(readings.map((pairs) => pairs.length)),
    readings: readings.flat(),
    morphologies: morphologies.items.map(Number),
    drops: ways.items.map((way) => Number(way.slice(0, way.indexOf(" ")))),
    endingStarts: startsOf(endings.map((ending) => ending.length)),
    endings: unitsOf(endings.join("")),
  });
}

function entriesOf(lines: readonly string[]): ReadonlyMap<string, readonly Reading[]> {
  const entries = new Map<string, Reading[]>();
  for (const line of lines) {
    const entry = readLefffLine(line);
    if (!entry) continue;
    const known = entries.get(entry.form);
    if (known) known.push(...entry.readings);
    else entries.set(entry.form, [...entry.readings]);
  }
  for (const [form, readings] of [...entries]) {
    const rectified = rectifiedOf(form);
    if (rectified !== null && !entries.has(rectified)) entries.set(rectified, readings);
  }
  return entries;
}

/** From a form to its lemma: how many letters to drop, a space, and what to put there. */
function wayOf(form: string, lemma: string): string {
  let same = 0;
  while (same < form.length && form[same] === lemma[same]) same += 1;
  return `${form.length - same} ${lemma.slice(same)}`;
}

/** Front coding; see `layout.ts`. */
function packForms(forms: readonly string[]): Pick<Record<Part, readonly number[]>, "alphabet" | "blocks" | "forms"> {
  const alphabet = [...new Set(forms.flatMap((form) => unitsOf(form)))].sort((a, b) => a - b);
  const byteOf = new Map(alphabet.map((unit, index) => [unit, index]));
  const blocks: number[] = [];
  const packed: number[] = [];
  forms.forEach((form, index) => {
    const isFirst = index % BLOCK === 0;
    if (isFirst) blocks.push(packed.length);
    const before = isFirst ? "" : (forms[index - 1] ?? "");
    let same = 0;
    while (same < before.length && form[same] === before[same]) same += 1;
    if (!isFirst) packed.push(same);
    packed.push(form.length - same);
    for (const unit of unitsOf(form.slice(same))) packed.push(byteOf.get(unit) ?? 0);
  });
  return { alphabet, blocks, forms: packed };
}

function assemble(size: number, parts: Readonly<Record<Part, readonly number[]>>): Uint8Array {
  const offsets = startsOf(PARTS.map((part) => aligned(parts[part].length * WIDTHS[part])));
  const bytes = new Uint8Array(HEADER_WORDS * 4 + (offsets.at(-1) ?? 0));
  const view = new DataView(bytes.buffer);
  [MAGIC, size, ...PARTS.map((part) => parts[part].length)].forEach((word, index) =>
    view.setUint32(index * 4, word, true),
  );
  PARTS.forEach((part, index) => {
    const start = HEADER_WORDS * 4 + (offsets[index] ?? 0);
    const width = WIDTHS[part];
    parts[part].forEach((item, place) => {
      if (item >= 2 ** (8 * width))
        throw new RangeError(`${part} of the lexicon holds ${item}: too much for its width`);
      if (width === 1) view.setUint8(start + place, item);
      else if (width === 2) view.setUint16(start + place * 2, item, true);
      else view.setUint32(start + place * 4, item, true);
    });
  });
  return bytes;
}

const aligned = (length: number): number => Math.ceil(length / 4) * 4;

/** Running sums: where each part begins, and where the last one ends. */
function startsOf(lengths: readonly number[]): readonly number[] {
  const starts = [0];
  for (const length of lengths) starts.push((starts.at(-1) ?? 0) + length);
  return starts;
}

const unitsOf = (text: string): number[] => Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));

const byUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
