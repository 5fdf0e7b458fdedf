import * as z from "zod";
import { fail, ok, type Result } from "@/lib/result";

const versionSchema = z.string().regex(/^[0-9a-f]{16}$/, "a version is 16 hexadecimal digits");

const distractorSchema = z.union([
  z
    .string()
    .min(1)
    .transform((label) => ({ label, quote: null })),
  /** `quote`: words of a document, exact to the character, of which this option is true. */
  z.strictObject({ label: z.string().min(1), quote: z.string().min(1) }),
]);

const compositionSchema = z.strictObject({
  /** Kebab-case, unique in the file: what the question is known by. */
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  kind: z.string().min(1),
  /** Slug of the document. */
  document: z.string().min(1),
  /** The words that prove the answer, exact to the character, within one sentence; they occur once in the document. */
  quote: z.string().min(1),
  /** Names the fact in lists. */
  label: z.string().min(1),
  stem: z.string().min(1),
  context: z.string().min(1).nullable().default(null),
  /** The right answer, or a list of all right ones. Left out where `events` say it all. */
  key: z.union([z.string().min(1), z.array(z.string().min(1)).min(2)]).optional(),
  /** Other ways to write an answer that is typed. */
  aliases: z.array(z.string().min(1)).default([]),
  distractors: z.array(distractorSchema).default([]),
  /** Events to be ordered or dated, each with its date in words and the words of a document that give it. */
  events: z
    .array(z.strictObject({ label: z.string().min(1), date: z.string().min(1), quote: z.string().min(1) }))
    .default([]),
});

const reviewSchema = z.strictObject({
  /** Version by question id: the question is good as it is. */
  approve: z.record(z.string(), versionSchema).default({}),
  reject: z.record(z.string(), z.strictObject({ version: versionSchema, reason: z.string().min(1) })).default({}),
  /** Good with these words in place of its own. */
  reword: z
    .record(
      z.string(),
      z.strictObject({
        version: versionSchema,
        stem: z.string().min(1).optional(),
        context: z.string().min(1).nullable().optional(),
        options: z.array(z.string().min(1)).optional(),
      }),
    )
    .default({}),
  /** Questions that the machine could not ask. */
  write: z.array(compositionSchema).default([]),
});

/** The editor's word on the questions of a course: `review.yml`, read. */
export type Review = z.infer<typeof reviewSchema>;

/** A question that an editor wrote for a sentence. */
export type WrittenQuestion = Review["write"][number];

/** Checks a review once, at the door. */
export function readReview(raw: unknown): Result<Review, string> {
  const parsed = reviewSchema.safeParse(raw ?? {});
  return parsed.success ? ok(parsed.data) : fail(z.prettifyError(parsed.error));
}
