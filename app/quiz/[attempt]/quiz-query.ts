import * as z from "zod";
import type { AnswerOutcome } from "@/components/quiz/answer-form";

export type RawQuery = Readonly<Record<string, string | string[] | undefined>>;

const querySchema = z.object({
  question: z.coerce.number().int().min(1).max(10_000).nullable().catch(null),
  suite: z.enum(["unanswered", "unreadable", "too-many"]).nullable().catch(null),
  texte: z.string().max(80).catch(""),
});

/** What the address of a quiz says: the question wished for, and what a plain post came to. Nonsense counts as nothing. */
export function readQuizQuery(raw: RawQuery): {
  readonly question: number | null;
  readonly outcome: AnswerOutcome | null;
} {
  const { question, suite, texte } = querySchema.parse({ question: null, suite: null, ...raw });
  return { question, outcome: suite && { status: suite, text: texte } };
}
