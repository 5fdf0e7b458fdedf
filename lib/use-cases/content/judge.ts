import "server-only";
import { AppError } from "@/lib/errors";
import type { BuiltCourse } from "@/lib/pipeline";
import { kindNamed } from "@/lib/questions/kinds";
import { proofsOf } from "@/lib/questions/publication/proofs";
import type { Question } from "@/lib/questions/question";
import { stateOf } from "@/lib/questions/publication/rank";
import { buildFiles } from "./build-files";

/**
 * Prints every question of some files as a table for readers who judge, one a line, fields parted by tabs: id, kind, score,
 * reasons, state, stem, options, key, proofs. Each file is a course of its own, so that ids do not depend on the others.
 *
 * @throws AppError `invalid-file` on a file that is missing, empty or no text
 */
export function judge(paths: readonly string[], { language }: { readonly language: string }): number {
  if (paths.length === 0) throw new AppError("invalid-input", "judge needs at least one file");
  for (const path of paths) {
    for (const question of questionsOf(buildFiles("judge", [path], language))) {
      process.stdout.write(`${judgeLine(question)}\n`);
    }
  }
  return 0;
}

/** All questions that passed the linter, published and held. */
export const questionsOf = ({ questions, held }: BuiltCourse): readonly Question[] => [
  ...questions,
  ...held.map(({ question }) => question),
];

/** Stands between the proofs of a question that has several. */
const NEXT_PROOF = " ⏎ ";

/** One question as a line of the table. */
export function judgeLine(question: Question): string {
  const { id, kind, content, score, reasons } = question;
  const { stem, context, options, key } = kindNamed(kind).open(content).item();
  return [
    id,
    kind,
    score.toFixed(2),
    reasons.join(","),
    stateOf(score),
    context === null ? stem : `[${context}] ${stem}`,
    options.join(" | "),
    key,
    proofsOf(question)
      .map(({ before, quote, after }) => `${before}⟦${quote}⟧${after}`)
      .join(NEXT_PROOF),
  ]
    .map((field) => field.replaceAll(/[\t\n\r]+| {2,}/g, " ").trim())
    .join("\t");
}
