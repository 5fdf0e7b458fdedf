"use client";

import { useSyncExternalStore } from "react";
import type { FormAction } from "./form-state";
import { EmailField } from "./email-field";
import { PasswordField } from "./password-field";
import type { Strength } from "./password-strength";
import { useFormState } from "./use-form-state";

export type PasswordWords = {
  readonly show: string;
  readonly hide: string;
  readonly showLabel: string;
  readonly hideLabel: string;
};

type Props = {
  /** Signing up chooses a password, signing in only gives it. */
  purpose: "sign-up" | "sign-in";
  action: FormAction;
  words: {
    readonly email: string;
    readonly password: string;
    readonly passwordHint?: string;
    readonly submit: string;
    readonly other: string;
    readonly errorTitle: string;
    readonly field: PasswordWords;
    readonly strength?: Readonly<Record<Strength["level"], string>>;
  };
  /** The other of the two pages. */
  otherHref: string;
};

/** An address and a password. Errors stand beside their fields; the first one takes the focus. */
export function CredentialsForm({ purpose, action, words, otherHref }: Props) {
  const { state, submit, isSending, form } = useFormState(action, words.errorTitle);
  return (
    <form className="form" ref={form} action={submit} aria-busy={isSending} noValidate>
      <EmailField
        key={state.values["email"] ?? ""}
        label={words.email}
        value={state.values["email"] ?? ""}
        error={state.errors["email"] ?? null}
      />
      <PasswordField
        id="password"
        name="password"
        label={words.password}
        {...(words.passwordHint ? { hint: words.passwordHint } : {})}
        autoComplete={purpose === "sign-up" ? "new-password" : "current-password"}
        error={state.errors["password"] ?? null}
        words={words.field}
        {...(words.strength ? { strengthWords: words.strength } : {})}
      />
      {purpose === "sign-up" && <TimeZone />}
      <FormError error={state.errors["form"] ?? null} />
      <div className="acts">
        <button className="btn" aria-disabled={isSending}>
          {words.submit}
        </button>
        <a className="btn2" href={otherHref}>
          {words.other}
        </a>
      </div>
    </form>
  );
}

/** What went wrong with the whole form. It may take the focus when no field can. */
export const FormError = ({ error }: { error: string | null }) =>
  error && (
    <p className="error" role="alert" tabIndex={-1}>
      {error}
    </p>
  );

/** The browser's time zone, in which the learner's days turn; without JavaScript it stays empty. */
function TimeZone() {
  const zone = useSyncExternalStore(
    () => () => {},
    () => Intl.DateTimeFormat().resolvedOptions().timeZone,
    () => "",
  );
  return <input type="hidden" name="timeZone" value={zone} />;
}
