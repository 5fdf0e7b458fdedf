"use client";

import { FormError, type PasswordWords } from "./credentials-form";
import type { FormAction } from "./form-state";
import { PasswordField } from "./password-field";
import type { Strength } from "./password-strength";
import { useFormState } from "./use-form-state";

type Props = {
  /** The account's address, so that a password manager knows which one changes. */
  email: string;
  action: FormAction;
  words: {
    readonly current: string;
    readonly next: string;
    readonly hint: string;
    readonly submit: string;
    readonly errorTitle: string;
    readonly field: PasswordWords;
    readonly strength: Readonly<Record<Strength["level"], string>>;
  };
};

/** The password of now, and the one to come. */
export function ChangePasswordForm({ email, action, words }: Props) {
  const { state, submit, isSending, form } = useFormState(action, words.errorTitle);
  return (
    <form className="form" ref={form} action={submit} aria-busy={isSending} noValidate>
      <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
      <PasswordField
        id="current"
        name="current"
        label={words.current}
        autoComplete="current-password"
        error={state.errors["current"] ?? null}
        words={words.field}
      />
      <PasswordField
        id="next"
        name="next"
        label={words.next}
        hint={words.hint}
        autoComplete="new-password"
        error={state.errors["next"] ?? null}
        words={words.field}
        strengthWords={words.strength}
      />
      <FormError error={state.errors["form"] ?? null} />
      <p role="status" className={state.done ? "done" : undefined}>
        {state.done}
      </p>
      <div className="acts">
        <button className="btn" aria-disabled={isSending}>
          {words.submit}
        </button>
      </div>
    </form>
  );
}
