import "server-only";
import { kindNamed } from "@/lib/questions/kinds";
import type { Question } from "@/lib/questions/question";

/** A question as a board of examiners reads it: stem, options with the key marked, proof. Markdown; ends with a line break. */
export function readableQuestion({ id, version, kind, content, evidence, origin }: Question): string {
  const { stem, context, options, key } = kindNamed(kind).open(content).item();
  const shown =
    options.length === 0 ? [`- [x] ${key}`] : options.map((label) => `- [${label === key ? "x" : " "}] ${label}`);
  const { before, quote, after } = evidence;
  return [
    `### ${context === null ? "" : `[${context}] `}${stem}`,
    "",
    ...shown,
    "",
    `> ${oneLine(before)}**${oneLine(quote)}**${oneLine(after)}`,
    "",
    `\`${id}\` \`${version}\`${origin === "machine" ? "" : ` (${origin})`}`,
    "",
  ].join("\n");
}

const oneLine = (text: string): string => text.replaceAll(/\s+/g, " ");
