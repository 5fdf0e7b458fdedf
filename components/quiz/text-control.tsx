"use client";

import { useEffect, useRef, type ReactNode } from "react";
import { RESPONSE_FIELD } from "@/lib/questions/question";

export type TextWords = { readonly label: string; readonly howTo: ReactNode };

type Props = {
  /** What was typed before, when the form comes back. */
  text: string;
  words: TextWords;
};

/** A word, a name or a number written freely on a line of the notebook. */
export function TextControl({ text, words }: Props) {
  const field = useRef<HTMLInputElement>(null);

  useEffect(() => {
    // With a keyboard at hand one may write at once; on a touch screen the keyboard would cover the question.
    if (window.matchMedia("(pointer: fine)").matches) field.current?.focus({ preventScroll: true });
  }, []);

  return (
    <div role="group" aria-labelledby="question">
      <label className="lab" htmlFor="text">
        {words.label}
      </label>
      <div className="seyes">
        <input
          ref={field}
          id="text"
          type="text"
          name={RESPONSE_FIELD}
          defaultValue={text}
          maxLength={120}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          aria-describedby="how-to"
        />
      </div>
      <p className="howto" id="how-to">
        {words.howTo}
      </p>
    </div>
  );
}
