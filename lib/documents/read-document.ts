import type { Language } from "@/lib/language/language";
import type { Lexicon } from "@/lib/language/lexicon";
import { contains, slice } from "@/lib/span";
import { buildSentences, type SentenceTools } from "./build-sentences";
import { classifyLines, type Classified } from "./classify-lines";
import { evidenceIn } from "./date-evidence";
import type { Block, DocumentInfo, Dropped, Repair, Section, Sentence, SourceDocument } from "./document";
import { droppedOf, dropBoilerplate } from "./drop-boilerplate";
import { namerFor } from "./identify";
import { tightSpan } from "./mapped-text";
import { normalise } from "./normalise";
import { gluingFinder, vocabularyOf, type Vocabulary } from "./repair-words";
import { splitLines, type Line } from "./split-lines";
import { findStatedDate } from "./stated-date";
import { stripMarkup } from "./strip-markup";

/** A file as it was read, with what its author says of it. */
export type DocumentInput = { readonly path: string; readonly source: string; readonly info: DocumentInfo };

/** A language, with its lexicon where it is at hand: no form of it is taken for two words that were run together. */
export type ReadingLanguage = Language & { readonly lexicon?: Lexicon };

/**
 * Reads a document: cleaning, boilerplate, repairs, sections, blocks and sentences.
 *
 * Total: any string gives a document, if need be without sentences. All spans slice `input.source`.
 */
export function readDocument({ path, source, info }: DocumentInput, language: ReadingLanguage): SourceDocument {
  const stripped: Dropped[] = [];
  const mapped = stripMarkup(
    normalise(source),
    (span, reason) => stripped.push(droppedOf(source, span, reason)),
    (text) => language.readTypedDate(text) !== null,
  );
  const sifted = dropBoilerplate(splitLines(mapped), source, language);
  const stray: Dropped[] = [];
  const repairs: Repair[] = [];
  const name = namerFor(info.slug);
  const tools: SentenceTools = {
    source,
    rules: language.reading,
    findGluing: gluingFinder(wordsIn(sifted.lines), language.reading.gluing, formsOf(language)),
    name,
    addRepair: (repair) => repairs.push(repair),
    addStray: (piece) => stray.push(droppedOf(source, tightSpan(piece, source), "stray-mark")),
  };
  const parts = partsOf(classifyLines(sifted.lines, language));
  const built = parts.map((part) => buildSection(part, tools));
  return {
    path,
    info,
    source,
    sections: built.map(({ section }) => section),
    sentences: built.flatMap(({ sentences }) => sentences),
    dropped: outermost([...stripped, ...sifted.dropped, ...stray]),
    repairs,
    statedDate: findStatedDate(sifted.dropped, language, evidenceIn(mapped.text))?.value.edtf ?? null,
  };
}

/** In the order of the text; what lies within another stretch went with it. */
function outermost(dropped: readonly Dropped[]): readonly Dropped[] {
  const kept: Dropped[] = [];
  for (const one of dropped.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (!kept.at(-1) || !contains(kept.at(-1)!, one)) kept.push(one);
  }
  return kept;
}

/** The words of lines that were put together: halves that a line end had cut off are no words. */
const wordsIn = (lines: readonly Line[]): Vocabulary => vocabularyOf(lines.map(({ mapped }) => mapped.text).join("\n"));

const formsOf = ({ lexicon }: ReadingLanguage): ((word: string) => boolean) =>
  lexicon ? (word) => lexicon.lookUp(word).length > 0 : () => false;

/** A heading, null before the first one, with the lines under it. */
type Part = { readonly heading: Classified | null; readonly lines: readonly Classified[] };

function partsOf(lines: readonly Classified[]): readonly Part[] {
  const parts: { heading: Classified | null; lines: Classified[] }[] = [];
  for (const line of lines) {
    const last = parts.at(-1);
    if (line.kind === "heading") parts.push({ heading: line, lines: [] });
    else if (last) last.lines.push(line);
    else parts.push({ heading: null, lines: [line] });
  }
  return parts;
}

function buildSection({ heading, lines }: Part, tools: SentenceTools): { section: Section; sentences: Sentence[] } {
  const title = heading ? heading.line.mapped.text.replace(/\s+/g, " ").replace(/\)\.$/u, ")") : null;
  const all = heading ? [heading, ...lines] : lines;
  const words = title ?? all[0]!.line.mapped.text.slice(0, 120);
  const id = tools.name("p", words);
  const blocks = lines.map((line) => ({ line, block: blockOf(line, tools) }));
  return {
    section: {
      id,
      title,
      span: { start: spanOf(all[0]!, tools).start, end: spanOf(all.at(-1)!, tools).end },
      blocks: blocks.map(({ block }) => block),
    },
    sentences: blocks.flatMap(({ line, block }) => buildSentences(line.line.mapped, { id }, block, tools)),
  };
}

const blockOf = (line: Classified, tools: SentenceTools): Block => ({
  id: tools.name("b", line.line.mapped.text),
  kind: line.kind === "dated-item" ? "dated-item" : "paragraph",
  span: spanOf(line, tools),
});

const spanOf = ({ line: { mapped } }: Classified, { source }: SentenceTools) => tightSpan(mapped, source);

/** The words of the source behind a block, as it was given. */
export const blockText = ({ source }: SourceDocument, { span }: Block): string => slice(source, span);
