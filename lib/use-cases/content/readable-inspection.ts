import "server-only";
import type { BuiltCourse } from "@/lib/pipeline";
import { stateOf } from "@/lib/questions/publication/rank";
import { slice } from "@/lib/span";
import { readableQuestion } from "./readable-question";

/** The analysis for a person: what was read, dropped and repaired, the dates, the questions, and why others were given up. */
export function readableInspection(built: BuiltCourse): string {
  const { documents, timexes, questions, held, notes } = built;
  const sources = new Map(documents.map(({ path, source }) => [path, source]));
  const lines = documents.flatMap(({ path, sections, sentences, dropped, repairs, source }, index) => {
    return [
      `# ${path}: ${sections.length} sections, ${sentences.length} sentences`,
      ...dropped.map(({ text, reason }) => `  dropped (${reason}): ${oneLine(text)}`),
      ...repairs.map(({ from, to }) => `  repaired: ${from} → ${to}`),
      ...(timexes[index] ?? []).map(
        ({ span, value, relation, role }) => `  date: ${slice(source, span)} = ${value.edtf} (${relation}, ${role})`,
      ),
      "",
    ];
  });
  const asked = [...questions, ...held.map(({ question }) => question)];
  const written = asked.map(
    (question) =>
      `${readableQuestion(question)}  ${stateOf(question.score)} ${question.score} ${question.reasons.join(", ")}\n`,
  );
  const given = notes.map(
    ({ stage, code, path, span, stem }) =>
      `  ${stage}/${code}: ${stem ?? oneLine(slice(sources.get(path) ?? "", span))}`,
  );
  return [...lines, `# ${asked.length} questions`, ...written, `# ${notes.length} set aside`, ...given, ""].join("\n");
}

const oneLine = (text: string): string => text.replaceAll(/\s+/g, " ").slice(0, 160);
