"use client";

import { useEffect, useRef, useState } from "react";
import { strengthOf, type Strength } from "./password-strength";

type Props = {
  id: string;
  name: string;
  label: string;
  hint?: string;
  autoComplete: "new-password" | "current-password";
  error: string | null;
  words: { readonly show: string; readonly hide: string; readonly showLabel: string; readonly hideLabel: string };
  /** Sentences for each strength, `#` standing for the number of characters; absent where a password is only checked. */
  strengthWords?: Readonly<Record<Strength["level"], string>>;
};

/** A password on its line, which can be shown; where one is chosen, a line under it grows with its length. */
export function PasswordField({ id, name, label, hint, autoComplete, error, words, strengthWords }: Props) {
  const [isShown, setIsShown] = useState(false);
  const [password, setPassword] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");

  useEffect(() => {
    // A form that comes back with errors is empty again: the line under it too.
    const form = field.current?.form;
    const clear = () => setPassword("");
    form?.addEventListener("reset", clear);
    return () => form?.removeEventListener("reset", clear);
  }, []);

  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div className="inp">
        <input
          ref={field}
          id={id}
          name={name}
          type={isShown ? "text" : "password"}
          autoComplete={autoComplete}
          autoCapitalize="none"
          spellCheck={false}
          maxLength={256}
          required
          aria-invalid={error ? true : undefined}
          aria-describedby={described || undefined}
          onChange={({ target }) => setPassword(target.value)}
        />
        <button
          type="button"
          className="needs-js"
          aria-label={isShown ? words.hideLabel : words.showLabel}
          onClick={() => setIsShown(!isShown)}
        >
          {isShown ? words.hide : words.show}
        </button>
      </div>
      {error && (
        <p className="error" id={`${id}-error`}>
          {error}
        </p>
      )}
      {strengthWords && <StrengthLine strength={strengthOf(password)} words={strengthWords} />}
    </div>
  );
}

type StrengthProps = { strength: Strength; words: Readonly<Record<Strength["level"], string>> };

/** A line from nothing to a long phrase; the thin marks stand at 8 and at 15 characters. */
function StrengthLine({ strength: { level, length, marks, reached }, words }: StrengthProps) {
  const ink = level === "good" ? "var(--right)" : "var(--ink)";
  return (
    <div className="needs-js">
      <svg className="strength" aria-hidden="true">
        <line x1="0" x2="100%" y1="16" y2="16" stroke="var(--line)" />
        {marks.map((mark) => (
          <line key={mark} x1={mark} x2={mark} y1="11" y2="21" stroke="var(--line)" />
        ))}
        {length > 0 && (
          <>
            <line x1="0" x2={reached} y1="16" y2="16" stroke={ink} strokeWidth="3" />
            <line x1={reached} x2={reached} y1="4" y2="21" stroke={ink} strokeWidth="4" />
          </>
        )}
      </svg>
      <p className="small muted" role="status">
        {words[level].replaceAll("#", String(length))}
      </p>
    </div>
  );
}
