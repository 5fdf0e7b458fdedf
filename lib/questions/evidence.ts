import * as z from "zod";
import type { Sentence, SourceDocument } from "@/lib/documents/document";
import { slice, type Span } from "@/lib/span";
import type { Evidence } from "./question";

/** Evidence as it is kept inside a question's content. */
export const evidenceSchema: z.ZodType<Evidence> = z.strictObject({
  documentSlug: z.string().min(1),
  sectionId: z.string().min(1),
  sentenceId: z.string().min(1),
  span: z.strictObject({ start: z.int().min(0), end: z.int().min(0) }),
  before: z.string(),
  quote: z.string().min(1),
  after: z.string(),
});

/** Quotes a document: the proof and the rest of its sentence around it, all exactly as the source has them. */
export const evidenceOf = ({ info, source }: SourceDocument, sentence: Sentence, span: Span): Evidence => ({
  documentSlug: info.slug,
  sectionId: sentence.sectionId,
  sentenceId: sentence.id,
  span,
  before: slice(source, { start: sentence.span.start, end: span.start }),
  quote: slice(source, span),
  after: slice(source, { start: span.end, end: sentence.span.end }),
});
