/** Every refusal the application can give on purpose. Each has one sentence per language in `content/messages` (`errors.*`). */
export type ErrorCode =
  | "not-found"
  | "not-allowed"
  | "already-answered"
  | "invalid-input"
  | "invalid-file"
  | "email-taken"
  | "wrong-credentials"
  | "too-many-requests"
  | "nothing-to-ask";

/**
 * A refusal we expected and can explain to the person who caused it.
 *
 * Anything else that is thrown is a bug: let it reach `error.tsx`.
 * `detail` goes to the log and never to the browser.
 */
export class AppError extends Error {
  override readonly name = "AppError";

  constructor(
    readonly code: ErrorCode,
    readonly detail: string,
    options?: { cause?: unknown },
  ) {
    super(`${code}: ${detail}`, options);
  }
}

/** The code of an expected refusal; a bug is thrown on untouched. */
export function refusalOf(error: unknown): ErrorCode {
  if (error instanceof AppError) return error.code;
  throw error;
}
