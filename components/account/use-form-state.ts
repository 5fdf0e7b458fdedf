"use client";

import { useActionState, useEffect, useRef } from "react";
import { UNTOUCHED, type FormAction } from "./form-state";

/**
 * A form's state, with what every form here does when it comes back: the first field in error takes the focus and the
 * title of the page says that there is one.
 */
export function useFormState(action: FormAction, errorTitle: string) {
  const [state, submit, isSending] = useActionState(action, UNTOUCHED);
  const form = useRef<HTMLFormElement>(null);

  useEffect(() => {
    if (Object.keys(state.errors).length === 0) return;
    form.current?.querySelector<HTMLElement>("[aria-invalid=true], [role=alert]")?.focus();
    document.title = errorTitle;
  }, [state, errorTitle]);

  return { state, submit, isSending, form };
}
