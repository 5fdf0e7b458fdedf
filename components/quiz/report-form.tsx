"use client";

import { useState, useTransition, type SubmitEvent } from "react";
import { REPORT_REASONS, type ReportReason } from "./report-reasons";

type Props = {
  attemptId: string;
  position: number;
  isReported: boolean;
  /** The plain form: it answers with the page again. */
  report: (form: FormData) => Promise<void>;
  /** The same in place: true once the report is kept. */
  reportInPlace: (form: FormData) => Promise<boolean>;
  words: {
    readonly open: string;
    readonly question: string;
    readonly reasons: Readonly<Record<ReportReason, string>>;
    readonly send: string;
    readonly thanks: string;
    readonly failed: string;
  };
};

/** "Signaler": unfolds where it stands, says why, and thanks. */
export function ReportForm({ attemptId, position, isReported, report, reportInPlace, words }: Props) {
  const [state, setState] = useState<"open" | "kept" | "failed">(isReported ? "kept" : "open");
  const [isSending, startSending] = useTransition();

  function send(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    startSending(async () => {
      const isKept = await reportInPlace(fields).catch(() => false);
      setState(isKept ? "kept" : "failed");
    });
  }

  if (state === "kept") {
    return (
      <p className="reported" role="status">
        {words.thanks}
      </p>
    );
  }
  return (
    <details className="report">
      <summary className="btn2" data-quiz-key="report">
        {words.open}
      </summary>
      <form action={report} onSubmit={send} aria-busy={isSending}>
        <input type="hidden" name="attempt" value={attemptId} />
        <input type="hidden" name="position" value={position} />
        <fieldset>
          <legend>{words.question}</legend>
          {REPORT_REASONS.map((reason, index) => (
            <label key={reason} className="pick">
              <input type="radio" name="reason" value={reason} defaultChecked={index === 0} />
              {words.reasons[reason]}
            </label>
          ))}
        </fieldset>
        <button className="btn2">{words.send}</button>
        <p role="status">{state === "failed" && words.failed}</p>
      </form>
    </details>
  );
}
