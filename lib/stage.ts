import type { Span } from "./span";

/**
 * What a stage set aside, and why. Poor material is data, not an exception: an author reads it in the import report.
 *
 * `code` is stable and kebab-case; `path` names the document's file; `stem` is the question that was given up, if one was.
 */
export type Note = {
  readonly stage: string;
  readonly code: string;
  readonly path: string;
  readonly span: Span;
  readonly stem?: string;
};

/** Where a stage leaves its notes. */
export type Notebook = (note: Note) => void;

/** One step of the pipeline: pure, total, and it never throws on poor material. */
export type Stage<Input, Output> = (input: Input, note: Notebook) => Output;
