"use client";

import { useEffect, useRef, useState, type ReactNode } from "react";
import { Raised } from "@/components/ui/raised";
import type { DateValue, Precision } from "@/lib/calendar/date-value";
import { formatDate } from "@/lib/language/fr/format-date";
import { readTypedDate } from "@/lib/language/fr/typed-date";
import { RESPONSE_FIELD } from "@/lib/questions/question";
import { DateOnYear } from "./date-on-year";
import type { FollowUp } from "./follow-up";

export type DateWords = {
  readonly label: string;
  /** The precision that is asked: "au jour près". */
  readonly precision: Readonly<Record<Precision, string>>;
  /** The precision that was typed: "date complète". */
  readonly stated: Readonly<Record<Precision, string>>;
  readonly unread: string;
  readonly howTo: ReactNode;
  readonly first: string;
  readonly followUp: Readonly<Record<Precision, string>>;
  readonly followUpHint: string;
  /** What the line of a year shows, `#` standing for the year. */
  readonly covers: string;
  /** Twelve short names of months. */
  readonly months: readonly string[];
};

type Props = {
  precision: Precision;
  /** What is still asked after a date that was right as far as it went. */
  followUp: FollowUp | null;
  /** What was typed before, when the form comes back. */
  text: string;
  words: DateWords;
};

/** A date written freely on a line of the notebook. As it is typed, it is read back in words and on its year. */
export function DateControl({ precision, followUp, text, words }: Props) {
  const [typed, setTyped] = useState(text);
  const field = useRef<HTMLInputElement>(null);
  const value = readDate(typed, followUp?.given ?? null);

  useEffect(() => {
    // What was written before this component was awake is read back too.
    setTyped(field.current?.value ?? "");
    // With a keyboard at hand one may write at once; on a touch screen the keyboard would cover the question.
    if (window.matchMedia("(pointer: fine)").matches) field.current?.focus({ preventScroll: true });
  }, []);

  return (
    <div role="group" aria-labelledby="question">
      {followUp && (
        <p className="kept-first">
          <span>{words.first}</span>
          <b>{followUp.given}</b>
        </p>
      )}
      <label className="lab" htmlFor="date">
        {followUp ? words.followUp[followUp.ask] : words.label}{" "}
        <span>· {words.precision[followUp?.ask ?? precision]}</span>
      </label>
      <div className="seyes">
        <input
          ref={field}
          id="date"
          type="text"
          name={RESPONSE_FIELD}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={80}
          defaultValue={text}
          aria-describedby="echo how-to"
          onChange={({ target }) => setTyped(target.value)}
        />
      </div>
      <output className="echo" id="echo" htmlFor="date">
        {value ? (
          <>
            <span aria-hidden="true">→</span>
            <b>
              <Raised text={formatDate(value)} />
            </b>
            <span className="muted">{words.stated[value.precision]}</span>
          </>
        ) : (
          typed.trim().length > 3 && <span className="muted">{words.unread}</span>
        )}
      </output>
      <DateOnYear value={value} covers={words.covers} months={words.months} />
      <p className="howto" id="how-to">
        {followUp ? words.followUpHint : words.howTo}
      </p>
    </div>
  );
}

/** As the server will read it: after a first answer the rest alone will do, and a lone number is never whole. */
function readDate(typed: string, before: string | null): DateValue | null {
  const text = typed.trim();
  const whole = before !== null && /^\d{1,2}$/.test(text) ? null : readTypedDate(text);
  if (whole || before === null || text === "") return whole;
  return readTypedDate(`${text} ${before}`) ?? readTypedDate(`${text}/${before}`);
}
