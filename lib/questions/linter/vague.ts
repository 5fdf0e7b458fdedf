import type { LintRule } from "./rule";

/** The stem asks when something happened and does not say what: "a lancé un appel", "est-il sorti". */
export const vague: LintRule = {
  code: "vague",
  doubts: "reading",
  hasFault: ({ fact }) => fact?.kind === "event" && fact.doubts.includes("vague"),
};
