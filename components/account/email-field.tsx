type Props = { label: string; value: string; error: string | null };

/** The address that names an account. */
export const EmailField = ({ label, value, error }: Props) => (
  <div className="field">
    <label htmlFor="email">{label}</label>
    <div className="inp">
      <input
        id="email"
        name="email"
        type="email"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={254}
        required
        defaultValue={value}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? "email-error" : undefined}
      />
    </div>
    {error && (
      <p className="error" id="email-error">
        {error}
      </p>
    )}
  </div>
);
