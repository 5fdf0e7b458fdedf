import { Fragment } from "react";

/** A run of text, raised or not: "168" then "e". */
export type Run = { readonly text: string; readonly isRaised: boolean };

/** The endings of ordinals set apart, as French raises them: 1er, 51e, XXe. */
export const splitOrdinals = (text: string): Run[] =>
  text
    .split(/((?<=\b(?:\d+|[IVXLC]{2,}))(?:ère|ème|er|nde?|e)(?![\p{L}\d]))/u)
    .map((run, index) => ({ text: run, isRaised: index % 2 === 1 }))
    .filter((run) => run.text !== "");

/** Text with the endings of its ordinals raised. */
export const Raised = ({ text }: { text: string }) =>
  splitOrdinals(text).map((run, index) =>
    run.isRaised ? <sup key={index}>{run.text}</sup> : <Fragment key={index}>{run.text}</Fragment>,
  );
