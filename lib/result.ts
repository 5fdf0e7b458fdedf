/** What came of reading something that we do not trust: a value, or the reason why there is none. */
export type Result<Value, Failure> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly failure: Failure };

/** A success. */
export const ok = <Value>(value: Value): Result<Value, never> => ({ ok: true, value });

/** A failure, with its reason. */
export const fail = <Failure>(failure: Failure): Result<never, Failure> => ({ ok: false, failure });
