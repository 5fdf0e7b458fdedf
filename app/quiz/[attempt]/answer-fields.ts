import * as z from "zod";
import { CERTAINTIES } from "@/components/quiz/certainty-control";
import type { RawResponse } from "@/lib/questions/question";

const answerSchema = z.object({
  attempt: z.string().min(1).max(100),
  position: z.coerce.number().int().min(1).max(10_000),
  certainty: z.enum(CERTAINTIES).nullable().catch(null),
});

/** A form field longer than this is no answer. */
const MOST_CHARACTERS = 2_000;

/** What an answer's form says, or null if it is not that form. */
export function readAnswerFields(form: FormData) {
  const fields = answerSchema.safeParse({
    attempt: form.get("attempt"),
    position: form.get("position"),
    certainty: form.get("certainty"),
  });
  if (!fields.success) return null;
  const { attempt: attemptId, position, certainty } = fields.data;
  return { attemptId, position, certainty, raw: rawOf(form) };
}

/** The fields that may carry a response; Next's own begin with "$". */
function rawOf(form: FormData): RawResponse {
  const raw: Record<string, string[]> = {};
  for (const [name, value] of form) {
    if (typeof value !== "string" || name.startsWith("$") || value.length > MOST_CHARACTERS) continue;
    (raw[name] ??= []).push(value);
  }
  return raw;
}
