"use client";

import { useEffect, useRef, useState, useTransition, type ReactNode, type SubmitEvent } from "react";
import { DONT_KNOW, type Certainty, type PublicQuestion } from "@/lib/questions/question";
import { AnswerControl, type ControlWords } from "./answer-control";
import { CertaintyControl } from "./certainty-control";
import type { FollowUp } from "./follow-up";
import { KeptAnswer } from "./kept-answer";
import { Stem } from "./stem";

/** What came of sending an answer, and what a page may open with. */
export type AnswerOutcome =
  | { readonly status: "asked"; readonly text?: string }
  | { readonly status: "unanswered" | "unreadable"; readonly text?: string }
  | { readonly status: "follow-up"; readonly followUp: FollowUp }
  /** Kept and marked. Nothing of `correction` existed in the browser before. */
  | { readonly status: "kept"; readonly correction: ReactNode; readonly title: string; readonly announcement: string }
  /** It was not taken, or did not reach us: the learner sends it again. */
  | { readonly status: "too-many" | "lost"; readonly text?: string };

export type AnswerWords = {
  readonly check: string;
  readonly checking: string;
  readonly dontKnow: string;
  readonly notices: Readonly<Record<"unanswered" | "unreadable" | "too-many" | "lost" | "offline", string>>;
  readonly certainty: {
    readonly label: string;
    readonly optional: string;
    readonly degrees: Readonly<Record<Certainty, string>>;
  };
  readonly control: ControlWords;
};

type Props = {
  attemptId: string;
  position: number;
  question: PublicQuestion;
  /** What is still asked, when the page opens on the second half of a date. */
  followUp: FollowUp | null;
  /** What the page opens with: asked afresh, or the outcome of a plain post. */
  start: AnswerOutcome;
  /** The plain form: it answers with another page. Used until this component is awake, or without JavaScript. */
  submit: (form: FormData) => Promise<void>;
  /** The same in place: it answers with the outcome. */
  answer: (form: FormData) => Promise<AnswerOutcome>;
  words: AnswerWords;
  /** What stands under the question for as long as it is one: "Signaler". */
  children: ReactNode;
};

/** One question and its answer: a plain form, corrected in place once the browser is awake. */
export function AnswerForm({
  attemptId,
  position,
  question,
  followUp: asked,
  start,
  submit,
  answer,
  words,
  children,
}: Props) {
  const [outcome, setOutcome] = useState(start);
  const [followUp, setFollowUp] = useState(asked);
  const [isSending, startSending] = useTransition();
  const form = useRef<HTMLFormElement>(null);

  useEffect(() => {
    if (outcome.status !== "asked" && outcome.status !== "kept") focusControl(form.current);
  }, [outcome]);

  function send(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (isSending) return;
    const fields = new FormData(event.currentTarget, event.nativeEvent.submitter);
    startSending(async () => {
      const next = await answer(fields).catch((): AnswerOutcome => ({ status: "lost" }));
      setOutcome(next);
      if (next.status === "follow-up") setFollowUp(next.followUp);
    });
  }

  if (outcome.status === "kept") return <KeptAnswer position={position} {...outcome} />;
  return (
    <>
      <form ref={form} action={submit} onSubmit={send} aria-busy={isSending} className="answer">
        <input type="hidden" name="attempt" value={attemptId} />
        <input type="hidden" name="position" value={position} />
        <Stem context={question.context} stem={question.stem} />
        <AnswerControl
          control={question.control}
          followUp={followUp}
          text={"text" in outcome ? (outcome.text ?? "") : ""}
          words={words.control}
        />
        {!followUp && <CertaintyControl words={words.certainty} />}
        <div role="status">{noticeOf(outcome, words) && <p className="notice">{noticeOf(outcome, words)}</p>}</div>
        <div className="foot">
          <button className="btn" data-quiz-key="check" aria-disabled={isSending}>
            {isSending ? words.checking : words.check}
          </button>
          <button className="btn2" name={DONT_KNOW.field} value={DONT_KNOW.value}>
            {words.dontKnow}
          </button>
        </div>
      </form>
      {children}
    </>
  );
}

const noticeOf = ({ status }: AnswerOutcome, { notices }: AnswerWords): string | null => {
  if (status === "lost") return navigator.onLine ? notices.lost : notices.offline;
  return status === "unanswered" || status === "unreadable" || status === "too-many" ? notices[status] : null;
};

/** The text field or the list, or the option that is chosen, or else the first one. */
const focusControl = (form: HTMLFormElement | null) =>
  form
    ?.querySelector<HTMLInputElement>("input[type=text], select, .opts :checked, .opts:not(:has(:checked)) input")
    ?.focus({ preventScroll: true });
