import "server-only";
import type { SourceDocument } from "@/lib/documents/document";
import type { Timex } from "@/lib/facts/dates/timex";
import type { BuiltCourse } from "@/lib/pipeline";
import type { Question } from "@/lib/questions/question";
import { AUTO_SCORE, stateOf } from "@/lib/questions/publication/rank";
import { contains, slice, type Span } from "@/lib/span";
import type { Note } from "@/lib/stage";
import { questionsOf } from "./judge";
import { KIND_NAMES, WHY_DROPPED, WHY_NOT_ASKED } from "./report-words";

/** Items of a list that are shown; the rest is counted. */
const SHOWN = 5;

/** Characters of an excerpt. */
const EXCERPT = 90;

/**
 * What became of some documents, for their author: kept, left out, repaired, dated, asked, and why not asked. In French, short:
 * long lists are counted, with examples.
 */
export function importReport(built: BuiltCourse): string {
  const { documents, timexes } = built;
  const read = documents.flatMap((document, index) => aboutDocument(document, timexes[index] ?? []));
  return [...read, ...aboutQuestions(questionsOf(built)), ...aboutNotes(built), ""].join("\n");
}

function aboutDocument(
  { path, sections, sentences, dropped, repairs, source }: SourceDocument,
  timexes: readonly Timex[],
) {
  const dates = timexes.filter(({ role }) => role === "event");
  return [
    `# ${path}`,
    `Gardé : ${counted(sections.length, "section")}, ${counted(sentences.length, "phrase")}`,
    ...(sentences.length === 0 ? ["  Aucune phrase à lire : rien ne sera enseigné ni demandé."] : []),
    `Laissé de côté : ${counted(dropped.length, "passage")}`,
    ...listed(dropped.map(({ text, reason }) => `${WHY_DROPPED[reason] ?? reason} : « ${excerpt(text)} »`)),
    `Réparé : ${counted(repairs.length, "endroit")}`,
    ...listed(repairs.map(({ from, to }) => `${excerpt(from)} → ${excerpt(to)}`)),
    `Daté : ${counted(dates.length, "date")} d’événements`,
    ...listed(dates.map(({ span, value }) => `${excerpt(slice(source, span))} = ${value.edtf}`)),
    "",
  ];
}

function aboutQuestions(questions: readonly Question[]): readonly string[] {
  const ready = questions.filter(({ score }) => stateOf(score) === "auto").length;
  const waiting = questions.length - ready;
  const kinds = groups(questions, ({ kind }) => kind).map(
    ([kind, own]) => `${KIND_NAMES[kind] ?? kind} : ${own.length}`,
  );
  const bar = String(AUTO_SCORE).replace(".", ",");
  return [
    `# Demandé : ${counted(questions.length, "question")}`,
    `  ${ready} sans relecture (note d’au moins ${bar}), ${waiting} à relire`,
    ...kinds.map((line) => `  - ${line}`),
    "",
  ];
}

/** Most frequent reason first. */
function aboutNotes({ notes, documents }: BuiltCourse): readonly string[] {
  const byPath = new Map(documents.map((document) => [document.path, document]));
  const said = ({ stem, path, span }: Note): string => excerpt(stem ?? sentenceAt(byPath.get(path), span));
  const reasons = groups(notes, ({ code }) => code).toSorted(([, a], [, b]) => b.length - a.length);
  return [
    `# Pas demandé : ${counted(notes.length, "fois")}, et pourquoi`,
    ...reasons.flatMap(([code, own]) => [
      `  ${own.length} × ${WHY_NOT_ASKED[code] ?? code}`,
      ...listed(
        [...new Set(own.map(said))].map((text) => `« ${text} »`),
        2,
      ).map((line) => `  ${line}`),
    ]),
  ];
}

/** The sentence around a place: a number alone tells an author nothing. */
function sentenceAt(document: SourceDocument | undefined, span: Span): string {
  if (document === undefined) return "";
  const around = document.sentences.find((sentence) => contains(sentence.span, span));
  return slice(document.source, around?.span ?? span);
}

/** The first items, each on a line, and how many more there are. */
const listed = (items: readonly string[], most = SHOWN): readonly string[] => [
  ...items.slice(0, most).map((item) => `  - ${item}`),
  ...(items.length > most ? [`  … et ${items.length - most} de plus`] : []),
];

const counted = (count: number, noun: string): string =>
  `${count} ${noun}${count > 1 && !noun.endsWith("s") ? "s" : ""}`;

function excerpt(text: string): string {
  const line = text.replaceAll(/\s+/g, " ").trim();
  return line.length <= EXCERPT ? line : `${line.slice(0, EXCERPT - 1)}…`;
}

/** Items by key, in the order in which the keys come. */
function groups<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): readonly (readonly [string, readonly Item[]])[] {
  const keys = [...new Set(items.map(keyOf))];
  return keys.map((key) => [key, items.filter((item) => keyOf(item) === key)]);
}
