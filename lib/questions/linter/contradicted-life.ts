import type { LintRule } from "./rule";

/** The same document gives the person another birth or death, so that one of the two is not his. */
export const contradictedLife: LintRule = {
  code: "contradicted-life",
  doubts: "reading",
  hasFault: ({ fact }) => fact?.doubts.includes("contradicted-life") === true,
};
