import { isCommonKnowledge } from "../bench/common-knowledge";
import type { LintRule } from "./rule";

/** The beginning or the end of a great war, in a text about something else: who has not read it knows, and who has learns nothing. */
export const commonKnowledge: LintRule = {
  code: "common-knowledge",
  doubts: "reading",
  hasFault: ({ fact, bench }) => fact?.kind === "event" && isCommonKnowledge(fact, bench),
};
