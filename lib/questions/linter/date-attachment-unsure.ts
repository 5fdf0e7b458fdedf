import type { LintRule } from "./rule";

/** The clause analysis could not tell which verb the date belongs to. */
export const dateAttachmentUnsure: LintRule = {
  code: "date-attachment-unsure",
  doubts: "reading",
  hasFault: ({ fact }) => fact?.doubts.includes("date-attachment-unsure") ?? false,
};
