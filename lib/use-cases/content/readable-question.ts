import "server-only";
import { kindNamed } from "@/lib/questions/kinds";
import { proofsOf } from "@/lib/questions/publication/proofs";
import type { Item, Question } from "@/lib/questions/question";

/** A question as a board of examiners reads it: stem, options with the key marked, proofs. Markdown; ends with a line break. */
export function readableQuestion(question: Question): string {
  const { id, version, kind, content, origin } = question;
  const item = kindNamed(kind).open(content).item();
  const { stem, context } = item;
  return [
    `### ${context === null ? "" : `[${context}] `}${stem}`,
    "",
    ...shownOf(item),
    "",
    ...proofsOf(question).flatMap(({ before, quote, after }) => [
      `> ${oneLine(before)}**${oneLine(quote)}**${oneLine(after)}`,
      "",
    ]),
    `\`${id}\` \`${version}\`${origin === "machine" ? "" : ` (${origin})`}`,
    "",
  ].join("\n");
}

/** Events with their dates, options with the right ones ticked, or the answer that is typed. */
function shownOf({ options, key, keys = [key], events }: Item): readonly string[] {
  if (events) return events.map(({ label, date }, index) => `${index + 1}. ${label} : ${date}`);
  if (options.length === 0) return [`- [x] ${key}`];
  return options.map((label) => `- [${keys.includes(label) ? "x" : " "}] ${label}`);
}

const oneLine = (text: string): string => text.replaceAll(/\s+/g, " ");
