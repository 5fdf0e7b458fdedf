import type { LintRule } from "./rule";

/** The inversion shows a gender ("a-t-il") that the machine could not tell for sure. */
export const agreementUnverified: LintRule = {
  code: "agreement-unverified",
  doubts: "reading",
  hasFault: ({ item: { stem }, fact, bench }) => {
    if (fact?.doubts.includes("agreement-unverified")) return true;
    if (fact?.kind !== "event" || fact.wording.form !== "clause") return false;
    return fact.wording.clause.subjectGender === null && bench.language.cues.genderedInversion.test(stem);
  },
};
