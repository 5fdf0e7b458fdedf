/** What a form comes back with: sentences for the fields that need another look, and what was typed. Never a password. */
export type FormState = {
  readonly errors: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, string>>;
  /** What went well, in one sentence. */
  readonly done: string | null;
};

/** A form nobody has sent. */
export const UNTOUCHED: FormState = { errors: {}, values: {}, done: null };

/** What a form action does: it reads the fields, acts, and says what came of it, or leads to another page. */
export type FormAction = (previous: FormState, form: FormData) => Promise<FormState>;
