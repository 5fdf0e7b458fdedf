import "server-only";
import { kindNamed } from "@/lib/questions/kinds";
import type { Item, Question } from "@/lib/questions/question";

/** A question as a board of examiners reads it: stem, options with the key marked, proof. Markdown; ends with a line break. */
export function readableQuestion({ id, version, kind, content, evidence, origin }: Question): string {
  const item = kindNamed(kind).open(content).item();
  const { stem, context } = item;
  const { before, quote, after } = evidence;
  return [
    `### ${context === null ? "" : `[${context}] `}${stem}`,
    "",
    ...shownOf(item),
    "",
    `> ${oneLine(before)}**${oneLine(quote)}**${oneLine(after)}`,
    "",
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
